import { ascii, fold, quoted } from '../../norwegian/text.ts';
import { sourceOf } from '../../profile/source.ts';
import {
  type Draft,
  finish,
  type LocalTable,
  newDraft,
  readGroup,
  readHead,
  readPay,
  readStep,
  readYears,
  report,
  type Typed,
} from './draft.ts';

const separators = [';', '\t', ','] as const;
const stepHeadings = ['trinn', 'lonnstrinn', 'lt', 'ltr'];
const groupHeadings = ['gruppe', 'stillingsgruppe', 'stilling', 'stillingskode'];

/** What the rows under the latest heading mean, and what stands between their cells. */
type Columns = { readonly separator: string } & (
  | { readonly kind: 'steps' }
  | { readonly kind: 'groups'; readonly years: readonly (number | undefined)[] }
);

/**
 * Reads a table from CSV as Excel writes it: semicolon, comma or tabulator between the cells, quotation marks
 * around a cell where needed. Problems have line and column, and are all collected.
 */
export function readCsvTable(typed: string, file: string): LocalTable {
  // Excel on a Mac may end lines with a lone CR; of the same length, so that offsets hold.
  const text = typed.includes('\n') ? typed : typed.replaceAll('\r', '\n');
  const draft = newDraft(sourceOf(text, file));
  let columns: Columns | undefined;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = { text: text.slice(start, end).replace(/\r$/u, ''), at: start };
    columns = readLine(draft, line, columns);
    start = end + 1;
  }
  return finish(draft);
}

function readLine(draft: Draft, line: Typed, columns: Columns | undefined): Columns | undefined {
  if (/^[\s;,"]*$/u.test(line.text)) return columns;
  const head = /^#? ?"?(dato|kilde)"?\s*[:;,\t]\s*/iu.exec(line.text);
  if (head) {
    const value = line.text.slice(head[0].length).replace(/[;,\s]+$/u, '');
    const key = fold(head[1] ?? '') as 'dato' | 'kilde';
    readHead(draft, key, { text: value.replaceAll('"', ''), at: line.at + head[0].length });
    return columns;
  }
  if (line.text.startsWith('#')) return columns;
  const separator = columns?.separator ?? separatorOf(line.text);
  const cells = splitCells(draft, line, separator);
  const heading = ascii(fold(cells[0]?.text ?? ''));
  if (stepHeadings.includes(heading)) return stepColumns(draft, cells, separator);
  if (groupHeadings.includes(heading)) return groupColumns(draft, cells, separator);
  if (columns === undefined) {
    // Said once; without a heading no line can be understood.
    if (draft.seen.has('heading')) return columns;
    draft.seen.add('heading');
    const message = `Overskriften mangler: linjen begynner med ${quoted(cells[0]?.text ?? '')}.`;
    report(draft, line, message, 'Skriv «trinn;kroner» eller «gruppe;0 år;2 år» på linjen over tallene.');
  } else readRow(draft, cells, columns);
  return columns;
}

function stepColumns(draft: Draft, cells: readonly Typed[], separator: string): Columns {
  const third = cells.slice(2).find(({ text }) => text !== '');
  if (third) report(draft, third, 'En tabell med lønnstrinn har bare to kolonner: trinn og kroner.');
  return { kind: 'steps', separator };
}

function groupColumns(draft: Draft, cells: readonly Typed[], separator: string): Columns {
  const years = cells.slice(1).map((cell) => {
    if (cell.text === '') return undefined;
    const year = readYears(draft, cell);
    if (year === undefined) return undefined;
    if (cells.slice(1).some((other) => other.at < cell.at && sameYear(other, year))) {
      report(draft, cell, `Kolonnen for ${year} år står to ganger.`, 'Ta bort den ene.');
    }
    draft.years.add(year);
    return year;
  });
  return { kind: 'groups', separator, years };
}

const sameYear = (cell: Typed, year: number) => Number.parseInt(cell.text, 10) === year;

function readRow(draft: Draft, cells: readonly Typed[], columns: Columns): void {
  const [first, ...rest] = cells;
  if (first === undefined) return;
  const width = columns.kind === 'steps' ? 1 : columns.years.length;
  const beyond = rest.slice(width).find(({ text }) => text !== '');
  if (beyond) {
    const hint = 'Er det et skilletegn for mye, eller komma i et beløp?';
    report(draft, beyond, 'Linjen har flere ruter enn overskriften.', hint);
    return;
  }
  if (columns.kind === 'steps') {
    readStep(draft, first, rest[0]);
    return;
  }
  const pay = readGroup(draft, first);
  for (const [index, cell] of rest.entries()) {
    const year = columns.years[index];
    const kroner = readPay(draft, cell);
    if (pay && year !== undefined && kroner !== undefined) pay.set(year, kroner);
  }
}

const separatorOf = (line: string) => separators.find((sign) => line.includes(sign)) ?? ';';

/** The cells of a line, without their quotation marks; each with the place where its text begins. */
function splitCells(draft: Draft, { text, at }: Typed, separator: string): Typed[] {
  const cells: Typed[] = [];
  let start = 0;
  while (start <= text.length) {
    const space = /^[ \u00a0]*/u.exec(text.slice(start))?.[0].length ?? 0;
    const begin = start + space;
    const closed = text[begin] === '"' ? /^"((?:[^"]|"")*)"/u.exec(text.slice(begin)) : null;
    if (text[begin] === '"' && closed === null) {
      report(draft, { at: at + begin }, 'Anførselstegnet er ikke lukket på denne linjen.');
    }
    const from = closed ? begin + closed[0].length : begin;
    const next = text.indexOf(separator, from);
    const end = next === -1 ? text.length : next;
    const inner = closed ? (closed[1] ?? '').replaceAll('""', '"') : '';
    cells.push({ text: (inner + text.slice(from, end)).trim(), at: at + begin });
    start = end + 1;
  }
  return cells;
}
