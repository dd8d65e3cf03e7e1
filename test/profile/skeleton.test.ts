import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { skeleton } from '../../src/profile/skeleton.ts';
import type { ProfileTexts } from '../../src/profile/texts.ts';
import { profileFields, profileTree } from '../../src/profile/walk.ts';
import { dataFile, load } from './support.ts';

const texts = parse(dataFile('profil.yaml')) as ProfileTexts;
const text = skeleton(texts, '22.11.2026');

test('holds every key, empty but for the version and the date', () => {
  const { profile, states, warnings, positionOf } = load(text);
  expect([...states.keys()]).toEqual(['versjon', 'dokumentdato']);
  expect(profile.dokumentdato).toEqual({ year: 2026, month: 11, day: 22 });
  expect(warnings).toEqual([]);
  for (const { path } of profileFields())
    expect([path, positionOf(path).line]).toEqual([path, expect.any(Number)]);
});

test('can be read in Notepad: short lines, no tabs, spaces at no line end, one empty line between sections', () => {
  for (const line of text.split('\n')) expect(line).toMatch(/^(?!.*\s$)(?!.*\t).{0,100}$/u);
  expect(text).not.toContain('\n\n\n');
  expect(text.endsWith('\n')).toBe(true);
  expect(text.match(/\n\n/gu)).toHaveLength(profileTree().keys.size - 1);
});

test('is as the fixture shows', async () => {
  await expect(text).toMatchFileSnapshot('../fixtures/profile/ny.yaml');
});

test('the texts are about places in the profile, and all sections have one', () => {
  const places = profileFields().flatMap(({ path, items = [] }) => [
    ...path.map((_, index) => path.slice(0, index + 1).join('.')),
    ...items.map((item) => [...path, ...item.path].join('.')),
  ]);
  expect(Object.keys(texts.felt).filter((path) => !places.includes(path))).toEqual([]);
  expect(texts.seksjoner.map(({ nøkkel }) => nøkkel)).toEqual([...profileTree().keys.keys()]);
  expect(() => skeleton({ ...texts, seksjoner: [] }, '1.1.2027')).toThrow('versjon');
});

test('lists say so', () => {
  const lists = profileFields().filter(({ list, items }) => list && !items);
  for (const { path } of lists) expect(texts.felt[path.join('.')]).toMatch(/punkt/u);
});
