import stringWidth from 'fast-string-width';
import type { MoneySpan } from '../norwegian/money.ts';
import { formatNumber } from '../norwegian/numbers.ts';
import { type Style, wrap } from '../terminal.ts';

/** What a row of the chart shows, which is also how it is drawn: told apart by shape, not by colour. */
export type ChartMark = 'own' | 'table' | 'colleague' | 'with' | 'without';

export interface ChartRow {
  readonly label: string;
  readonly span: MoneySpan;
  readonly mark: ChartMark;
}

/** How a mark is drawn: its first, middle and last cell, and the one cell of a span too narrow for more. */
type Drawing = readonly [first: string, middle: string, last: string, single: string];

const fancy: Readonly<Record<ChartMark, Drawing>> = {
  own: ['█', '█', '█', '█'],
  table: ['╞', '═', '╡', '╪'],
  colleague: ['├', '─', '┤', '┼'],
  with: ['◆', '─', '◆', '◆'],
  without: ['◇', '─', '◇', '◇'],
};
const ascii: Readonly<Record<ChartMark, Drawing>> = {
  own: ['#', '#', '#', '#'],
  table: ['[', '=', ']', 'I'],
  colleague: ['|', '-', '|', '+'],
  with: ['X', '-', 'X', 'X'],
  without: ['o', '-', 'o', 'o'],
};

/** Ends of the scale are whole tens of thousands. */
const grain = 10_000;
const narrowestBar = 8;
const narrowestLabel = 10;

/** «552 000–575 100», or one number where both ends are equal. */
export function spanText({ from, to }: MoneySpan): string {
  return from === to ? formatNumber(to) : `${formatNumber(from)}–${formatNumber(to)}`;
}

/**
 * Rows of pay on one scale: a label, the bar, and the figures themselves. A dotted line follows both ends of our own
 * band through the other rows. Lines without a final break; none where there are no rows.
 */
export function payChart(rows: readonly ChartRow[], style: Style & { readonly unicode: boolean }): string[] {
  if (rows.length === 0) return [];
  const figures = rows.map(({ span }) => spanText(span));
  const figureWidth = Math.max(...figures.map((text) => stringWidth(text)));
  const labelWidth = widthOfLabels(rows, style.width, style.width - figureWidth - narrowestBar - 2);
  const barWidth = Math.max(narrowestBar, style.width - labelWidth - figureWidth - 2);
  const scale = scaleOf(rows, barWidth);
  const own = rows.find(({ mark }) => mark === 'own');
  const guides = own ? [scale.column(own.span.from), scale.column(own.span.to)] : [];
  const lines = rows.flatMap(({ label, span, mark }, index) => {
    const bar = drawBar(span, mark, { scale, guides, unicode: style.unicode });
    const painted = mark === 'own' ? style.colour.green(bar) : bar;
    const [first = '', ...more] = labelLines(label, labelWidth);
    const gap = ' '.repeat(Math.max(0, labelWidth - stringWidth(first)));
    return [`${first}${gap} ${painted} ${(figures[index] ?? '').padStart(figureWidth)}`, ...more];
  });
  return [`${' '.repeat(labelWidth + 1)}${scale.heading}`, ...lines];
}

/** Room for the longest label within a third of the line, or for its longest word; never so much that no bar is left. */
function widthOfLabels(rows: readonly ChartRow[], width: number, most: number): number {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => stringWidth(text)));
  const labels = rows.map(({ label }) => label);
  const words = labels.flatMap((label) => label.split(' '));
  return Math.min(
    widest(labels),
    Math.max(Math.floor(width * 0.3), widest(words)),
    Math.max(most, narrowestLabel),
  );
}

function labelLines(label: string, width: number): string[] {
  const parts = label.split(' ').map((word) => {
    if (stringWidth(word) <= width) return word;
    const letters = [...word];
    const pieces = Math.ceil(letters.length / (width - 1));
    const piece = (index: number) => letters.slice(index * (width - 1), (index + 1) * (width - 1)).join('');
    return Array.from({ length: pieces }, (_, index) => piece(index)).join('- ');
  });
  return wrap(parts.join(' '), width).split('\n');
}

interface Scale {
  readonly width: number;
  /** From 0 to `width - 1`. */
  column(kroner: number): number;
  /** The two ends of the scale, set above it. */
  readonly heading: string;
}

function scaleOf(rows: readonly ChartRow[], width: number): Scale {
  const low = Math.floor(Math.min(...rows.map(({ span }) => span.from)) / grain) * grain;
  const most = Math.ceil(Math.max(...rows.map(({ span }) => span.to)) / grain) * grain;
  const high = most > low ? most : low + grain;
  const [left, right] = [formatNumber(low), formatNumber(high)];
  return {
    width,
    column: (kroner) => Math.round(((kroner - low) / (high - low)) * (width - 1)),
    heading: `${left}${' '.repeat(Math.max(1, width - left.length - right.length))}${right}`,
  };
}

function drawBar(
  span: MoneySpan,
  mark: ChartMark,
  { scale, guides, unicode }: { scale: Scale; guides: readonly number[]; unicode: boolean },
): string {
  const [first, middle, last, single] = (unicode ? fancy : ascii)[mark];
  const cells = Array.from({ length: scale.width }, (_, column): string =>
    guides.includes(column) ? (unicode ? '┊' : ':') : ' ',
  );
  const [from, to] = [scale.column(span.from), scale.column(span.to)];
  for (let column = from; column <= to; column += 1) {
    cells[column] = from === to ? single : column === from ? first : column === to ? last : middle;
  }
  return cells.join('');
}
