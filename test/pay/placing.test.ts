import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { basisOf, missingCells, type PayBasis, place, placedSpan } from '../../src/pay/placing.ts';
import { payProfile, tableOf } from './support.ts';

const tables = knowledge.payTables();
const basis = (parts: Partial<PayBasis>): PayBasis => ({
  employer: undefined,
  steps: undefined,
  group: undefined,
  seniority: undefined,
  credit: undefined,
  ...parts,
});
const oslo = (from: number, to: number) => place(basis({ employer: 'oslo', steps: { from, to } }), tables);

describe('basisOf', () => {
  test('reads the profile', () => {
    const pay = [
      'gruppe: uten krav',
      'lønnstrinn_fra: 26',
      'lønnstrinn_til: 30',
      'ansiennitet_år: 8',
      'uttelling_år: 5',
    ];
    expect(basisOf(payProfile('oslo', ...pay))).toEqual({
      employer: 'oslo',
      steps: { from: 26, to: 30 },
      group: 'uten krav',
      seniority: 8,
      credit: 5,
    });
  });

  test.each(['lønnstrinn_fra: 26', 'lønnstrinn_til: 26'])('takes one step for both ends: %s', (line) => {
    expect(basisOf(payProfile('oslo', line)).steps).toEqual({ from: 26, to: 26 });
  });

  test('gives no credit that the manager has not stated', () => {
    expect(basisOf(payProfile('oslo', 'uttelling_år: ingen')).credit).toBeUndefined();
  });
});

describe('place, by lønnstrinn', () => {
  test('in the newest table that has both ends', () => {
    const placing = oslo(26, 30);
    expect(placing).toMatchObject({ kind: 'steps', table: { id: 'oslo-2025' }, passed: [] });
    expect(placedSpan(placing)).toEqual({ from: 552_000, to: 575_100 });
  });

  test('never with one end of each of two years: the newer is passed over, and it is told why', () => {
    const placing = oslo(28, 40);
    expect(placedSpan(placing)).toEqual({ from: 542_700, to: 650_600 });
    expect(placing).toMatchObject({
      table: { id: 'oslo-2024' },
      passed: [
        { table: { id: 'oslo-2025' }, missing: [{ asked: 40, nearest: [{ step: 30, kroner: 575_100 }] }] },
      ],
    });
  });

  test('with a step that no table has: no figure, and the nearest of the table that comes nearest', () => {
    const placing = oslo(28, 75);
    expect(placedSpan(placing)).toBeUndefined();
    expect(placing).toMatchObject({
      table: { id: 'oslo-2024' },
      from: { kroner: 542_700 },
      to: { kroner: null },
    });
    expect(missingCells(placing)).toMatchObject([{ asked: 75, nearest: [{ step: 59 }] }]);
    expect(missingCells(oslo(75, 75))).toHaveLength(1);
  });
});

describe('place, by group', () => {
  const group = { employer: 'kommune', group: 'uten krav' } as const;

  test('with and without the credit, from the same table', () => {
    expect(place(basis({ ...group, seniority: 10, credit: 6 }), tables)).toMatchObject({
      kind: 'group',
      table: { id: 'ks-2022' },
      without: { asked: 10, kroner: 391_600 },
      credited: { asked: 16, kroner: 431_400 },
      passed: [{ table: { id: 'ks-2024' } }],
    });
  });

  test('without a credit there is nothing to add', () => {
    expect(place(basis({ ...group, seniority: 0 }), tables)).toMatchObject({
      table: { id: 'ks-2024' },
      without: { kroner: 382_500 },
      credited: null,
    });
  });
});

describe('place, where there is nothing to place by', () => {
  test.each([
    ['basis', {}],
    ['basis', { employer: 'oslo', seniority: 4 }],
    ['employer', { steps: { from: 26, to: 30 } }],
    ['employer', { group: 'uten krav' }],
    ['table', { employer: 'helseforetak', group: 'uten krav', seniority: 4 }],
    ['table', { employer: 'kommune', steps: { from: 26, to: 30 } }],
    ['table', { employer: 'oslo', group: 'uten krav', seniority: 4 }],
    ['seniority', { employer: 'kommune', group: 'uten krav' }],
    ['group', { employer: 'kommune', group: 'tull', seniority: 4 }],
  ] as const)('lacks %s: %o', (lacks, parts) => {
    const placing = place(basis(parts), tables);
    expect(placing).toMatchObject({ kind: 'none', lacks });
    expect([placedSpan(placing), missingCells(placing)]).toEqual([undefined, []]);
  });

  test('tells the groups to choose from', () => {
    expect(place(basis({ employer: 'kommune' }), tables)).toMatchObject({
      groups: expect.arrayContaining(['fagarbeider']),
    });
  });
});

describe('place, with a table of the manager’s own', () => {
  const own = tableOf({
    trinn: { 26: 600_000, 30: 640_000 },
    år: [0, 4],
    grupper: { Konsulent: { 0: 500_000, 4: 520_000 } },
  });

  test('it wins, also where ours has more', () => {
    const placing = place(basis({ employer: 'oslo', steps: { from: 26, to: 30 } }), [own, ...tables]);
    expect(placedSpan(placing)).toEqual({ from: 600_000, to: 640_000 });
    expect(place(basis({ employer: 'oslo', steps: { from: 27, to: 27 } }), [own, ...tables])).toMatchObject({
      table: own,
      from: { kroner: null, nearest: [{ step: 26 }, { step: 30 }] },
    });
  });

  test('it serves an employer we have no table for', () => {
    expect(place(basis({ group: 'konsulent', seniority: 3, credit: 1 }), [own])).toMatchObject({
      without: { kroner: 500_000 },
      credited: { kroner: 520_000 },
    });
  });

  test('with groups alone it places by group, though lønnstrinn are given too', () => {
    const groups = tableOf({ år: [0], grupper: { Konsulent: { 0: 500_000 } } });
    const both = basis({ steps: { from: 26, to: 30 }, group: 'Konsulent', seniority: 2 });
    expect(place(both, [groups])).toMatchObject({ kind: 'group', without: { kroner: 500_000 } });
  });
});
