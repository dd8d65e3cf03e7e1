import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

it('the help of init names every example there is', async () => {
  const { out } = await workplace().erfaring('init', '--hjelp');
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(`(${knowledge.exampleNames().join(', ')})`);
});

it.each([
  [
    ['--eksempel', 'dps', '--virksomhet-navn', 'Nordvik kommune'],
    '--eksempel kan ikke brukes sammen med --virksomhet-navn',
  ],
  [['--eksempel', 'dps', '--fra', 'annen.yaml'], '--eksempel kan ikke brukes sammen med --fra'],
  [['--vis-kommando', '--virksomhet-navn', 'Nordvik kommune'], '--vis-kommando kan ikke brukes sammen med'],
])('init %j leaves no answer unused', async (argv, message) => {
  const { code, err } = await workplace().erfaring('init', ...argv);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
