import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';

const tables = knowledge.payTables();
const find = (id: string) => {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};

/** The figures as they were read from the sources, where they are at hand beside the project. */
const facts = join(import.meta.dirname, '../../../shared/facts');

function rows(file: string): string[][] {
  const lines = readFileSync(join(facts, file), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('#')).map((line) => line.split(','));
}

const known = (keys: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(keys.map((key, index) => [key, Number(cells[index])]).filter(([, kroner]) => kroner));

describe('the pay tables', () => {
  test.each([
    ['oslo-2024', 1, 429_250],
    ['oslo-2024', 34, 586_600],
    ['oslo-2024', 59, 933_700],
    ['oslo-2025', 1, 449_350],
    ['oslo-2025', 27, 557_200],
    ['oslo-2025', 30, 575_100],
    ['oslo-2025', 31, undefined],
  ] as const)('%s, lønnstrinn %d', (id, step, kroner) => expect(find(id).trinn?.[step]).toBe(kroner));

  test.each([
    ['ks-2020', 'uten krav', 0, 302_900],
    ['ks-2020', '4-årig U/H', 0, undefined],
    ['ks-2021', 'fagbrev+1-årig fagskole', 10, 454_100],
    ['ks-2022', '4-årig U/H', 16, 565_900],
    ['ks-2024', 'uten krav', 0, 382_500],
    ['ks-2024', 'uten krav', 2, undefined],
  ] as const)('%s, %s, %d år', (id, group, years, kroner) => {
    expect(find(id).grupper?.[group]?.[years]).toBe(kroner);
  });

  test('pay never falls from a step to the next', () => {
    const ladders = tables.flatMap(({ trinn, grupper }) => [trinn ?? {}, ...Object.values(grupper ?? {})]);
    for (const ladder of ladders)
      expect(Object.values(ladder)).toEqual(Object.values(ladder).toSorted((a, b) => a - b));
  });

  test('every step of 2025 in Oslo is 20 100 kroner above 2024, as the settlement said', () => {
    for (const [step, kroner] of Object.entries(find('oslo-2025').trinn ?? {})) {
      expect([step, kroner - (find('oslo-2024').trinn?.[step] ?? 0)]).toEqual([step, 20_100]);
    }
  });

  test('a group has only steps that the table names', () => {
    for (const { år = [], grupper = {} } of tables) {
      for (const row of Object.values(grupper))
        expect(år).toEqual(expect.arrayContaining(Object.keys(row).map(Number)));
    }
  });
});

describe('the pay that the sources tell of', () => {
  const references = knowledge.payReferences();

  test('the misprint «350 00» and the footnotes of «LT 278», «LT 347» and «LT 406» are mended', () => {
    expect(references.find(({ id }) => id === 'ressurser-2020')?.fra).toBe(350_000);
    expect(references.find(({ id }) => id === 'bydeler-2022')?.trinn).toEqual([19, 27, 34, 40]);
  });

  test('each has amounts in order, or steps; and only an undated source is undated', () => {
    for (const { id, fra, til, trinn } of references) {
      expect([id, fra === undefined ? trinn?.length : (til ?? 0) > fra]).toEqual([
        id,
        fra === undefined ? 4 : true,
      ]);
    }
    expect(references.flatMap(({ id, dato }) => (dato ? [] : [id]))).toEqual([
      'sporsmal-og-svar',
      'nettsidene',
    ]);
  });
});

describe.skipIf(!existsSync(facts))('whole tables against the figures they came from', () => {
  test('Oslo', () => {
    const [header = [], ...body] = rows('oslo_lt.csv');
    for (const year of ['2024', '2025']) {
      const column = header.indexOf(year);
      const figures = known(
        body.map(([step = '']) => step),
        body.map((cells) => cells[column] ?? ''),
      );
      expect(find(`oslo-${year}`).trinn).toEqual(figures);
    }
  });

  test('KS', () => {
    const [header = [], ...body] = rows('ks_garantilonn.csv');
    const years = header.slice(2);
    const figures: Record<string, Record<string, Record<string, number>>> = {};
    for (const [date = '', group = '', ...cells] of body) {
      figures[date] = { ...figures[date], [group]: known(years, cells) };
    }
    const ours = tables.filter(({ område }) => område === 'kommune');
    expect(Object.fromEntries(ours.map(({ dato, grupper }) => [dato, grupper]))).toEqual(figures);
    for (const { år } of ours) expect(år?.map(String)).toEqual(years);
  });
});
