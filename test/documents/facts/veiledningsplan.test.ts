import { describe, expect, it } from 'vitest';
import { supervisionFacts } from '../../../src/documents/facts/veiledningsplan.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines = '') => supervisionFacts(almostEmpty(lines), knowledge);
const start = 'vilkår:\n  oppstart: 05.04.2027\n';

describe('the talks of the first year', () => {
  it('are those decided, numbered in the order of the calendar', () => {
    expect(facts('veiledning:\n  medarbeidersamtaler: [05.04.2028, 05.10.2027]\n').samtaler).toEqual([
      { nummer: 1, dato: '5. oktober 2027', måneder: null },
      { nummer: 2, dato: '5. april 2028', måneder: null },
    ]);
  });

  it('are half-yearly where none is decided, with days where the start is known', () => {
    expect(facts().samtaler).toMatchObject([{ måneder: 6 }, { måneder: 12 }]);
    expect(facts(start).samtaler).toMatchObject([{ dato: '5. oktober 2027' }, { dato: '5. april 2028' }]);
  });

  it('are one without a day in a post too short for any', () => {
    const short = facts(`${start}  til_dato: 31.08.2027\n`);
    expect(short.samtaler).toEqual([{ nummer: 1, dato: null, måneder: null }]);
    expect(short).toMatchObject({ evalueringer: [], året: [] });
  });
});

it('the year has talks and reviews in one row, talks first on the same day', () => {
  const kinds = (lines: string) =>
    (facts(lines).året as { samtale: boolean; nummer: number }[]).map(
      ({ samtale, nummer }) => `${samtale ? 'samtale' : 'evaluering'} ${nummer}`,
    );
  const inTurn = ['samtale 1', 'evaluering 1', 'samtale 2', 'evaluering 2'];
  expect(kinds('')).toEqual(inTurn);
  expect(kinds(start)).toEqual(inTurn);
  expect(kinds(`${start}veiledning:\n  evalueringer: [01.06.2027]\n`)[0]).toBe('evaluering 1');
});

it('sharing is told of where it is said when, or when not', () => {
  expect(facts('egenerfaring:\n  deles_ikke: [på sosiale medier]\n').deling).toBe(true);
  expect(facts('egenerfaring:\n  deles: ingen\n').deling).toBe(false);
});
