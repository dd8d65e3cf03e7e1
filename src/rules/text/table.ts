import type { Block, CleanLine, Segment } from './ad.ts';
import { cleanLine } from './clean.ts';

/** One cell with where it stands. */
export interface Cell extends CleanLine {
  readonly line: number;
}

/** The blocks of a Markdown table, given its lines. */
export function tableBlocks(rows: readonly { readonly line: string; readonly number: number }[]): Block[] {
  const isRuler = (line: string) => /^[\s|:-]+$/u.test(line) && line.includes('-');
  const headed = rows.length > 1 && isRuler(rows[1]?.line ?? '');
  const cells = rows.filter(({ line }) => !isRuler(line)).map(({ line, number }) => cellsOf(line, number));
  return rowBlocks(cells, headed);
}

/**
 * A table of labels and values gives one block a row («Lønn: 480 000 kroner»). In one of columns under headings each
 * cell is a block of its own that knows its heading.
 */
export function rowBlocks(rows: readonly (readonly Cell[])[], headed: boolean): Block[] {
  const [first, ...rest] = rows;
  const body = headed && first ? rest : rows;
  const byColumn = headed && first !== undefined && !isLabelColumn(body);
  const header = headed && first ? first.filter(({ text }) => text !== '').map(single) : [];
  return [
    ...header,
    ...body.flatMap((row) => {
      const filled = row.filter(({ text }) => text !== '');
      if (!byColumn) return filled.length > 0 ? [joined(filled)] : [];
      return row.flatMap((cell, column) => {
        const label = first?.[column]?.text;
        return cell.text === '' ? [] : [label ? { ...single(cell), label } : single(cell)];
      });
    }),
  ];
}

/** Whether the first column names what the second tells: short words, and longer or fuller ones beside them. */
function isLabelColumn(rows: readonly (readonly Cell[])[]): boolean {
  const pairs = rows.filter((row) => row.length === 2 && row.every(({ text }) => text !== ''));
  return (
    pairs.length === rows.length && pairs.every(([label]) => (label?.text.split(/\s+/u).length ?? 9) <= 4)
  );
}

function single(cell: Cell): Block {
  return { kind: 'cell', text: cell.text, segments: [segment(cell, 0)] };
}

function joined(cells: readonly Cell[]): Block {
  let text = '';
  const segments: Segment[] = [];
  for (const cell of cells) {
    if (text !== '') text += /[:?]$/u.test(text) ? ' ' : ': ';
    segments.push(segment(cell, text.length));
    text += cell.text;
  }
  return { kind: 'cell', text, segments };
}

function segment({ line, column, offsets }: Cell, start: number): Segment {
  return { start, line, column, ...(offsets ? { offsets } : {}) };
}

function cellsOf(line: string, number: number): Cell[] {
  const cells: Cell[] = [];
  const bars = [...line.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  for (const [at, bar] of bars.entries()) {
    const end = bars[at + 1];
    if (end !== undefined) cells.push({ ...cleanLine(line, bar + 1, end), line: number });
  }
  return cells;
}
