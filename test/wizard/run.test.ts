import { expect, it } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import { runWizard } from '../../src/wizard/run.ts';
import { known, plainWizard } from './support.ts';

// One line an answer, as the contract's twenty: the last is the review page.
const straight = [
  '1,2,3',
  '3',
  '',
  '',
  '1',
  'Lyngvik kommune, ROP-teamet, Lyngvik',
  '',
  '',
  '',
  '1,2',
  '',
  '',
  '',
  '',
  '540 000–600 000',
  'Kari Nordmann, teamleder, 900 00 000, kari@lyngvik.eksempel.no',
  '',
  '',
  '1,3',
  '',
];

it('gets a permanent, full-time post ready for the ad in twenty answers', async () => {
  const { wizard, text, output } = plainWizard(straight);
  const stage = await runWizard(wizard);
  console.log(output());
  console.log(text());
  expect(stage.stadium).toBe('for-utlysning');
  const { profile } = known(text());
  expect(profile.virksomhet.navn).toBe('Lyngvik kommune');
});

it('ends with Cancelled when the input ends, with everything so far saved', async () => {
  const { wizard, text } = plainWizard(straight.slice(0, 6));
  await expect(runWizard(wizard)).rejects.toThrow(Cancelled);
  expect(known(text()).profile.virksomhet.enhet).toBe('ROP-teamet');
});
