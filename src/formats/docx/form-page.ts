import type { Block, Table } from '../blocks.ts';
import { CHARACTER, columnWidths } from '../column-widths.ts';
import { plainInlines, plainText } from '../plain-text.ts';
import { PAGE, SPACE, TEXT_WIDTH, WRITING_HEIGHT } from './design.ts';

/** How much of a page is filled: an eighth is left, for our reckoning is rough and a letterhead takes room. */
const FILLED = Math.floor((PAGE.height - PAGE.margin.top - PAGE.margin.bottom) * 0.875);

/** The height of a line of text and of a table, in twips, with what stands around a row and above a heading. */
const LINE = 295;
const TABLE_LINE = 277;
const ROW_PADDING = 130;
const HEADING = 600;
const LINE_CHARACTERS = 85;

/**
 * How high the rows to write in are, block by block: a form on a page of its own shares out the room below it, so that
 * sentences can be written by hand. Undefined where text goes on, for a page must not become two.
 */
export function writingHeights(blocks: readonly Block[]): (number | undefined)[] {
  const breaks = blocks.flatMap(({ type }, index) => (type === 'pageBreak' ? [index] : []));
  const heights = blocks.map((): number | undefined => undefined);
  // What ends the document may be followed by its sources, that fill what is left: it has no page of its own.
  for (const [page, to] of breaks.slice(1).entries()) {
    const from = (breaks[page] ?? 0) + 1;
    heights.fill(sharedHeight(blocks.slice(from, to)), from, to);
  }
  return heights;
}

/** What each row to write in gets of what is left of a page; undefined where nothing is. */
function sharedHeight(page: readonly Block[]): number | undefined {
  const rows = page.filter(isTable).reduce((sum, table) => sum + table.rows.filter(isWritable).length, 0);
  const left = FILLED - page.reduce((sum, block) => sum + heightOf(block), 0);
  if (rows === 0 || left <= 0) return undefined;
  return Math.min(WRITING_HEIGHT.cell + Math.floor(left / rows), WRITING_HEIGHT.roomyCell);
}

function heightOf(block: Block): number {
  if (block.type === 'heading') return HEADING;
  if (block.type === 'table') return tableHeight(block);
  if (block.type === 'signature')
    return (WRITING_HEIGHT.signature + LINE) * Math.max(block.signers.length, 1);
  const pieces = plainText([block]);
  const lines = pieces.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE_CHARACTERS), 0);
  return lines * LINE + pieces.length * SPACE.paragraph;
}

function tableHeight(table: Table): number {
  const widths = columnWidths(table, TEXT_WIDTH);
  const rows = [table.header, ...table.rows].map((row) => {
    const lines = row.cells.map((cell, index) =>
      Math.ceil((plainInlines(cell).length * CHARACTER) / ((widths[index] ?? CHARACTER) - ROW_PADDING)),
    );
    const text = Math.max(...lines, 1) * TABLE_LINE + ROW_PADDING;
    return isWritable(row) ? Math.max(text, WRITING_HEIGHT.cell) : text;
  });
  return rows.reduce((sum, height) => sum + height, SPACE.paragraph);
}

const isTable = (block: Block): block is Table => block.type === 'table';

function isWritable({ cells }: Table['header']): boolean {
  return cells.some((cell) => plainInlines(cell).trim() === '');
}
