import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { command } from './program.ts';
import { folder, start } from './pseudo-terminal.ts';

/** A folder with an example profile in it. */
function withExample(): string {
  const where = folder();
  const [program = '', ...before] = command;
  spawnSync(program, [...before, 'init', '--eksempel', 'dps'], { cwd: where });
  return where;
}

describe('erfaring annonse', () => {
  it('tells somebody at a terminal what the check finds', async () => {
    const run = start(['annonse'], withExample());
    await run.until('Sjekket mot veilederne og loven: ingen funn.');
    expect(await run.ended).toBe(0);
  });

  it('tells a script how to check instead', () => {
    const [program = '', ...before] = command;
    const made = spawnSync(program, [...before, 'annonse'], { cwd: withExample(), encoding: 'utf8' });
    expect(made.status).toBe(0);
    expect(made.stdout + made.stderr).not.toContain('Sjekket');
    expect(made.stderr).toContain('erfaring sjekk');
  });
});
