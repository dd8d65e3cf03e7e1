import type { Ad, Block } from './ad.ts';
import { isOpenEnded, lineKind } from './lines.ts';
import { type Cell, rowBlocks } from './table.ts';

/** A paragraph of a Word file. Lines count the paragraphs that hold text, from 1, cells included. */
export interface WordParagraph {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'text';
  /** Whether all of it is bold. */
  readonly bold: boolean;
  /** Which table it stands in, and where there. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

interface Numbered {
  readonly paragraph: WordParagraph;
  readonly line: number;
}

/** Reads an ad from the paragraphs of a Word file that hold text; `line` of a finding is the paragraph's number. */
export function adFromParagraphs(paragraphs: readonly WordParagraph[], file: string | null): Ad {
  return { file, blocks: () => blocksOf(paragraphs) };
}

function* blocksOf(paragraphs: readonly WordParagraph[]): Generator<Block> {
  let table: Numbered[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const entry = { paragraph, line: index + 1 };
    if (table.length > 0 && table[0]?.paragraph.cell?.table !== paragraph.cell?.table) {
      yield* tableBlocks(table);
      table = [];
    }
    if (paragraph.cell) table.push(entry);
    else yield* plainBlocks(entry);
  }
  yield* tableBlocks(table);
}

/** A paragraph is a block, but each line of one that was broken by hand (Shift+Enter) is a block of its own. */
function plainBlocks({ paragraph, line }: Numbered): Block[] {
  let at = 0;
  return paragraph.text.split('\n').flatMap((text) => {
    const from = at;
    at += text.length + 1;
    return text.trim() === '' ? [] : [block({ ...paragraph, text }, line, from)];
  });
}

function block({ text, kind, bold }: WordParagraph, line: number, before: number): Block {
  const look = lineKind(text);
  const lead = text.length - text.trimStart().length;
  const from = look.kind === 'item' || look.kind === 'heading' ? look.from : lead;
  const words = text.slice(from).trimEnd();
  const heading = kind === 'heading' || look.kind === 'heading' || (bold && words.length < 120);
  const item = kind === 'item' || look.kind === 'item';
  return {
    kind: heading ? 'heading' : item ? 'item' : isOpenEnded(words) ? 'line' : 'paragraph',
    text: words,
    segments: [{ start: 0, line, column: before + from + 1 }],
  };
}

/** Cells of one paragraph each are a table to read across; where one holds more, the table only places the text. */
function tableBlocks(entries: readonly Numbered[]): Block[] {
  const at = (row: number, column: number) =>
    entries.filter(({ paragraph: { cell } }) => cell?.row === row && cell.column === column);
  const rows = [...new Set(entries.map(({ paragraph }) => paragraph.cell?.row ?? 0))];
  const width = 1 + Math.max(0, ...entries.map(({ paragraph }) => paragraph.cell?.column ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column);
  if (
    entries.length > MOST_CELLS ||
    rows.some((row) => columns.some((column) => at(row, column).length > 1))
  ) {
    return entries.flatMap(plainBlocks);
  }
  const grid = rows.map((row) => columns.map((column) => toCell(at(row, column)[0])));
  return rowBlocks(grid, grid.length > 1 && width > 1 && (grid[0] ?? []).every(({ text }) => text !== ''));
}

/** A table larger than this is no part of an ad, and is read paragraph by paragraph. */
const MOST_CELLS = 400;

function toCell(entry: Numbered | undefined): Cell {
  const text = entry?.paragraph.text ?? '';
  const lead = text.length - text.trimStart().length;
  return { text: text.trim().replaceAll('\n', ' '), column: lead + 1, line: entry?.line ?? 0 };
}
