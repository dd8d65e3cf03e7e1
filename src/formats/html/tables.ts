import type { Cell, Table, TableRow } from '../blocks.ts';
import { columnWidths } from '../column-widths.ts';
import { TEXT_WIDTH } from '../docx/design.ts';
import { plainInlines } from '../plain-text.ts';
import type { SourceLinks } from './marks.ts';
import { inlineHtml } from './text.ts';

/** How wide the text is on a telephone, in twips; on a wide screen it is as on a page. */
const NARROW = 5400;

/** A table with its headings, the widths of its columns as in Word, and room in the rows to write in. */
export function tableHtml(
  table: Table,
  marks: SourceLinks | undefined,
  alike: readonly Table[] = [table],
): string {
  const { header, rows } = table;
  if (header.cells.length === 0) return '';
  const labelled = header.cells.every(isEmpty);
  if (labelled && rows.length === 0) return '';
  const heads = header.cells.map((cell, index) => headCell(cell, alignOf(table, index), marks));
  const head = labelled ? '' : `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n`;
  const body = rows.map((row) => rowHtml(row, table, labelled, marks));
  // On a narrow screen a table wider than the text is moved sideways, and the rest of the page stays.
  return `<div class="wide">\n<table>\n${columnsHtml(table, alike)}${head}<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`;
}

/** Two widths a column, for the style to choose between. */
function columnsHtml(table: Table, alike: readonly Table[]): string {
  const percents = (total: number) =>
    columnWidths(table, total, alike).map((width) => `${Math.round((1000 * width) / total) / 10}%`);
  const narrow = percents(NARROW);
  const columns = percents(TEXT_WIDTH).map((wide, index) => `<col style="--w:${wide};--n:${narrow[index]}">`);
  return `<colgroup>${columns.join('')}</colgroup>\n`;
}

function alignOf({ align }: Table, index: number): readonly string[] {
  const side = align[index];
  return side ? [side] : [];
}

const classes = (names: readonly string[]) => (names.length > 0 ? ` class="${names.join(' ')}"` : '');

/** A column without a heading has none: an empty one would be read out as such. */
function headCell(cell: Cell, look: readonly string[], marks: SourceLinks | undefined): string {
  if (isEmpty(cell)) return `<td${classes(look)}></td>`;
  return `<th scope="col"${classes(look)}>${inlineHtml(cell, marks)}</th>`;
}

function rowHtml(row: TableRow, table: Table, labelled: boolean, marks: SourceLinks | undefined): string {
  const cells = table.header.cells.map((_, index) => {
    const cell = row.cells[index] ?? [];
    if (labelled && index === 0 && !isEmpty(cell)) return `<th scope="row">${inlineHtml(cell, marks)}</th>`;
    return `<td${classes(alignOf(table, index))}>${inlineHtml(cell, marks)}</td>`;
  });
  const writable = row.cells.some(isEmpty) ? ' class="room"' : '';
  return `<tr${writable}>${cells.join('')}</tr>`;
}

function isEmpty(cell: Cell): boolean {
  return plainInlines(cell).trim() === '';
}
