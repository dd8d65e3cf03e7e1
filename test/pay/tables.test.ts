import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { groupCell, groupNames, isLocal, stepCell, tablesFor, withLocalTable } from '../../src/pay/tables.ts';
import { tableOf } from './support.ts';

const all = knowledge.payTables();
const table = (id: string) => {
  const found = all.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('tablesFor', () => {
  test('gives the employer’s own, the newest first', () => {
    expect(tablesFor('oslo', all).map(({ id }) => id)).toEqual(['oslo-2025', 'oslo-2024']);
    expect(tablesFor('kommune', all).map(({ id }) => id)).toEqual([
      'ks-2024',
      'ks-2022',
      'ks-2021',
      'ks-2020',
    ]);
  });

  test.each(['helseforetak', 'stat', 'ideell', 'privat', undefined] as const)(
    'has none for %s',
    (employer) => {
      expect(tablesFor(employer, all)).toEqual([]);
    },
  );

  test('gives a manager’s own table alone, for any employer', () => {
    const own = tableOf({ trinn: { 26: 600_000 } });
    const tables = withLocalTable(knowledge, own).payTables();
    expect(tablesFor('oslo', tables)).toEqual([own]);
    expect(tablesFor(undefined, tables)).toEqual([own]);
    expect([isLocal(own), isLocal(table('ks-2022'))]).toEqual([true, false]);
  });
});

test('groups are named once, however they are written', () => {
  const tables = [
    tableOf({ grupper: { Konsulent: {} } }),
    tableOf({ grupper: { konsulent: {}, Leder: {} } }),
  ];
  expect(groupNames(tables)).toEqual(['Konsulent', 'Leder']);
});

describe('stepCell', () => {
  test('gives the figure of the table', () => {
    expect(stepCell(table('oslo-2025'), 26)).toEqual({ asked: 26, step: 26, kroner: 552_000, nearest: [] });
  });

  test('makes up nothing for a step that is not there, and tells the nearest', () => {
    const { kroner, nearest } = stepCell(table('oslo-2025'), 31);
    expect([kroner, nearest]).toEqual([null, [{ step: 30, kroner: 575_100 }]]);
    const gap = tableOf({ trinn: { 20: 1_000_000, 25: 2_000_000 } });
    expect(stepCell(gap, 22).nearest.map(({ step }) => step)).toEqual([20, 25]);
    expect(stepCell(gap, 19).nearest.map(({ step }) => step)).toEqual([20]);
    expect(stepCell(tableOf({}), 1)).toEqual({ asked: 1, step: 1, kroner: null, nearest: [] });
  });
});

describe('groupCell', () => {
  test.each([
    [0, 0, 324_900],
    [1, 0, 324_900],
    [2, 2, 331_400],
    [7, 6, 337_200],
    [10, 10, 391_600],
    [15, 10, 391_600],
    [16, 16, 431_400],
    [40, 16, 431_400],
  ])('%d years are paid as the step of %d', (years, step, kroner) => {
    expect(groupCell(table('ks-2022'), 'Uten  krav', years)).toEqual({
      asked: years,
      step,
      kroner,
      nearest: [],
    });
  });

  test('a step whose pay is unknown is not paid as the one before', () => {
    expect(groupCell(table('ks-2024'), 'uten krav', 7)).toEqual({
      asked: 7,
      step: 6,
      kroner: null,
      nearest: [{ step: 0, kroner: 382_500 }],
    });
  });

  test('a table that begins later says nothing of the years before', () => {
    const late = tableOf({ år: [4], grupper: { A: { 4: 500_000 } } });
    const { step, kroner, nearest } = groupCell(late, 'A', 3) ?? {};
    expect([step, kroner, nearest]).toEqual([null, null, [{ step: 4, kroner: 500_000 }]]);
  });

  test.each(['tull', 'constructor', '__proto__'])('has no group «%s»', (name) => {
    expect(groupCell(table('ks-2022'), name, 0)).toBeUndefined();
  });
});
