import { expect, it } from 'vitest';
import { run } from '../../src/commands/ressurser.ts';
import { UserError } from '../../src/errors.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { contextIn } from '../support/context.ts';

async function ressurser(theme?: string, json = false): Promise<string> {
  const { context, text } = await contextIn();
  await run({ theme, json }, context);
  return text.out;
}

it('lists every theme, and how to see one of them', async () => {
  const text = await ressurser();
  for (const { tittel } of knowledge.resources()) expect(text).toContain(tittel);
  expect(text).toContain('erfaring ressurser hjelp');
});

it('shows one theme, by its name or the beginning of it', async () => {
  const whole = await ressurser('utdanning');
  expect(whole).toContain('KBT Fagskole');
  expect(whole).not.toContain('Statsforvalteren');
  expect(await ressurser('Utdann')).toBe(whole);
});

it('tells which themes there are when one is unknown', async () => {
  await expect(ressurser('tilskud')).resolves.toContain('Statsforvalteren');
  await expect(ressurser('xyz')).rejects.toThrow(UserError);
  await expect(ressurser('nettvrek')).rejects.toThrow('Mente du nettverk?');
});

it('gives JSON', async () => {
  const parsed = JSON.parse(await ressurser('lese', true)) as { temaer: { id: string; steder: unknown[] }[] };
  expect(parsed).toMatchObject({ versjon: 1, kommando: 'ressurser', temaer: [{ id: 'lese' }] });
  expect(parsed.temaer[0]?.steder.length).toBeGreaterThan(3);
});
