import type { Ad, Block } from './ad.ts';
import { lineKind, looksLikeHeading } from './lines.ts';
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

/** Reads an ad from the paragraphs of a Word file that hold text; `line` of a finding is the paragraph's number. */
export function adFromParagraphs(paragraphs: readonly WordParagraph[], file: string | null): Ad {
  return { file, blocks: () => blocksOf(paragraphs) };
}

function* blocksOf(paragraphs: readonly WordParagraph[]): Generator<Block> {
  let table: { paragraph: WordParagraph; line: number }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = index + 1;
    if (table.length > 0 && table[0]?.paragraph.cell?.table !== paragraph.cell?.table) {
      yield* tableBlocks(table);
      table = [];
    }
    if (paragraph.cell) table.push({ paragraph, line });
    else yield block(paragraph, line);
  }
  if (table.length > 0) yield* tableBlocks(table);
}

function block({ text, kind, bold }: WordParagraph, line: number): Block {
  const look = lineKind(text);
  const from =
    look.kind === 'item' || look.kind === 'heading' ? look.from : text.length - text.trimStart().length;
  const words = text.slice(from).trimEnd();
  const heading =
    kind === 'heading' || look.kind === 'heading' || (bold && words.length < 120) || looksLikeHeading(words);
  const is = kind === 'item' || look.kind === 'item' ? 'item' : heading ? 'heading' : 'paragraph';
  return { kind: is, text: words, segments: [{ start: 0, line, column: from + 1 }] };
}

/** A cell with one paragraph counts as such; one with several holds blocks of its own under its column's heading. */
function tableBlocks(entries: readonly { paragraph: WordParagraph; line: number }[]): Block[] {
  const rows = new Map<number, Map<number, { paragraph: WordParagraph; line: number }[]>>();
  for (const entry of entries) {
    const { row = 0, column = 0 } = entry.paragraph.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, { paragraph: WordParagraph; line: number }[]>();
    cells.set(column, [...(cells.get(column) ?? []), entry]);
    rows.set(row, cells);
  }
  const isLayout =
    entries.length > 0 &&
    [...rows.values()].some((cells) => [...cells.values()].some((list) => list.length > 1));
  if (isLayout)
    return [...rows.values()].flatMap((cells) =>
      [...cells.values()].flat().map(({ paragraph, line }) => block(paragraph, line)),
    );
  const grid = [...rows.values()].map((cells) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(
        ([, [entry]]): Cell => ({
          text: entry?.paragraph.text.trim() ?? '',
          column: 1,
          line: entry?.line ?? 0,
        }),
      ),
  );
  return rowBlocks(
    grid,
    grid.length > 1 && (grid[0]?.length ?? 0) > 1 && grid.every((row) => row.length === grid[0]?.length),
  );
}
