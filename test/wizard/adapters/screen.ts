import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { createTerminal } from '../../../src/terminal.ts';
import { createInquirerPrompter } from '../../../src/wizard/adapters/inquirer.ts';
import type { OwnEditor } from '../../../src/wizard/adapters/own-editor.ts';

/** A terminal in memory, with the drawing prompter in it: what one types, and what one sees. */
export async function screenPrompter({
  cols = 80,
  rows = 24,
  write,
}: {
  cols?: number;
  rows?: number;
  write?: OwnEditor['write'];
} = {}) {
  const screen = new xterm.Terminal({ cols, rows, allowProposedApi: true, convertEol: true });
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: cols, rows });
  // As with the process' own stdout, the end of what is piped into it is not its end.
  stdout.end = () => stdout;
  let drawn = Promise.resolve();
  stdout.on('data', (data: Buffer) => {
    drawn = new Promise((resolve) => {
      screen.write(data, resolve);
    });
  });
  const terminal = await createTerminal({
    stdin,
    stdout,
    stderr: stdout,
    env: { NO_COLOR: '1' },
    platform: 'linux',
  });
  const ownEditor = write && (async () => ({ write }));
  const prompter = createInquirerPrompter({ stdin, stdout }, terminal, ownEditor);

  /** What stands on the screen, once everything written has been drawn. */
  async function see(): Promise<string> {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await drawn;
    const { active } = screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  /** Waits for a text on the screen. */
  async function until(text: string | RegExp): Promise<string> {
    for (;;) {
      const now = await see();
      if (typeof text === 'string' ? now.includes(text) : text.test(now)) return now;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return { prompter, stdin, stdout, see, until, type: (text: string) => void stdin.write(text) };
}

export const keys = {
  enter: '\r',
  esc: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  tab: '\t',
  backspace: '\u007f',
  ctrlB: '\u0002',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlO: '\u000f',
  paste: (text: string) => `\u001b[200~${text}\u001b[201~`,
} as const;
