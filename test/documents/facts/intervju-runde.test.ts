import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviewFacts } from '../../../src/documents/facts/intervju.ts';
import type { View } from '../../../src/documents/facts/view-value.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { anyVariant, exampleNames, exampleProfile, variantProfile } from '../../support/examples.ts';

const rounds = ['runde_1', 'runde_2'] as const;
const partNames = ['åpning', 'jobben', 'spørsmål', 'til_slutt'] as const;
const questionsOf = (round: View) =>
  partNames.flatMap((name) => round[name] as unknown as { nummer: number }[]);

describe('an interview as its guide tells it', () => {
  it('goes from minute to minute without a gap, and ends when it is to end', () => {
    fc.assert(
      fc.property(anyVariant, (variant) => {
        const facts = interviewFacts(variantProfile(variant), knowledge);
        for (const name of rounds) {
          const round = facts[name] as View;
          let at = 0;
          for (const { minutter, tid } of Object.values(
            round.tid as Record<string, { minutter: number; tid: string }>,
          )) {
            expect(tid).toBe(`${at}–${at + minutter}`);
            at += minutter;
          }
          expect(at).toBe(round.minutter);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(exampleNames)('numbers its questions from 1, part after part: %s', (name) => {
    const facts = interviewFacts(exampleProfile(name), knowledge);
    for (const round of rounds) {
      const numbers = questionsOf(facts[round] as View).map(({ nummer }) => nummer);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it('says nothing of when and where, where that is not decided', () => {
    const { intervju, ...rest } = exampleProfile('rop-team');
    const facts = interviewFacts({ ...rest, intervju: { ...intervju, runde_1: undefined } }, knowledge);
    expect(facts.runde_1).toMatchObject({ dato: null, klokkeslett: null, sted: null });
  });
});
