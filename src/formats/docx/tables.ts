import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  TableCell,
  TableLayoutType,
  WidthType,
  TableRow as WordRow,
  Table as WordTable,
} from 'docx';
import type { Alignment, Cell, Table, TableRow } from '../blocks.ts';
import { columnWidths } from '../column-widths.ts';
import { plainInlines } from '../plain-text.ts';
import { COLOURS, STYLES, WRITING_HEIGHT } from './design.ts';
import { beforeTable, type Flow, paragraph, spacer, tableWidth, textLeft, type WordBlock } from './flow.ts';
import { runs } from './inlines.ts';

export const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.hairline };

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table no longer than this is kept on one page. */
const KEPT_TOGETHER = { rows: 12, characters: 900 };

/** So many rows begin and end a longer table together: one alone on a page looks left behind. */
const FIRST_ROWS = 2;
const LAST_ROWS = 3;

interface Look {
  readonly widths: readonly number[];
  readonly align: readonly Alignment[];
  readonly keep: boolean;
  /** No header row: the first column holds the labels. */
  readonly labelled: boolean;
}

/** A table across the text, its header row repeated on each page, its rows never parted, its empty cells writable. */
export function writeTable(table: Table, flow: Flow, alike: readonly Table[] = [table]): WordBlock[] {
  if (table.header.cells.length === 0) return [];
  const labelled = table.header.cells.every(isEmpty);
  if (labelled && table.rows.length === 0) return [];
  const before = beforeTable(flow);
  const look: Look = {
    widths: columnWidths(table, tableWidth(flow), alike),
    align: table.align,
    keep: isShort(table) || flow.keep !== undefined,
    labelled,
  };
  const forms = table.rows.some((row) => row.cells.some(isEmpty));
  const header = labelled ? [] : [headerRow(table.header, look, flow)];
  const body = table.rows.map((row, index) => {
    const left = table.rows.length - 1 - index;
    return bodyRow(row, look, left > 0 && (look.keep || index < FIRST_ROWS - 1 || left < LAST_ROWS), flow);
  });
  return [
    ...before,
    new WordTable({
      ...fixedTable(look.widths, textLeft(flow)),
      margins: { marginUnitType: WidthType.DXA, top: 55, bottom: 55, left: 110, right: 110 },
      borders: {
        top: HAIRLINE,
        bottom: HAIRLINE,
        left: forms ? HAIRLINE : NO_BORDER,
        right: forms ? HAIRLINE : NO_BORDER,
        insideHorizontal: HAIRLINE,
        insideVertical: forms ? HAIRLINE : NO_BORDER,
      },
      rows: [...header, ...body],
    }),
    spacer(flow),
  ];
}

/** What every table must say for Word and LibreOffice to set it alike: all widths in twips, and a fixed layout. */
export function fixedTable(widths: readonly number[], indent: number) {
  return {
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
  };
}

function headerRow(row: TableRow, look: Look, flow: Flow): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: look.widths.map((width, index) => {
      const cell = { style: STYLES.tableHead, keepNext: true, shading: { fill: COLOURS.headFill } };
      return tableCell(row.cells[index] ?? [], width, look.align[index] ?? null, cell, flow);
    }),
  });
}

function bodyRow(row: TableRow, look: Look, keepNext: boolean, flow: Flow): WordRow {
  const writable = row.cells.some(isEmpty);
  return new WordRow({
    cantSplit: true,
    ...(writable ? { height: { value: flow.writing ?? WRITING_HEIGHT.cell, rule: HeightRule.ATLEAST } } : {}),
    children: look.widths.map((width, index) => {
      const style = look.labelled && index === 0 ? STYLES.tableHead : STYLES.tableText;
      const cell = { style, keepNext };
      return tableCell(row.cells[index] ?? [], width, look.align[index] ?? null, cell, flow);
    }),
  });
}

interface CellLook {
  readonly style: string;
  readonly keepNext: boolean;
  readonly shading?: { readonly fill: string };
}

function tableCell(cell: Cell, width: number, align: Alignment, look: CellLook, flow: Flow): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(look.shading ? { shading: look.shading } : {}),
    children: [
      paragraph(
        {
          style: look.style,
          ...(look.keepNext ? { keepNext: true } : {}),
          ...(align ? { alignment: ALIGNMENTS[align] } : {}),
          children: runs(cell),
        },
        flow,
      ),
    ],
  });
}

function isEmpty(cell: Cell): boolean {
  return plainInlines(cell).trim() === '';
}

function isShort(table: Table): boolean {
  const characters = table.rows
    .flatMap((row) => row.cells)
    .reduce((sum, cell) => sum + plainInlines(cell).length, 0);
  return table.rows.length <= KEPT_TOGETHER.rows && characters <= KEPT_TOGETHER.characters;
}
