import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { command } from './program.ts';

/** A folder of a test's own. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'erfaring-pty-'));
  // A program that was just ended may still write a last file.
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return made;
}

export const profileIn = (where: string) => readFileSync(join(where, 'erfaring.yaml'), 'utf8');

/** What is to be seen on the screen. */
export type Wanted = string | RegExp | ((screen: string) => boolean);

const isThere = (wanted: Wanted, screen: string) => {
  if (typeof wanted === 'function') return wanted(screen);
  return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
};

interface Surroundings {
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program in a terminal. */
export function start(argv: readonly string[], cwd: string, surroundings?: Surroundings) {
  return openTerminal([...command, ...argv], cwd, surroundings);
}

/** Runs any program in a terminal: what one types, what one sees, and how it ended. */
export function openTerminal(
  [file, ...argv]: readonly [string, ...string[]],
  cwd: string,
  { cols = 80, rows = 24, env: more = {} }: Surroundings = {},
) {
  const screen = new xterm.Terminal({ cols, rows, scrollback: 1000, allowProposedApi: true });
  const env = { ...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...more };
  const child = pty.spawn(file, argv, { cols, rows, cwd, env });
  // A shell asks what kind of terminal it is in.
  screen.onData((reply) => child.write(reply));
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

  /** Waits for a text on the screen, long enough for a busy machine; tells what stood there if it doesn't come. */
  async function until(wanted: Wanted): Promise<string> {
    for (let tries = 0; ; tries++) {
      const now = see();
      if (isThere(wanted, now)) return now;
      if (over) throw new Error(`ended without ${wanted}:\n${now}`);
      if (tries > 1000) throw new Error(`waited in vain for ${wanted}:\n${now}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** Types, and waits for what that should bring. */
  async function type(text: string, then: Wanted): Promise<string> {
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
