import stringWidth from 'fast-string-width';
import { formatNumber } from '../norwegian/numbers.ts';
import { formatPercent } from '../norwegian/percent.ts';
import type { PayRow } from '../pay/rows.ts';
import type { Style } from '../terminal.ts';

interface Block {
  readonly heading: string;
  /** Pay in a year and in a month, a row each. */
  readonly cells: readonly (readonly [year: string, month: string])[];
}

const headings = ['i året', 'i måneden'] as const;
const gap = '  ';

/**
 * Pay in a year and in a month, for a full post and, where the post is part-time, for its percentage: side by side
 * where there is room, else one below the other. Lines without a final break; none where there are no rows.
 */
export function amountLines(
  rows: readonly PayRow[],
  percent: number | undefined,
  { colour, width }: Style,
): string[] {
  if (rows.length === 0) return [];
  const labels = rows.map(({ label }) => label);
  const labelWidth = Math.max(...labels.map((label) => stringWidth(label)));
  const text = ({ year, month }: { year: number; month: number }) =>
    [formatNumber(year), formatNumber(month)] as const;
  const full: Block = { heading: 'Hel stilling', cells: rows.map(({ amounts }) => text(amounts)) };
  const shares = rows.flatMap(({ amounts }) => (amounts.share ? [text(amounts.share)] : []));
  const blocks =
    shares.length > 0 && percent !== undefined
      ? [full, { heading: formatPercent(percent), cells: shares }]
      : [full];
  const beside = labelWidth + blocks.reduce((sum, { cells }) => sum + gap.length + blockWidth(cells), 0);
  const tables = beside <= width ? [blocks] : blocks.map((block) => [block]);
  return tables.flatMap((some, index) => {
    const [heading = '', ...lines] = tableLines(some, labels, labelWidth);
    return [...(index === 0 ? [] : ['']), colour.bold(heading), ...lines];
  });
}

/** Blocks side by side: what each is, what its columns are, and a line for each row. */
function tableLines(blocks: readonly Block[], labels: readonly string[], labelWidth: number): string[] {
  const row = (label: string, cell: (block: Block) => string) => line(label, blocks.map(cell), labelWidth);
  return [
    row('', ({ heading, cells }) => heading.padStart(blockWidth(cells))),
    row('', ({ cells }) => pair(headings, cells)),
    ...labels.map((label, index) => row(label, ({ cells }) => pair(cells[index] ?? ['', ''], cells))),
  ];
}

function line(label: string, cells: readonly string[], labelWidth: number): string {
  const pad = ' '.repeat(labelWidth - stringWidth(label));
  return [`${label}${pad}`, ...cells].join(gap);
}

/** A year's and a month's pay, each as wide as the widest in the block. */
function pair(texts: readonly [string, string], cells: Block['cells']): string {
  const [year, month] = columnWidths(cells);
  return `${texts[0].padStart(year)}${gap}${texts[1].padStart(month)}`;
}

function blockWidth(cells: Block['cells']): number {
  const [year, month] = columnWidths(cells);
  return year + gap.length + month;
}

function columnWidths(cells: Block['cells']): readonly [number, number] {
  const widest = (column: 0 | 1) =>
    Math.max(headings[column].length, ...cells.map((texts) => texts[column].length));
  return [widest(0), widest(1)];
}
