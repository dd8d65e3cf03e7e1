import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';

it('every example in data/ has its name in the program', () => {
  const files = readdirSync(new URL('../../data/eksempler', import.meta.url));
  const names = files.map((file) => file.replace(/\.yaml$/u, ''));
  expect(names.toSorted()).toEqual(knowledge.exampleNames().toSorted());
  expect(knowledge.example('finnes-ikke')).toBeUndefined();
});

it('every part of the knowledge can be read', () => {
  const { bank: _, example: __, ...parts } = knowledge;
  for (const [name, read] of Object.entries(parts)) expect(read(), name).toBeTruthy();
});

it('a year of public days is there whole or not at all', () => {
  // Twelve, and one less where Whit Monday is 17 May.
  const days = [...knowledge.publicHolidays()];
  const years = new Set(days.map((day) => day.slice(0, 4)));
  for (const year of years)
    expect(days.filter((day) => day.startsWith(year)).length, year).toBeGreaterThanOrEqual(11);
});
