import { type Terminal, wrap } from '../../terminal.ts';
import type { Frame } from '../prompter.ts';

/** How our prompts look: the terminal's style, and how much room there is now. */
export interface Look extends Pick<Terminal, 'colour' | 'symbols' | 'unicode' | 'width'> {
  /** Rows of the window. */
  readonly rows: number;
}

/** The mark before the active line. */
export const pointer = ({ unicode }: Look) => (unicode ? '❯' : '>');

const linesOf = (text: string, width: number, indent = '', first = indent) =>
  wrap(text, width, indent, first).split('\n');

/** The lines above an answer: where one is, the question, and why it is asked. */
export function frameLines({ counter, question, why }: Frame, look: Look): string[] {
  const { colour, width } = look;
  const faint = (text: string) => linesOf(text, width).map((line) => colour.dim(line));
  return [
    '',
    ...(counter ? [...faint(counter), ''] : []),
    ...linesOf(question, width).map((line) => colour.bold(line)),
    ...(why ? faint(why) : []),
    '',
  ];
}

/** What the arrows are called where the console has no such signs. */
const arrowNames: Readonly<Record<string, string>> = {
  '↑↓': 'Pil opp/ned',
  '↑': 'Pil opp',
  '←': 'Venstrepil',
};

/** What the keys do, as pairs of key and meaning, broken between the pairs. */
export function hintLines(keys: readonly (readonly [key: string, meaning: string])[], look: Look): string[] {
  const { colour, width, unicode } = look;
  const hints = keys.map(([key, meaning]) => [unicode ? key : (arrowNames[key] ?? key), meaning] as const);
  const separator = unicode ? ' · ' : ' | ';
  const lines: string[][] = [[]];
  let used = 0;
  for (const [key, meaning] of hints) {
    const length = key.length + meaning.length + 1 + separator.length;
    if (used > 0 && used + length - separator.length > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(`${colour.bold(key)} ${colour.dim(meaning)}`);
    used += length;
  }
  return lines.map((parts) => parts.join(colour.dim(separator)));
}

/** The hints that every question has. */
export function commonHints(frame: Frame): (readonly [string, string])[] {
  return [...backHint(frame), ['?', 'hjelp']];
}

/** The way back, where there is one. */
export function backHint({ canGoBack }: Frame): (readonly [string, string])[] {
  return canGoBack ? [['Esc', 'tilbake']] : [];
}

/** An error under the answer. */
export function errorLines(message: string | undefined, { colour, symbols, width }: Look): string[] {
  if (message === undefined) return [];
  return linesOf(message, width, '  ', `${symbols.error} `).map((line) => colour.red(line));
}

/** One text as a marked block, hanging from its first column. */
export function hanging(text: string, first: string, { width }: Look): string[] {
  return linesOf(text, width, ' '.repeat(first.length), first);
}

/** A text on one line, cut with an ellipsis where it is too long. */
export function clip(text: string, width: number, { symbols }: Pick<Look, 'symbols'>): string {
  const letters = [...text.replaceAll(/\s+/gu, ' ')];
  if (letters.length <= width) return letters.join('');
  return `${letters
    .slice(0, Math.max(1, width - symbols.ellipsis.length))
    .join('')
    .trimEnd()}${symbols.ellipsis}`;
}

/** The mark where a list goes on out of sight. */
export function moreLine(way: 'up' | 'down', { colour, symbols, unicode }: Look): string {
  const sign = unicode ? { up: '↑', down: '↓' }[way] : { up: '^', down: 'v' }[way];
  return colour.dim(`  ${sign} ${symbols.ellipsis}`);
}

/** The blocks of lines around the active one that fit in so many rows, whole blocks only. */
export function windowed<T>(
  blocks: readonly T[],
  heights: readonly number[],
  active: number,
  rows: number,
): T[] {
  let from = active;
  let to = active + 1;
  let used = heights[active] ?? 0;
  for (let grown = true; grown; ) {
    grown = false;
    const below = heights[to];
    if (below !== undefined && used + below <= rows) {
      used += below;
      to += 1;
      grown = true;
    }
    const above = heights[from - 1];
    if (above !== undefined && used + above <= rows) {
      used += above;
      from -= 1;
      grown = true;
    }
  }
  return blocks.slice(from, to);
}
