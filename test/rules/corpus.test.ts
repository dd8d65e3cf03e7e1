import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goal, measure } from '../../build/measure-rules.ts';
import { checker, rules } from './support.ts';

const here = (...path: string[]) => join(import.meta.dirname, ...path);
const keptBack = here('../fixtures/tilbakeholdt');
const folders = readdirSync(keptBack, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(keptBack, name));

/** The goal is for ads nobody has seen; on these, which have been read by now, it is the least. */
describe.each([
  ['the ads the rules were written by', [here('../fixtures'), here('corpus')]],
  ['the ads that were kept back', folders],
])('precision and recall on %s', (_, corpora) => {
  const scores = measure(corpora, checker, rules);

  it.each([...scores].map(([id, score]) => [id, score] as const))('%s', (id, score) => {
    const { hits, misses, falseAlarms, wrong } = score;
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    const shown = wrong.join('\n');
    expect(hits / (hits + falseAlarms), shown).toBeGreaterThanOrEqual(goal(rule));
    expect(hits / (hits + misses), shown).toBeGreaterThanOrEqual(goal(rule));
  });
});
