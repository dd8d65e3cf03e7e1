import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileFields } from '../../src/profile/walk.ts';
import { dataFile } from './support.ts';

interface Label {
  readonly id: string;
  readonly tekst: string;
  readonly hjelp?: string;
  readonly i_setning?: string;
}

const labels = parse(dataFile('valg.yaml')) as Readonly<Record<string, readonly Label[]>>;
const fields = profileFields().flatMap((field) => [field, ...(field.items ?? [])]);
const closed = fields.filter(({ choices }) => choices !== undefined);

test('every closed set has a label for each id, in the same order, and there are no others', () => {
  const wanted = Object.fromEntries(closed.map(({ path, choices }) => [path.at(-1), choices]));
  const found = Object.entries(labels).map(([name, entries]) => [name, entries.map(({ id }) => id)]);
  expect(Object.fromEntries(found)).toEqual(wanted);
  expect(Object.keys(wanted)).toHaveLength(closed.length);
});

test('no two labels of a set are alike, and each fits a prompt', () => {
  for (const entries of Object.values(labels)) {
    expect(new Set(entries.map(({ tekst }) => tekst)).size).toBe(entries.length);
    for (const { tekst, hjelp = '' } of entries) {
      expect(tekst).toMatch(/^[\p{Lu}].*[^.]$/u);
      expect(tekst.length + hjelp.length).toBeLessThan(100);
    }
  }
});
