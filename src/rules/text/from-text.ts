import { letterPatterns } from '../../norwegian/letters.ts';
import type { Ad, Block, BlockKind, CleanLine, Segment } from './ad.ts';
import { cleanLine } from './clean.ts';
import { continues, isOpenEnded, lineKind, openingBold } from './lines.ts';
import { tableBlocks } from './table.ts';

/** A block is cut here at the latest, so that no text is too long to be gone through piece by piece. */
const LONGEST_BLOCK = 8_000;
const LONGEST_LINE = 4_000;
const MOST_ROWS = 200;

/** Reads an ad from Markdown or plain text; `file` is what findings call it. */
export function adFromText(text: string, file: string | null): Ad {
  const clean = text.replace(/^\ufeff/u, '');
  return { file, blocks: () => blocksOf(clean) };
}

interface Open {
  readonly kind: BlockKind;
  text: string;
  segments: Segment[];
  lastLine: string;
  readonly label?: string;
}

function* blocksOf(text: string): Generator<Block> {
  let open: Open | undefined;
  let rows: { line: string; number: number }[] = [];
  const close = function* (): Generator<Block> {
    if (open && open.text.trim() !== '') yield blockOf(open);
    open = undefined;
    if (rows.length > 0) yield* tableBlocks(rows);
    rows = [];
  };
  const begin = (kind: BlockKind, part: CleanLine, { line, number, base }: Line, label?: string) => {
    open = { kind, text: '', segments: [], lastLine: line, ...(label ? { label } : {}) };
    extend(open, part, number, base);
  };

  for (const read of linesOf(text)) {
    const { line, number, base, next } = read;
    const look = lineKind(line);
    if (look.kind === 'row') {
      if (rows.length === 0 || rows.length >= MOST_ROWS) yield* close();
      rows.push({ line, number });
      continue;
    }
    if (look.kind === 'blank') {
      // Text copied from a PDF has empty lines in the middle of sentences.
      if (!open || next === undefined || !goesOnBelow(open, next)) yield* close();
    } else if (look.kind === 'rule') {
      yield* close();
    } else if (look.kind === 'heading') {
      yield* close();
      begin('heading', cleanLine(line, look.from), read);
      yield* close();
    } else if (look.kind === 'item') {
      yield* close();
      begin('item', cleanLine(line, look.from), read);
    } else if (open && open.kind !== 'heading' && open.text.length < LONGEST_BLOCK && joins(open, line)) {
      open.lastLine = line;
      extend(open, cleanLine(line), number, base);
    } else {
      yield* close();
      const bold = openingBold(line);
      if (bold?.isHeading) {
        begin('heading', cleanLine(line, 0, bold.length), read);
        yield* close();
        begin('paragraph', cleanLine(line, bold.length), read);
      } else if (bold) {
        begin('paragraph', cleanLine(line), read, bold.text);
      } else {
        const part = cleanLine(line);
        // A line that the next one goes on with is the beginning of a paragraph.
        const alone = isOpenEnded(part.text) && !goesOn(line, next);
        begin(alone ? 'line' : 'paragraph', part, read);
        if (alone) yield* close();
      }
    }
  }
  yield* close();
}

function blockOf({ kind, text, segments, label }: Open): Block {
  return { kind, text, segments, ...(label ? { label } : {}) };
}

const patternsFor = letterPatterns(({ Ll }) => ({
  small: `^\\s*[${Ll}]`,
  indented: `^\\s{2,}|^\\s*[${Ll}]`,
}));

function joins(open: Open, line: string): boolean {
  return open.kind === 'item'
    ? patternsFor(line).indented.test(line) || continues(open.lastLine, line)
    : continues(open.lastLine, line);
}

/** Whether a sentence goes on below an empty line: it broke off late in its line, and a small letter follows. */
function goesOnBelow({ kind, text, lastLine }: Open, next: string): boolean {
  const unfinished =
    /[,–-]\s*$/u.test(lastLine) || (lastLine.trim().length >= 60 && !/[.!?:;]["»)]?\s*$/u.test(text));
  return (
    kind !== 'heading' && unfinished && patternsFor(next).small.test(next) && lineKind(next).kind === 'text'
  );
}

/** A short line that the next one goes on with is the beginning of a paragraph, no heading. */
function goesOn(line: string, next: string | undefined): boolean {
  return next !== undefined && lineKind(next).kind === 'text' && continues(line, next);
}

function extend(open: Open, part: CleanLine, number: number, base: number): void {
  if (open.text !== '') open.text += ' ';
  open.segments.push({
    start: open.text.length,
    line: number,
    column: base + part.column,
    ...(part.offsets ? { offsets: part.offsets } : {}),
  });
  open.text += part.text;
}

/** A line, or a piece of one too long to be one: `base` is how many characters of the line come before it. */
interface Line {
  readonly line: string;
  readonly number: number;
  readonly base: number;
  /** The line after. */
  readonly next: string | undefined;
}

function* linesOf(text: string): Generator<Line> {
  let number = 0;
  for (let at = 0; at <= text.length; ) {
    number += 1;
    const line = lineAt(text, at);
    at += line.length + 1;
    const tidy = line.replace(/\r$/u, '');
    if (tidy.length > LONGEST_LINE) yield* pieces(tidy, number);
    else if (INLINE_BULLETS.test(tidy)) yield* atBullets(tidy, number);
    else yield { line: tidy, number, base: 0, next: at > text.length ? undefined : nextLine(text, at) };
  }
}

/** «Du skal • lede grupper • skrive»: a list that lost its line breaks on the way from a web page. */
const INLINE_BULLETS = /^[^|•▪●]{0,200}\s?[•▪●]\s[^|•▪●]{2,200}\s[•▪●]\s/u;

function* atBullets(line: string, number: number): Generator<Line> {
  const cuts = [
    0,
    ...[...line.matchAll(/[•▪●]\s/gu)].map(({ index }) => index).filter((at) => at > 0),
    line.length,
  ];
  for (const [index, base] of cuts.slice(0, -1).entries()) {
    const part = line.slice(base, cuts[index + 1]).trimEnd();
    if (part.trim() !== '') yield { line: part, number, base, next: undefined };
  }
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

function nextLine(text: string, from: number): string {
  return lineAt(text.slice(from, from + LONGEST_LINE), 0).trimEnd();
}

function* pieces(line: string, number: number): Generator<Line> {
  for (let base = 0; base < line.length; ) {
    const cut = line.slice(base, base + LONGEST_LINE);
    const space = base + LONGEST_LINE < line.length ? cut.lastIndexOf(' ') : -1;
    const length = space > 0 ? space : cut.length;
    yield { line: cut.slice(0, length), number, base, next: undefined };
    base += length;
  }
}
