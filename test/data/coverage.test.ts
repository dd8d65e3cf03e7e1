import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knowledge } from '../../src/knowledge/index.ts';

const waiting = parse(readFileSync(join(import.meta.dirname, '../../data/dekning-venter.yaml'), 'utf8')) as
  | string[]
  | null;

/** The product's promise: every recommendation is carried by something a manager meets. */
describe('coverage of the recommendations', () => {
  const carried = new Set(Object.keys(knowledge.carriers()));
  const known = new Set([...knowledge.recommendations(), ...knowledge.facts()].map(({ id }) => id));

  it('there are 130 of them', () => {
    expect(knowledge.recommendations()).toHaveLength(130);
  });

  it('each is carried, but for those that wait in data/dekning-venter.yaml', () => {
    const missing = knowledge.recommendations().filter(({ id }) => !carried.has(id));
    expect(missing.map(({ id }) => id)).toEqual(waiting ?? []);
  });

  it('nothing carries an id that does not exist', () => {
    expect([...carried].filter((id) => !known.has(id))).toEqual([]);
  });
});
