import { platform as thisPlatform } from 'node:os';
import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { type Problem, problemWith } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What we need of stdout and stderr. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  /** Bits per colour, as Node's terminals tell it: 1, 4, 8 or 24. */
  getColorDepth?(env?: object): number;
}

export interface TerminalOptions {
  readonly stdin: { readonly isTTY?: boolean | undefined };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
  readonly platform?: NodeJS.Platform;
  /** `--enkel` was given. */
  readonly plain?: boolean;
  /** Told once for each stream that stops taking text (a full disk), but not when a pipe's reader has had enough. */
  readonly onFailure?: (problem: Problem) => void;
}

export interface Symbols {
  readonly ok: string;
  readonly warn: string;
  readonly error: string;
  readonly bullet: string;
  readonly arrow: string;
  readonly ellipsis: string;
}

/** All that a reporter needs to know of where its text will be shown. */
export interface Style {
  readonly colour: ChalkInstance;
  readonly symbols: Symbols;
  /** Columns for running text: from 40 to 88. */
  readonly width: number;
}

/** Stdout's own style, and what else the program may know of the terminal. */
export interface Terminal extends Style {
  /** Writes data to stdout as it is: the text brings its own line breaks. */
  out(text: string): void;
  /** Writes messages to stderr, as `out`. */
  err(text: string): void;
  /** Stderr's style: one of the two may be a file and the other a screen. */
  readonly errStyle: Style;
  /** Whether fancier signs than ASCII's can be shown. */
  readonly unicode: boolean;
  /** Whether questions can be asked: both stdin and stdout are terminals. */
  readonly interactive: boolean;
  /** Whether to keep to plain lines, for screen readers and simple terminals. */
  readonly plain: boolean;
}

const narrowest = 40;
const usual = 80;
/** Longer lines are hard to read, however wide the window. */
const widestProse = 88;

const fancy: Symbols = { ok: '✔', warn: '⚠', error: '✖', bullet: '•', arrow: '→', ellipsis: '…' };
const ascii: Symbols = { ok: 'ok', warn: '!', error: 'x', bullet: '-', arrow: '->', ellipsis: '...' };

/** The terminal behind the three streams. Loads chalk only when something will be coloured. */
export async function createTerminal(options: TerminalOptions): Promise<Terminal> {
  const { stdout, stderr, env, platform = thisPlatform(), onFailure } = options;
  const unicode = showsUnicode(env, platform);
  const symbols = unicode ? fancy : ascii;
  const outStyle = await styleOf(stdout, env, symbols);
  return {
    ...outStyle,
    // A spread would freeze it, and windows are resized.
    get width() {
      return outStyle.width;
    },
    out: quietWriter(stdout, onFailure),
    err: quietWriter(stderr, onFailure),
    errStyle: await styleOf(stderr, env, symbols),
    unicode,
    // Asked for late, and stdin last: Node takes time to set it up, and only questions need it.
    get interactive() {
      return Boolean(stdout.isTTY && options.stdin.isTTY);
    },
    plain: Boolean(options.plain) || isOn(env.ACCESSIBLE) || env.TERM === 'dumb',
  };
}

/**
 * 0 no colour, 1 sixteen colours, 2 two hundred and fifty-six, 3 all. NO_COLOR wins over FORCE_COLOR, as it is
 * set by people who can't do with colour (https://no-color.org, https://force-color.org).
 */
export function colourLevel(stream: OutputStream, env: Environment): 0 | 1 | 2 | 3 {
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) {
    if (env.FORCE_COLOR === 'false') return 0;
    return ([0, 1, 2, 3] as const).find((level) => String(level) === env.FORCE_COLOR) ?? 1;
  }
  if (!stream.isTTY || env.TERM === 'dumb') return 0;
  const depth = stream.getColorDepth?.(env) ?? 4;
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

/**
 * Breaks text into lines of at most `width` columns; words stay whole, colour codes aren't counted, line breaks in
 * the text are kept. Lines begin with `indent`; the first with `first` (as wide: a bullet, a mark).
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const room = Math.max(1, width - Math.max(stringWidth(indent), stringWidth(first)));
  const lines = wrapAnsi(text, room).split('\n');
  return lines.map((line, index) => (line === '' ? line : (index === 0 ? first : indent) + line)).join('\n');
}

async function styleOf(stream: OutputStream, env: Environment, symbols: Symbols): Promise<Style> {
  const level = colourLevel(stream, env);
  const colour = level === 0 ? uncoloured : new (await import('chalk')).Chalk({ level });
  return {
    colour,
    symbols,
    get width() {
      return proseWidth(stream);
    },
  };
}

function proseWidth(stream: OutputStream): number {
  return Math.min(widestProse, Math.max(narrowest, stream.columns || usual));
}

/** As the figures package: Linux' own console and the old Windows console lack the signs. */
function showsUnicode(env: Environment, platform: NodeJS.Platform): boolean {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false;
  if (platform !== 'win32') return true;
  const terminals = [env.WT_SESSION, env.CI, env.TERM_PROGRAM, env.TERMINAL_EMULATOR, env.TERM];
  return terminals.some(Boolean) || env.ConEmuTask === '{cmd::Cmder}';
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false', 'nei'].includes(value.toLowerCase());
}

/** A writer that falls silent when the reader is gone, as in `erfaring ressurser | head`. */
function quietWriter(stream: OutputStream, onFailure?: (problem: Problem) => void): (text: string) => void {
  let broken = false;
  stream.on('error', (error) => {
    if (broken) return;
    broken = true;
    // EOF is what Windows calls it.
    if (error.code === 'EPIPE' || error.code === 'EOF') return;
    if (onFailure === undefined) throw error;
    const message = `Fikk ikke skrevet ut teksten (${error.code ?? error.message}).`;
    onFailure(problemWith(null, message, 'Er disken full?'));
  });
  return (text) => {
    if (!broken && text !== '') stream.write(text);
  };
}

/** Chalk at level 0, without the time it takes to load chalk: `uncoloured.bold.red('x')` is `x`. */
const uncoloured: ChalkInstance = new Proxy(((...text: unknown[]) => text.join(' ')) as ChalkInstance, {
  get: (_, name) => {
    if (name === 'level') return 0;
    if (name === 'visible') return () => '';
    return /^(?:bg)?(?:rgb|hex|ansi256)$/i.test(String(name)) ? () => uncoloured : uncoloured;
  },
});
