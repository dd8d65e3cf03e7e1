import { BorderStyle, Paragraph, TableCell, TableRow, WidthType, Table as WordTable } from 'docx';
import type { Box } from '../blocks.ts';
import { BOX_MARKS } from '../boxes.ts';
import { plainText } from '../plain-text.ts';
import { BOX_COLOURS, STYLES } from './design.ts';
import {
  beforeTable,
  type Flow,
  spacer,
  tableWidth,
  textLeft,
  type WordBlock,
  type WriteBlocks,
} from './flow.ts';
import { run } from './inlines.ts';
import { fixedTable, NO_BORDER } from './tables.ts';

/** The last paragraph's own space is the padding at the bottom. */
const PADDING = { left: 227, right: 198, top: 120, bottom: 0 };

/** Half the bar stands outside the cell: without this the box would reach further right than the text. */
const BAR_OVERHANG = 48;

/** A box of up to this many characters is never parted by a page break. */
const KEPT_TOGETHER = 1500;

/** A box told apart by its mark, its word, its bar and, last, its colour. */
export function writeBox(box: Box, flow: Flow, writeBlocks: WriteBlocks): WordBlock[] {
  const width = tableWidth(flow) - BAR_OVERHANG;
  const colours = BOX_COLOURS[box.kind];
  const label = new Paragraph({
    style: STYLES.boxLabel,
    children: run(`${BOX_MARKS[box.kind]}\u00a0\u00a0${box.label}`, { color: colours.label }),
  });
  const before = beforeTable(flow);
  const inside: Flow = {
    document: flow.document,
    indent: 0,
    width: width - PADDING.left - PADDING.right,
    quoted: false,
    keep: flow.keep === 'next' ? 'next' : undefined,
  };
  const characters = plainText(box.blocks).reduce((sum, piece) => sum + piece.text.length, 0);
  const cell = new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { fill: colours.fill },
    margins: { marginUnitType: WidthType.DXA, ...PADDING },
    borders: {
      top: NO_BORDER,
      bottom: NO_BORDER,
      right: NO_BORDER,
      left: { style: BorderStyle.SINGLE, size: 36, color: colours.bar },
    },
    children: [label, ...writeBlocks(box.blocks, inside)],
  });
  return [
    ...before,
    new WordTable({
      ...fixedTable([width], textLeft(flow)),
      borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
      rows: [new TableRow({ cantSplit: characters <= KEPT_TOGETHER, children: [cell] })],
    }),
    spacer(flow),
  ];
}
