import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { originOf, referencesFor, stepsInKroner } from '../../src/pay/references.ts';

const asOf = { year: 2026, month: 11, day: 20 };
const ids = (employer: Parameters<typeof referencesFor>[0]) =>
  referencesFor(employer, knowledge).map(({ id }) => id);

describe('originOf', () => {
  test('names the source with its place, its date and age', () => {
    const [table] = knowledge.payTables();
    if (!table) throw new Error('no table');
    expect(originOf(table, knowledge, asOf)).toEqual({
      source: 'Fontene, lønnsoppgjøret i 2025',
      date: '2025',
      year: 2025,
      old: true,
    });
    expect(originOf(table, knowledge, undefined).old).toBeNull();
  });

  test('an undated source has no age, and an own table no source of ours', () => {
    expect(originOf({ dato: undefined, kilde: { sted: 'HR' } }, knowledge, asOf)).toEqual({
      source: 'HR',
      date: null,
      year: null,
      old: null,
    });
  });
});

describe('referencesFor', () => {
  test('gives what holds for all, and Oslo’s to Oslo and to the unknown', () => {
    const everywhere = ['ressurser-2020', 'sporsmal-og-svar', 'nettsidene'];
    expect(ids('kommune')).toEqual(everywhere);
    expect(ids('oslo')).toEqual([...everywhere, 'bydeler-2022', 'oslo-2021-uten', 'oslo-2021-med']);
    expect(ids(undefined)).toEqual(ids('oslo'));
  });
});

test('steps named without kroner get them from the newest table that has each', () => {
  const reference = referencesFor('oslo', knowledge).find(({ id }) => id === 'bydeler-2022');
  if (!reference) throw new Error('no reference');
  const steps = stepsInKroner(reference, knowledge.payTables());
  expect(steps.map(({ step, kroner, table }) => [step, kroner, table.dato])).toEqual([
    [19, 516_950, '2025'],
    [27, 557_200, '2025'],
    [34, 586_600, '2024-05-01'],
    [40, 650_600, '2024-05-01'],
  ]);
});
