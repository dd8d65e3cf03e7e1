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
  const [header = [], ...body] = rows;
  const [only = [], ...others] = body;
  // «Frist | Omfang» over «1. mai | 80 %»: one row of facts, each beneath its name.
  if (headed && others.length === 0 && only.length > 2 && only.every(isShort))
    return header.flatMap((cell, column) => joined([cell, only[column] ?? { ...cell, text: '' }]));
  if (!headed || !isByColumn(header, body)) return rows.flatMap(joined);
  return [
    ...header.filter(({ text }) => text !== '').map((cell) => single(cell)),
    ...body.flatMap((row) =>
      row.flatMap((cell, column) => (cell.text === '' ? [] : [single(cell, header[column]?.text)])),
    ),
  ];
}

/** Headings such as «Må» and «Fint» are those of columns; so are any where the first column is no list of labels. */
const COLUMN_HEADING =
  /^(?:må|bør|lyt)(?!\p{L})|krav|ønsk|kvalif|oppg|fint|fordel|føremon|pluss|tilb|egenskap|eigenskap/iu;

function isByColumn(header: readonly Cell[], body: readonly (readonly Cell[])[]): boolean {
  return header.filter(({ text }) => COLUMN_HEADING.test(text)).length > 1 || !isLabelColumn(body);
}

/** Whether the first column names what the second tells: short words, and longer or fuller ones beside them. */
function isLabelColumn(rows: readonly (readonly Cell[])[]): boolean {
  const pairs = rows.filter((row) => row.length === 2 && row.every(({ text }) => text !== ''));
  return (
    pairs.length === rows.length && pairs.every(([label]) => (label?.text.split(/\s+/u).length ?? 9) <= 4)
  );
}

function isShort({ text }: Cell): boolean {
  return text !== '' && text.split(/\s+/u).length <= 4;
}

function single(cell: Cell, label?: string): Block {
  return { kind: 'cell', text: cell.text, segments: [segment(cell, 0)], ...(label ? { label } : {}) };
}

function joined(row: readonly Cell[]): Block[] {
  let text = '';
  const segments: Segment[] = [];
  for (const cell of row) {
    if (cell.text === '') continue;
    if (text !== '') text += /[:?]$/u.test(text) ? ' ' : ': ';
    segments.push(segment(cell, text.length));
    text += cell.text;
  }
  return text === '' ? [] : [{ kind: 'cell', text, segments }];
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
