import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';

describe.each(knowledge.resources())('the resources on $id', ({ tekst, steder }) => {
  it('carry at most three ids an entry', () => {
    for (const { kilder = [] } of steder) expect(kilder.length).toBeLessThanOrEqual(3);
  });

  it('are organisations: no telephone number, no e-mail address', () => {
    for (const entry of steder) {
      expect(`${entry.navn} ${entry.tekst}`).not.toMatch(
        /@|\b\d{8}\b|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}/u,
      );
    }
  });

  it('are from a year that has been', () => {
    for (const { år } of steder) {
      expect(år).toBeGreaterThanOrEqual(2016);
      expect(år).toBeLessThanOrEqual(2026);
    }
  });

  it('are told in whole sentences', () => {
    for (const text of [tekst, ...steder.map((entry) => entry.tekst)]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});

it('the resources carry what the sources say of them', () => {
  const carried = new Set(
    knowledge.resources().flatMap(({ steder }) => steder.flatMap(({ kilder = [] }) => kilder)),
  );
  const wanted = ['V9.1', 'V9.2', 'F4', 'F5', 'F6', 'N4', 'NY1', 'NY2', 'NY3', 'NY4', 'NY5'];
  expect(wanted.filter((id) => !carried.has(id))).toEqual([]);
});
