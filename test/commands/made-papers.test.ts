import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMade } from '../../src/commands/made-papers.ts';
import { contextIn } from '../support/context.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-22T13:00:00Z');

/** A folder with a profile from noon and some papers, each from the time given. */
async function withPapers(papers: Readonly<Record<string, Date>>) {
  const { context, folder, write } = await contextIn({ 'erfaring.yaml': 'versjon: 1\n' });
  mkdirSync(join(folder, 'dokumenter'));
  utimesSync(join(folder, 'erfaring.yaml'), noon, noon);
  for (const [name, time] of Object.entries(papers)) {
    write(join('dokumenter', name), '');
    utimesSync(join(folder, 'dokumenter', name), time, time);
  }
  return (command: string, profile = 'erfaring.yaml') => isMade(command, profile, context);
}

describe('whether a paper is made', () => {
  it('is so in any format, by the command with its whole name or without', async () => {
    for (const name of ['annonse.docx', 'annonse.md', 'annonse.html']) {
      const made = await withPapers({ [name]: later });
      expect([made('erfaring annonse'), made('annonse')]).toEqual([true, true]);
    }
  });

  it('is not so once the profile has been changed since', async () => {
    const made = await withPapers({ 'annonse.docx': new Date('2026-11-22T11:00:00Z') });
    expect(made('annonse')).toBe(false);
  });

  it('is not so where no such paper or no profile is there', async () => {
    const made = await withPapers({ 'annonse.pdf': later, 'ledernotat.docx': later });
    expect(made('annonse')).toBe(false);
    expect(made('notat', 'borte.yaml')).toBe(false);
  });

  it('takes every paper for the command that makes them all', async () => {
    const made = await withPapers({ 'annonse.docx': later });
    expect(made('erfaring alt')).toBe(false);
  });

  it('is not so of commands that make none, or that only show', async () => {
    const made = await withPapers({ 'sjekkliste.docx': later });
    expect([made('erfaring lønn'), made('erfaring sjekkliste')]).toEqual([false, false]);
  });
});
