import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFlags } from '../../src/generated/command-line.ts';
import type { Value } from '../../src/profile/answers.ts';
import { type LeafField, profileFields } from '../../src/profile/walk.ts';
import { answersAsFlags } from '../../src/wizard/as-flags.ts';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { readAllGiven } from '../../src/wizard/given.ts';
import { mergeProfiles } from '../../src/wizard/merge.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known } from './support.ts';

const flags = new Map(answerFlags.map(([flag, path]) => [path, `--${flag}`]));
const flagsOf = (text: string) => answersAsFlags(known(text), flags);

/** A profile made of nothing but the flags, and what differs from the one that they were made of. */
function madeAgain(text: string) {
  const { answers, rest } = flagsOf(text);
  const { edits, problems } = readAllGiven(
    answers.map(({ flag, path, values }) => ({ flag, path: path.split('.'), values })),
  );
  expect(problems).toEqual([]);
  const again = applyEdits(emptyProfile, edits);
  const merge = mergeProfiles(known(again), known(text));
  return { rest, lacking: merge.edits.map(({ path }) => path.join('.')), differing: merge.differing };
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'ingen',
    'vet ikke',
    'Kari, leder, 900 00 000',
    'a: b',
    '--hjelp',
    '-5',
    'én\n\nto',
    'annen',
    ',',
  ),
);
const line = words.filter((text) => text.replace(/[\p{C}\s]/gu, '') !== '');

function textFor({ kind, choices }: Pick<LeafField, 'kind' | 'choices'>): fc.Arbitrary<string> {
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...(choices ?? []));
    case 'money':
    case 'integer':
      return fc.nat(2_000_000).map(String);
    case 'percent':
      return fc.constantFrom('100', '80 %', '12,5');
    case 'date':
      return fc.constantFrom('31.12.2026', '1. mars 2027');
    case 'yesNo':
      return fc.constantFrom('ja', 'nei');
    default:
      return line;
  }
}

const edits: fc.Arbitrary<Edit> = fc.constantFrom(...profileFields()).chain((field) => {
  const special = fc.constantFrom(withState(field.path, 'open'), withState(field.path, 'none'));
  const entry: fc.Arbitrary<Value> = field.items
    ? fc.record(Object.fromEntries(field.items.map((item) => [item.path[0] ?? '', textFor(item)])))
    : textFor(field as LeafField);
  const value = field.list ? fc.array(entry, { minLength: 1, maxLength: 3 }) : entry;
  return fc.oneof(
    { weight: 1, arbitrary: special },
    { weight: 5, arbitrary: value.map((one) => answered(field.path, one)) },
  );
});
const people: fc.Arbitrary<Edit> = fc
  .constantFrom('veiledning.leder', 'veiledning.mentor', 'opplæring.ansvarlig', 'intervju.runde_2')
  .chain((path) =>
    fc.constantFrom('open' as const, 'none' as const).map((state) => withState(path.split('.'), state)),
  );

/** The profile with those of the answers that make sense together: dates in order, a band that isn't upside down. */
function profileWith(all: readonly Edit[]): string {
  return all.reduce((text, edit) => {
    try {
      const next = applyEdits(text, [edit]);
      known(next);
      return next;
    } catch {
      return text;
    }
  }, emptyProfile);
}

describe('answersAsFlags', () => {
  it('gives flags that make the same answers, and names what they cannot say', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edits, edits, people), { maxLength: 12 }), (all) => {
        const { rest, lacking, differing } = madeAgain(profileWith(all));
        expect(differing).toEqual([]);
        expect(lacking).toEqual(rest);
      }),
      { numRuns: 60 },
    );
  });

  it.each(knowledge.exampleNames())('makes all of %s again, its own cases and fees too', (name) => {
    expect(madeAgain(knowledge.example(name) ?? '')).toEqual({ rest: [], lacking: [], differing: [] });
  });

  it('gives a person in one piece, open or known, and in parts where one is open', () => {
    const leader = ['veiledning', 'leder'];
    const whole = applyEdits(emptyProfile, [
      answered(leader, { navn: 'Kari', tittel: 'leder', telefon: '900 00 000' }),
      withState(['veiledning', 'mentor'], 'open'),
    ]);
    expect(flagsOf(whole).answers).toEqual([
      { flag: '--veiledning-leder', path: 'veiledning.leder', values: ['Kari, leder, 900 00 000'] },
      { flag: '--veiledning-mentor', path: 'veiledning.mentor', values: ['vet ikke ennå'] },
    ]);
    const parts = applyEdits(whole, [withState([...leader, 'epost'], 'open')]);
    expect(flagsOf(parts).answers.map(({ flag }) => flag)).toContain('--veiledning-leder-epost');
  });

  it('says nothing of the version and the date, which belong to the file', () => {
    expect(flagsOf(emptyProfile)).toEqual({ answers: [], rest: [] });
  });
});
