import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';

/** The built program, or another build of it: the single executable runs through the same tests. */
const program = process.env.ERFARING_PROGRAM ?? join(import.meta.dirname, '..', '..', 'bin', 'erfaring.js');
export const command = program.endsWith('.js') ? [process.execPath, program] : [program];

/** A folder of a test's own. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'erfaring-pty-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

export const profileIn = (where: string) => readFileSync(join(where, 'erfaring.yaml'), 'utf8');

interface Surroundings {
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program in a terminal: what one types, what one sees, and how it ended. */
export function start(
  argv: readonly string[],
  cwd: string,
  { cols = 80, rows = 24, env: more = {} }: Surroundings = {},
) {
  const screen = new xterm.Terminal({ cols, rows, scrollback: 1000, allowProposedApi: true });
  const [file = '', ...before] = command;
  const env = { ...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...more };
  const child = pty.spawn(file, [...before, ...argv], { cols, rows, cwd, env });
  child.onData((data) => screen.write(data));
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => resolve(exitCode));
  });
  let over = false;
  void ended.then(() => {
    over = true;
  });
  onTestFinished(() => {
    if (!over) child.kill('SIGKILL');
  });

  function see(): string {
    const { active } = screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  /** Waits for a text on the screen; the test's own time limit is the only one. */
  async function until(text: string | RegExp): Promise<string> {
    for (;;) {
      const now = see();
      if (typeof text === 'string' ? now.includes(text) : text.test(now)) return now;
      if (over) throw new Error(`ended without ${text}:\n${now}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** Types, and waits for what that should bring. */
  async function type(text: string, then: string | RegExp): Promise<string> {
    child.write(text);
    return await until(then);
  }

  return {
    see,
    until,
    type,
    write: (text: string) => child.write(text),
    resize: (width: number, height: number) => {
      screen.resize(width, height);
      child.resize(width, height);
    },
    kill: () => child.kill('SIGKILL'),
    ended,
  };
}
