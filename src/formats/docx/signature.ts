import { BorderStyle, HeightRule, TableCell, TableRow, WidthType, Table as WordTable } from 'docx';
import type { Signature } from '../blocks.ts';
import { COLOURS, STYLES, WRITING_HEIGHT } from './design.ts';
import { beforeTable, type Flow, paragraph, spacer, tableWidth, textLeft, type WordBlock } from './flow.ts';
import { run } from './inlines.ts';
import { fixedTable, NO_BORDER } from './tables.ts';

const GAP = 284;
const DATE_SHARE = 0.34;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.muted };

/** For each signer a line for place and date and a line to sign on, with the name below; kept on one page. */
export function writeSignature(signature: Signature, flow: Flow): WordBlock[] {
  const { words } = flow.document;
  const before = beforeTable(flow);
  const width = tableWidth(flow);
  const date = Math.floor(width * DATE_SHARE);
  const widths = [date, GAP, width - date - GAP];
  const signers = signature.signers.length > 0 ? signature.signers : [words.signature];
  const rows = signers.flatMap((signer, index) => {
    const last = index === signers.length - 1;
    return [
      row(['', '', ''], widths, { line: false, keepNext: true }, flow),
      row([words.placeAndDate, '', signer], widths, { line: true, keepNext: !last }, flow),
    ];
  });
  return [
    ...before,
    new WordTable({
      ...fixedTable(widths, textLeft(flow)),
      borders: {
        top: NO_BORDER,
        bottom: NO_BORDER,
        left: NO_BORDER,
        right: NO_BORDER,
        insideHorizontal: NO_BORDER,
        insideVertical: NO_BORDER,
      },
      rows,
    }),
    spacer(flow),
  ];
}

interface RowLook {
  /** The row of captions, with the line to write on above it; the other kind is the room to write in. */
  readonly line: boolean;
  readonly keepNext: boolean;
}

function row(texts: readonly string[], widths: readonly number[], look: RowLook, flow: Flow): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(look.line ? {} : { height: { value: WRITING_HEIGHT.signature, rule: HeightRule.ATLEAST } }),
    children: widths.map((size, index) => {
      const children = run(texts[index] ?? '');
      return new TableCell({
        width: { size, type: WidthType.DXA },
        margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
        ...(look.line && index !== 1 ? { borders: { top: LINE } } : {}),
        children: [paragraph({ style: STYLES.signatureText, keepNext: look.keepNext, children }, flow)],
      });
    }),
  });
}
