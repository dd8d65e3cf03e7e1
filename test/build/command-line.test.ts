import { expect, it } from 'vitest';
import { answerFlags, documentCommands } from '../../build/command-line.ts';
import type { DocumentEntry } from '../../src/knowledge/schemas.ts';

it('makes a flag in ASCII of every answer', () => {
  const module = answerFlags();
  expect(module).toContain('["lonn-fra", "lønn.fra", false]');
  expect(module).toContain('["formal-mal", "formål.mål", true]');
  expect(module).toContain('["prosess-politiattest-hjemmel", "prosess.politiattest_hjemmel", false]');
  expect(module).toContain('["prosess-kontakter", "prosess.kontakter", true]');
  expect(module).toMatch(/"veiledning-leder", "veiledning\.leder", false\],\s+\["veiledning-leder-navn"/u);
  expect(module.match(/"veiledning\.leder"/gu)).toHaveLength(1);
  expect(module).not.toContain('"versjon"');
  for (const [, flag] of module.matchAll(/^ {2}\["([^"]*)"/gmu)) expect(flag).toMatch(/^[a-z0-9-]+$/u);
});

it('gathers the documents of one command on one line', () => {
  const entry = (navn: string, kommando: string, alias?: string) =>
    ({ navn, kommando, alias, hjelp: `lag ${kommando}` }) as DocumentEntry;
  const module = documentCommands([
    entry('intervju-1', 'intervju'),
    entry('opplaeringsplan', 'opplæring', 'opplaering'),
    entry('intervju-2', 'intervju'),
  ]);
  expect(module.match(/^ {2}\{.*$/gmu)).toEqual([
    '  {"name":"intervju","help":"lag intervju","documents":["intervju-1","intervju-2"]},',
    '  {"name":"opplæring","alias":"opplaering","help":"lag opplæring","documents":["opplaeringsplan"]},',
  ]);
});
