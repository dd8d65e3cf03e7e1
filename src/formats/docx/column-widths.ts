import type { Table } from '../blocks.ts';
import { plainInlines } from '../plain-text.ts';

/** An average character of table text, and the cell's own padding, in twips. */
const CHARACTER = 106;
const PADDING = 250;
/** A column to tick in: nothing in it but a short heading. */
const TICK_COLUMN = 640;
/** What an empty column with a proper heading asks for, in characters: room to write. */
const WRITING_CHARACTERS = 26;
const LONGEST_WORD = 20;
const LONGEST_CELL = 64;

interface Column {
  /** What the column needs, lest words be parted. */
  readonly least: number;
  /** What it would like, for its longest cell to stand on one line. */
  readonly wish: number;
  readonly fixed: boolean;
}

/** How wide each column of a table is to be, in twips. They add up to `total`. */
export function columnWidths(table: Table, total: number): number[] {
  const columns = table.header.cells.map((_, index) => measure(table, index));
  const widths = shareOut(columns, total).map(Math.floor);
  const spent = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + total - spent : width));
}

function measure(table: Table, index: number): Column {
  const heading = plainInlines(table.header.cells[index] ?? []);
  const texts = table.rows.map((row) => plainInlines(row.cells[index] ?? []).trim());
  const empty = texts.every((text) => text === '');
  if (empty && heading.length <= 3) return { least: TICK_COLUMN, wish: TICK_COLUMN, fixed: true };
  const words = [heading, ...texts].flatMap((text) => text.split(/[\s-]+/)).map((word) => word.length);
  const lengths = [heading, ...texts].map((text) => text.length);
  const longest = Math.max(...lengths, empty ? WRITING_CHARACTERS : 0);
  return {
    least: Math.min(Math.max(...words), LONGEST_WORD) * CHARACTER + PADDING,
    wish: Math.min(longest, LONGEST_CELL) * CHARACTER + PADDING,
    fixed: false,
  };
}

function shareOut(columns: readonly Column[], total: number): number[] {
  const sum = (figure: (column: Column) => number) => columns.reduce((so, column) => so + figure(column), 0);
  const least = sum((column) => column.least);
  const wish = sum((column) => column.wish);
  if (least >= total) return columns.map((column) => (column.least / least) * total);
  if (wish >= total) {
    const share = (total - least) / (wish - least);
    return columns.map((column) => column.least + (column.wish - column.least) * share);
  }
  const loose = sum((column) => (column.fixed ? 0 : column.wish));
  if (loose === 0) return columns.map(() => total / columns.length);
  return columns.map((column) => column.wish + (column.fixed ? 0 : (column.wish / loose) * (total - wish)));
}
