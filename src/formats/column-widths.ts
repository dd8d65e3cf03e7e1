import type { Table } from './blocks.ts';
import { bound } from './bound.ts';
import { plainInlines } from './plain-text.ts';

/** An average character of table text, in twips. */
export const CHARACTER = 106;
/** A bold one, lest a word be parted, and the cell's own padding. */
const BOLD_CHARACTER = 118;
const PADDING = 250;
/** A column to tick in is no narrower. */
const TICK_COLUMN = 640;
/** What a column to write in asks for, in characters; and what the only blank one does, for whole sentences. */
const WRITING_CHARACTERS = 26;
const ONLY_WRITING_CHARACTERS = 80;
/** What may stand in a cell beside those to tick in. */
const TICK_TEXT = 10;
/** A heading of up to so many characters over such a column is not parted. */
const SHORT_HEADING = 10;
const SHORTEST_WORD = 3;
const LONGEST_WORD = 24;
const LONGEST_CELL = 120;
/** A name or a label of up to so many characters is not parted. */
const LABEL = 20;

interface Column {
  /** What the column needs, lest words be parted. */
  readonly least: number;
  /** What it would like, for its longest cell to stand on one line. */
  readonly wish: number;
  readonly fixed: boolean;
}

/**
 * How wide each column of a table is to be, in twips. They add up to `total`. `alike` are the tables, this one among
 * them, whose columns are to stand under one another.
 */
export function columnWidths(table: Table, total: number, alike: readonly Table[] = [table]): number[] {
  const texts = table.header.cells.map((_, index) => columnText(alike, index));
  const room =
    texts.filter(({ blank, tick }) => blank && !tick).length === 1
      ? ONLY_WRITING_CHARACTERS
      : WRITING_CHARACTERS;
  const columns = texts.map((text) => measure(text, room));
  const widths = shareOut(columns, total).map(Math.floor);
  const spent = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + total - spent : width));
}

interface ColumnText {
  readonly heading: string;
  readonly cells: readonly string[];
  /** Nothing in it but its heading. */
  readonly blank: boolean;
  /** To tick in: blank with a very short heading, or set in the middle with no more than a few words. */
  readonly tick: boolean;
}

function columnText(tables: readonly Table[], index: number): ColumnText {
  const headings = tables.map(({ header }) => plainInlines(header.cells[index] ?? []));
  const heading = headings.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  const cells = tables.flatMap(({ rows }) => rows).map((row) => plainInlines(row.cells[index] ?? []).trim());
  const centred = tables.every(({ align }) => align[index] === 'center');
  const blank = cells.every((text) => text === '');
  // In a form for many, the first row may show what to tick: «ja / nei».
  const short = cells.includes('') && cells.every((text) => text.length <= TICK_TEXT);
  return { heading, cells, blank, tick: centred ? short : blank && heading.length <= 3 };
}

function measure({ heading, cells, blank, tick }: ColumnText, writing: number): Column {
  const word = Math.max(longestWord([heading, ...cells]), SHORTEST_WORD);
  const least = Math.min(word, LONGEST_WORD) * BOLD_CHARACTER + PADDING;
  if (tick) {
    const narrow = Math.max(least, TICK_COLUMN);
    const oneLine = heading.length <= LABEL ? heading.length * BOLD_CHARACTER + PADDING : 0;
    const wish = Math.max(narrow, oneLine);
    return { least: heading.length <= SHORT_HEADING ? wish : narrow, wish, fixed: true };
  }
  const longest = Math.min(Math.max(...[heading, ...cells].map((text) => text.length)), LONGEST_CELL);
  const room = blank ? writing : cells.includes('') ? WRITING_CHARACTERS : 0;
  const wish = Math.max(longest, room) * CHARACTER + PADDING;
  const label = Math.max(...cells.map((text) => text.length), 0);
  const whole = label <= LABEL ? Math.max(least, label * BOLD_CHARACTER + PADDING) : least;
  return { least: whole, wish: Math.max(wish, whole), fixed: false };
}

function longestWord(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => bound(text).split(/[ \t\n-]+/)).map((word) => word.length));
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
