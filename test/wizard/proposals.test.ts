import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/knowledge/questions.ts';
import { answered, withState } from '../../src/wizard/edit.ts';
import { isProposed, proposalsOf, proposedEdits } from '../../src/wizard/proposals.ts';
import { isGap } from '../../src/wizard/question.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, question, today } from './support.ts';

const stages = knowledge.questions();
const proposedIn = (text: string) => stages.flatMap((stage) => proposalsOf(stage, known(text)));
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);
const responsible = question('opplaering');
const leader = ['veiledning', 'leder'];

describe('what is proposed', () => {
  it('is never asked for on the way, while what it follows from may still come', () => {
    expect(isProposed(responsible, known(emptyProfile))).toBe(true);
  });

  it('is asked for after all, where what it follows from will not come', () => {
    for (const state of ['open', 'none'] as const)
      expect(isProposed(responsible, known(applyEdits(emptyProfile, [withState(leader, state)])))).toBe(
        false,
      );
  });

  it('is not what has been answered', () => {
    expect(ids(proposedIn(emptyProfile))).toContain('tittel');
    const titled = applyEdits(emptyProfile, [answered(['stilling', 'tittel'], 'Likeperson')]);
    expect(ids(proposedIn(titled))).not.toContain('tittel');
  });
});

describe('taking what is proposed', () => {
  it('writes the default, reckoned from the day it is taken', () => {
    expect(proposedEdits(question('frist'), known(emptyProfile), knowledge, today)).toEqual([
      answered(['prosess', 'frist'], '21.12.2026'),
    ]);
  });

  it('writes nothing where the default follows from what is not there', () => {
    expect(proposedEdits(responsible, known(emptyProfile), knowledge, today)).toEqual([]);
  });

  it('answers the question, whatever the answers are that it follows from', () => {
    const date = fc.date({ min: new Date('2026-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const word = fc.constantFrom('Kari', 'Nordmann, Kari', 'teamleder', '900 00 000', 'kari@nes.no', '12 b');
    const person = fc.record({ navn: word, tittel: word, epost: word }, { requiredKeys: [] });
    fc.assert(
      fc.property(date, date, person, (start, second, boss) => {
        const dated = (day: Date) => `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()}`;
        const text = applyEdits(emptyProfile, [
          answered(['vilkår', 'oppstart'], dated(start)),
          answered(['intervju', 'runde_2'], { dato: dated(second) }),
          ...(Object.keys(boss).length > 0 ? [answered(leader, boss)] : []),
        ]);
        const answers = known(text);
        for (const proposed of stages.flatMap((stage) => proposalsOf(stage, answers))) {
          const edits = proposedEdits(proposed, answers, knowledge, today);
          if (edits.length > 0) expect(isGap(proposed, known(applyEdits(text, edits)))).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});
