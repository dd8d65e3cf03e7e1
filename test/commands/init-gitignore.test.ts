import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offerGitignore } from '../../src/commands/init-gitignore.ts';
import { contextIn } from '../support/context.ts';
import { scripted } from '../wizard/support.ts';

/** Offers it for `min/erfaring.yaml` in a repository, or outside of one. */
async function offer({ git = true, old = '', answer = 'ja' }) {
  const place = await contextIn();
  mkdirSync(join(place.folder, 'min'));
  if (git) mkdirSync(join(place.folder, '.git'));
  if (old !== '') place.write('min/.gitignore', old);
  const { prompter, asked } = scripted([answer]);
  await offerGitignore('min/erfaring.yaml', prompter, place.context);
  const made = existsSync(join(place.folder, 'min/.gitignore'));
  return { asked: asked.length, text: made ? place.read('min/.gitignore') : null };
}

describe('offerGitignore', () => {
  it('asks also where the repository begins further up', async () => {
    expect(await offer({})).toEqual({ asked: 1, text: 'erfaring.yaml\ndokumenter/\n' });
  });

  it('does not ask outside of git', async () => {
    expect(await offer({ git: false })).toEqual({ asked: 0, text: null });
  });

  it('does not ask where both are left out already, however that is written', async () => {
    const old = '/erfaring.yaml\r\n  dokumenter/\r\n';
    expect(await offer({ old })).toEqual({ asked: 0, text: old });
  });

  it('begins on a line of its own after one that does not end', async () => {
    const { text } = await offer({ old: 'notater.txt' });
    expect(text).toBe('notater.txt\nerfaring.yaml\ndokumenter/\n');
  });

  it('takes a longer name for another file', async () => {
    const { text } = await offer({ old: 'min-erfaring.yaml\ndokumenter/\n' });
    expect(text).toBe('min-erfaring.yaml\ndokumenter/\nerfaring.yaml\n');
  });
});
