import type { Ad, Block, BlockKind, CleanLine, Segment } from './ad.ts';
import { cleanLine } from './clean.ts';
import { continues, lineKind, looksLikeHeading, openingBold } from './lines.ts';
import { tableBlocks } from './table.ts';

/** A block is cut here at the latest, so that no text is too long to be gone through piece by piece. */
const LONGEST_BLOCK = 8_000;
const LONGEST_LINE = 4_000;

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
}

function* blocksOf(text: string): Generator<Block> {
  let open: Open | undefined;
  let rows: { line: string; number: number }[] = [];
  const close = function* (): Generator<Block> {
    if (open && open.text.trim() !== '') yield { kind: open.kind, text: open.text, segments: open.segments };
    open = undefined;
    if (rows.length > 0) yield* tableBlocks(rows);
    rows = [];
  };
  const begin = (kind: BlockKind, part: CleanLine, number: number, line: string) => {
    open = { kind, text: '', segments: [], lastLine: line };
    extend(open, part, number);
  };

  for (const { line, number, next } of linesOf(text)) {
    const look = lineKind(line);
    if (look.kind === 'row') {
      if (rows.length === 0) yield* close();
      rows.push({ line, number });
      continue;
    }
    if (look.kind === 'blank' || look.kind === 'rule') {
      yield* close();
    } else if (look.kind === 'heading') {
      yield* close();
      begin('heading', cleanLine(line, look.from), number, line);
      yield* close();
    } else if (look.kind === 'item') {
      yield* close();
      begin('item', cleanLine(line, look.from), number, line);
    } else if (open && open.kind !== 'heading' && open.text.length < LONGEST_BLOCK && joins(open, line)) {
      open.lastLine = line;
      extend(open, cleanLine(line), number);
    } else {
      yield* close();
      const bold = openingBold(line);
      if (bold > 0) {
        begin('heading', cleanLine(line, 0, bold), number, line);
        yield* close();
        begin('paragraph', cleanLine(line, bold), number, line);
      } else {
        const part = cleanLine(line);
        const kind = looksLikeHeading(part.text) && !goesOn(line, next) ? 'heading' : 'paragraph';
        begin(kind, part, number, line);
        if (kind === 'heading') yield* close();
      }
    }
  }
  yield* close();
}

function joins(open: Open, line: string): boolean {
  return open.kind === 'item' ? /^\s{2,}|^\s*\p{Ll}/u.test(line) || continues(open.lastLine, line) : continues(open.lastLine, line);
}

/** A short line that the next one goes on with is the beginning of a paragraph, no heading. */
function goesOn(line: string, next: string | undefined): boolean {
  return next !== undefined && lineKind(next).kind === 'text' && continues(line, next);
}

function extend(open: Open, part: CleanLine, number: number): void {
  if (open.text !== '') open.text += ' ';
  open.segments.push({
    start: open.text.length,
    line: number,
    column: part.column,
    ...(part.offsets ? { offsets: part.offsets } : {}),
  });
  open.text += part.text;
}

/** The lines of a text with their numbers; a line too long to be one is given in pieces. */
function* linesOf(text: string): Generator<{ line: string; number: number; next: string | undefined }> {
  let number = 0;
  let at = 0;
  const lineAt = (from: number) => {
    if (from > text.length) return undefined;
    const end = text.indexOf('\n', from);
    return text.slice(from, end < 0 ? text.length : end).replace(/\r$/u, '');
  };
  while (at <= text.length) {
    number += 1;
    const line = lineAt(at) ?? '';
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length + 1 : end + 1;
    if (line.length <= LONGEST_LINE) yield { line, number, next: lineAt(at)?.slice(0, LONGEST_LINE) };
    else yield* pieces(line, number);
  }
}

function* pieces(line: string, number: number): Generator<{ line: string; number: number; next: undefined }> {
  for (let from = 0; from < line.length; ) {
    const cut = line.slice(from, from + LONGEST_LINE);
    const space = from + LONGEST_LINE < line.length ? cut.search(/\s\S*$/u) : -1;
    const length = space > 0 ? space : cut.length;
    // Blanks stand for what came before, so that columns are those of the whole line.
    yield { line: cut.slice(0, length), number, next: undefined };
    from += length;
  }
}
