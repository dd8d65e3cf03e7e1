import { expect, it } from 'vitest';
import { findingLevels } from '../../src/knowledge/levels.ts';
import { employers } from '../../src/profile/choices.ts';
import { workplace } from '../support/run.ts';

it('the help of sjekk names every kind of employer and every level', async () => {
  const { out } = await workplace().erfaring('sjekk', '--hjelp');
  expect([...employers, ...findingLevels].filter((name) => !out.includes(name))).toEqual([]);
});

it('a level that is not there is refused with those that are', async () => {
  const ran = await workplace().erfaring('sjekk', '--niva', 'alt');
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('Velg blant: feil, advarsel, tips.') });
});
