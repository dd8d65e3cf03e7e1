import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const binary = join(import.meta.dirname, '..', '..', 'bin', 'erfaring.js');
const folder = mkdtempSync(join(tmpdir(), 'erfaring-e2e-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const erfaring = (...argv: string[]) =>
  spawnSync(process.execPath, [binary, ...argv], { cwd: folder, encoding: 'utf8', input: '' });

describe('the built program', () => {
  it('goes from nothing to an ad', () => {
    expect(erfaring('init', '--eksempel', 'rop-team').status).toBe(0);
    const made = erfaring('annonse');
    expect(made.status).toBe(0);
    expect(made.stderr).toBe('');
    expect(
      readFileSync(join(folder, 'dokumenter', 'annonse.docx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('makes the same bytes in another time zone', () => {
    const make = (zone: string) => {
      const env = { ...process.env, TZ: zone };
      execFileSync(process.execPath, [binary, 'annonse', '--ut', zone.replace('/', '-')], {
        cwd: folder,
        env,
      });
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
    const pipe = `"${process.execPath}" "${binary}" forklar | true`;
    // Without pipefail a shell tells only how the reader ended.
    const shell = spawnSync('bash', ['-o', 'pipefail', '-c', pipe], { cwd: folder, encoding: 'utf8' });
    expect(shell.status).toBe(0);
    expect(shell.stderr).toBe('');
  });

  it('works without its code cache', () => {
    // V8 refuses a cache that was made with other flags.
    const ran = spawnSync(process.execPath, ['--no-flush-bytecode', binary, '--versjon'], {
      encoding: 'utf8',
    });
    expect(ran.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
