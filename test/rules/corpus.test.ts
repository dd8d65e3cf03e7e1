import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measure } from '../../build/measure-rules.ts';
import { checker, rules } from './support.ts';

const levelOf = new Map(rules.map(({ id, nivå }) => [id, nivå]));
/** What is promised of findings on ads nobody has seen; on these, which were seen, it is the least. */
const least = (id: string) => (levelOf.get(id) === 'feil' ? 0.95 : 0.9);

describe.each([
  ['test/fixtures', '../fixtures'],
  ['test/rules/corpus', 'corpus'],
])('precision and recall on %s', (_, folder) => {
  const scores = measure(join(import.meta.dirname, folder), checker, rules);

  it.each([...scores].map(([id, score]) => [id, score] as const))(
    '%s',
    (id, { hits, misses, falseAlarms, wrong }) => {
      const shown = wrong.join('\n');
      if (hits + falseAlarms > 0)
        expect(hits / (hits + falseAlarms), shown).toBeGreaterThanOrEqual(least(id));
      if (hits + misses > 0) expect(hits / (hits + misses), shown).toBeGreaterThanOrEqual(least(id));
    },
  );
});
