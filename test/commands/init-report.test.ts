import { describe, expect, it, vi } from 'vitest';
import { reportAnswers, tellNext, untilCancelled } from '../../src/commands/init-report.ts';
import { createProfileStore } from '../../src/commands/profile-store.ts';
import { Cancelled, exitCode } from '../../src/errors.ts';
import { answerFlags } from '../../src/generated/command-line.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { contextIn } from '../support/context.ts';
import { memorySession, scripted } from '../wizard/support.ts';

/** What is reported of a profile without questions, as a program reads it. */
async function reported(text?: string) {
  const { context, text: written } = await contextIn();
  const answers = { session: memorySession(text).session, differing: ['lønn.fra'], profile: 'erfaring.yaml' };
  reportAnswers({ ...answers, state: 'ny', json: true, quiet: false }, context);
  return JSON.parse(written.out) as { mangler: { sti: string; valg: string }[]; ulike: string[] };
}

describe('what is missing, told without questions', () => {
  it('has flags that the command line knows, for the places they answer', async () => {
    const { mangler } = await reported();
    const known = new Map(answerFlags.map(([flag, path]) => [path, `--${flag}`]));
    expect(mangler.length).toBeGreaterThan(20);
    for (const { sti, valg } of mangler) expect(known.get(sti), sti).toBe(valg);
  });

  it('is nothing in a profile where all is answered, and what differs is told', async () => {
    const { mangler, ulike } = await reported(knowledge.example('rop-team') ?? '');
    expect(mangler).toEqual([]);
    expect(ulike).toEqual(['lønn.fra']);
  });

  it('is told in words to a person, who is shown the way on', async () => {
    const { context, text } = await contextIn();
    const { session } = memorySession();
    const told = { session, differing: [], profile: 'annen.yaml', state: 'ny' as const, json: false };
    reportAnswers({ ...told, quiet: false }, context);
    expect(text.out).toBe('Svarene er lagret i annen.yaml.\n');
    expect(text.err).toContain('  - Formål (--formal-mal)\n');
    expect(text.err).toContain('erfaring init --profil annen.yaml');
  });
});

describe('asking that is cut off', () => {
  async function cutOff(files: Record<string, string>, failure: Error) {
    const { context, text } = await contextIn(files);
    const close = vi.fn();
    const prompter = { ...scripted([]).prompter, close };
    const store = createProfileStore('erfaring.yaml', context.disk, '');
    const work = () => Promise.reject(failure);
    const code = await untilCancelled(work, 'erfaring init', store, prompter, context.terminal).catch(
      (error: unknown) => error,
    );
    return { code, closed: close.mock.calls.length, err: text.err };
  }

  it('tells what is saved, and how to go on', async () => {
    const { code, closed, err } = await cutOff({ 'erfaring.yaml': 'versjon: 1\n' }, new Cancelled('Ctrl-C'));
    expect([code, closed]).toEqual([exitCode.cancelled, 1]);
    expect(err).toContain('Svarene dine er lagret i erfaring.yaml.\nGå videre med: erfaring init');
  });

  it('says so where nothing was saved', async () => {
    const { err } = await cutOff({}, new Cancelled('Ctrl-C'));
    expect(err).toContain('Ingenting er lagret ennå.\nBegynn igjen med: erfaring init');
  });

  it('gives the terminal back also where something fails', async () => {
    const failure = new Error('the disk is gone');
    expect(await cutOff({}, failure)).toEqual({ code: failure, closed: 1, err: '' });
  });
});

it('what happens now is the next commands, and what is still open', async () => {
  const { context } = await contextIn();
  const [stage] = knowledge.questions();
  const { prompter, said } = scripted([]);
  const { session } = memorySession('versjon: 1\nlønn:\n  fra: vet ikke ennå\n  til: vet ikke ennå\n');
  if (stage) tellNext(stage, session, 'erfaring.yaml', prompter, context);
  expect(said.slice(0, 2)).toEqual(['Hva skjer nå?', `erfaring annonse: ${stage?.neste[0]?.tekst}`]);
  expect(said).toContain('Dette er åpent ennå: lønn');
});
