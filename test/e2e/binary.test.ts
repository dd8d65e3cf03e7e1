import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, isSingleExecutable } from './program.ts';

const [file, ...before] = command;
const folder = mkdtempSync(join(tmpdir(), 'erfaring-e2e-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const erfaring = (...argv: string[]) =>
  spawnSync(file, [...before, ...argv], { cwd: folder, encoding: 'utf8', input: '' });

const startsAsZip = (path: string) => readFileSync(join(folder, path)).subarray(0, 2).toString() === 'PK';

describe('the built program', () => {
  it('goes from nothing to an ad', () => {
    expect(erfaring('init', '--eksempel', 'rop-team').status).toBe(0);
    const made = erfaring('annonse', '--stille');
    expect(made.status).toBe(0);
    expect(made.stderr).toBe('');
    expect(startsAsZip('dokumenter/annonse.docx')).toBe(true);
  });

  it('makes every document in every format', () => {
    const made = erfaring('alt', '--format', 'docx,md,html', '--ut', 'alle', '--stille');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'alle')).filter((name) => !name.startsWith('.'))).toHaveLength(14 * 3);
  });

  it('puts text in a letterhead, reads Word files, and compiles own templates', () => {
    expect(erfaring('maler', 'brevmal').status).toBe(0);
    expect(erfaring('annonse', '--brevmal', 'maler/brevmal.docx', '--ut', 'brev').status).toBe(0);
    expect(startsAsZip('brev/annonse.docx')).toBe(true);
    expect(erfaring('sjekk', 'brev/annonse.docx', '--json')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('"kommando": "sjekk"'),
    });
    expect(erfaring('maler', 'kopier', 'annonse').status).toBe(0);
    expect(erfaring('annonse', '--ut', 'egen').status).toBe(0);
    const text = (where: string) => readFileSync(join(folder, where, 'annonse.md'), 'utf8');
    expect(text('egen')).toBe(text('dokumenter'));
  });

  it.each([
    '',
    'lønn',
    'sjekk',
    'sjekkliste',
    'forklar V6.8',
    'ressurser',
    'maler',
    'fullføring fish',
    'hjelp',
  ])('answers `erfaring %s` without a word on stderr', (line) => {
    const ran = erfaring(...line.split(' ').filter(Boolean));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).not.toBe('');
  });

  it('makes the same bytes in another time zone', () => {
    const make = (zone: string) => {
      const env = { ...process.env, TZ: zone };
      execFileSync(file, [...before, 'annonse', '--ut', zone.replace('/', '-')], { cwd: folder, env });
      return readFileSync(join(folder, zone.replace('/', '-'), 'annonse.docx'));
    };
    expect(make('Asia/Tokyo').equals(make('America/New_York'))).toBe(true);
  });

  it('gives exit code 2 and no stack trace for what the user can mend', () => {
    const ran = erfaring('annonse', '--profil', 'finnes-ikke.yaml');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('Finner ikke profilen.');
    expect(ran.stderr).not.toMatch(/\bat .*:\d+:\d+/u);
  });

  it('ends quietly when the reader of its output is gone', () => {
    // A reader that is gone at once: the whole output would fit in the pipe before `head` had read a line of it.
    // Without pipefail a shell tells only how the reader ended.
    const pipe = ['-o', 'pipefail', '-c', '"$@" forklar | true', 'bash', ...command];
    const shell = spawnSync('bash', pipe, { cwd: folder, encoding: 'utf8' });
    expect(shell.status).toBe(0);
    expect(shell.stderr).toBe('');
  });

  // The single executable takes no options of Node's.
  it.skipIf(isSingleExecutable)('works without its code cache', () => {
    // V8 refuses a cache that was made with other flags.
    const ran = spawnSync(file, ['--no-flush-bytecode', ...before, '--versjon'], { encoding: 'utf8' });
    expect(ran.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
