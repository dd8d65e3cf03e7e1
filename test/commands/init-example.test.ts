import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeExample } from '../../src/commands/init-example.ts';
import { contextIn } from '../support/context.ts';

const dps = { name: 'dps', json: false, quiet: false };

it('says that all of it is made up, and names the profile in the next command', async () => {
  const { context, text } = await contextIn();
  writeExample({ ...dps, profile: 'prøve.yaml' }, context);
  expect(text.out).toContain('oppdiktet');
  expect(text.out).toContain('erfaring annonse --profil prøve.yaml');
});

it('is silent when it is to be quiet', async () => {
  const { context, text } = await contextIn();
  writeExample({ ...dps, profile: 'erfaring.yaml', quiet: true }, context);
  expect(text).toEqual({ out: '', err: '' });
});

it('takes a folder of that name for something that is there', async () => {
  const { context, folder } = await contextIn();
  mkdirSync(join(folder, 'erfaring.yaml'));
  expect(() => writeExample({ ...dps, profile: 'erfaring.yaml' }, context)).toThrow('finnes fra før');
});
