import { describe, expect, it } from 'vitest';
import { startOver } from '../../src/commands/init-restart.ts';
import { contextIn } from '../support/context.ts';
import { scripted } from '../wizard/support.ts';

describe('startOver', () => {
  it('keeps every earlier copy', async () => {
    const place = await contextIn({ 'erfaring.yaml': 'nå', 'erfaring.forrige.yaml': 'før' });
    const { prompter, asked } = scripted(['ja']);
    expect(await startOver('erfaring.yaml', 'ny', prompter, place.context)).toBe(true);
    expect(place.read('erfaring.forrige.yaml')).toBe('før');
    expect(place.read('erfaring.forrige-2.yaml')).toBe('nå');
    expect(place.read('erfaring.yaml')).toBe('ny');
    expect(asked[0]?.ask.frame.why).toContain('erfaring.forrige-2.yaml');
  });

  it('does nothing on anything but a yes', async () => {
    const place = await contextIn({ 'erfaring.yaml': 'nå' });
    const { prompter, asked } = scripted(['nei']);
    expect(await startOver('erfaring.yaml', 'ny', prompter, place.context)).toBe(false);
    expect(place.read('erfaring.yaml')).toBe('nå');
    expect(asked[0]?.ask).toMatchObject({ initial: 'nei' });
  });
});
