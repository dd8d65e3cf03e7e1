import type { Cell, Table, TableRow } from '../blocks.ts';
import { plainInlines } from '../plain-text.ts';
import type { SourceLinks } from './marks.ts';
import { inlineHtml } from './text.ts';

/** A table with its headings, room in the rows to write in, and width for the columns that are for writing. */
export function tableHtml(table: Table, marks: SourceLinks | undefined): string {
  const { header, rows } = table;
  if (header.cells.length === 0) return '';
  const labelled = header.cells.every(isEmpty);
  if (labelled && rows.length === 0) return '';
  const looks = header.cells.map((_, index) => lookOf(table, index));
  const heads = header.cells.map((cell, index) => headCell(cell, looks[index] ?? [], marks));
  const head = labelled ? '' : `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n`;
  const body = rows.map((row) => rowHtml(row, table, labelled, marks));
  const look = labelled ? '' : classes(kindOf(table, looks));
  // On a narrow screen a table wider than the text is moved sideways, and the rest of the page stays.
  return `<div class="wide">\n<table${look}>\n${head}<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`;
}

/** A table with one column to write in is for answers, or, beside boxes to tick, for notes. */
function kindOf(table: Table, looks: readonly (readonly string[])[]): readonly string[] {
  if (looks.filter((look) => look.includes('write')).length !== 1) return [];
  const blank = looks.filter((_, index) => isBlank(table, index)).length;
  return [blank === 1 ? 'answers' : 'notes'];
}

/** The classes of a heading: how its column is set, and whether there is nothing in it, so that it is written in. */
function lookOf(table: Table, index: number): readonly string[] {
  const align = table.align[index];
  const heading = plainInlines(table.header.cells[index] ?? []);
  // A very short heading, or one in the middle, is over boxes to tick.
  const ticks = heading.length <= 3 || align === 'center';
  return [...(align ? [align] : []), ...(isBlank(table, index) && !ticks ? ['write'] : [])];
}

function isBlank({ rows }: Table, index: number): boolean {
  return rows.length > 0 && rows.every((row) => isEmpty(row.cells[index] ?? []));
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
    const align = table.align[index];
    return `<td${classes(align ? [align] : [])}>${inlineHtml(cell, marks)}</td>`;
  });
  const writable = row.cells.some(isEmpty) ? ' class="room"' : '';
  return `<tr${writable}>${cells.join('')}</tr>`;
}

function isEmpty(cell: Cell): boolean {
  return plainInlines(cell).trim() === '';
}
