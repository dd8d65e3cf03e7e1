import stringWidth from 'fast-string-width';
import type { Problem } from '../errors.ts';
import { type Style, wrap } from '../terminal.ts';
import { harmless } from './harmless.ts';

const indent = '  ';

/**
 * Problems for the terminal: `erfaring.yaml:12:3  melding`, the line it is about with a mark under the column, and
 * what to do. Ends with a line break; the empty string when there are none.
 */
export function formatProblems(problems: readonly Problem[], style: Style): string {
  const blocks = problems.map((problem) => formatProblem(problem, style));
  const apart = blocks.some((block) => block.includes('\n')) ? '\n\n' : '\n';
  return blocks.length === 0 ? '' : `${blocks.join(apart)}\n`;
}

/** The contract's form of problems: `[{fil, linje, kolonne, melding}]`. */
export function problemFields(problems: readonly Problem[]): object[] {
  return problems.map(({ file, line, column, message }) => ({
    fil: file,
    linje: line,
    kolonne: column,
    melding: message,
  }));
}

/** What `--json` prints when a command fails. */
export function problemsJson(command: string, problems: readonly Problem[]): string {
  return formatJson(command, { feil: problemFields(problems) });
}

/** The frame of every `--json`: version and command first, then the fields. */
export function formatJson(command: string, fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ versjon: 1, kommando: command, ...fields }, null, 2)}\n`;
}

function formatProblem(problem: Problem, style: Style): string {
  const { colour, symbols, width } = style;
  const place = problem.line === null ? [problem.file] : [problem.file, problem.line, problem.column];
  const where = printable(place.filter((part) => part !== null).join(':'));
  const message = printable(problem.message);
  const lines = [wrap(where === '' ? message : `${colour.bold(where)}  ${message}`, width, indent, '')];
  if (problem.source !== undefined) lines.push(...excerpt(problem.source, problem.column, style));
  if (problem.hint !== undefined) {
    const arrow = `${indent}${symbols.arrow} `;
    lines.push(wrap(printable(problem.hint), width, ' '.repeat(arrow.length), arrow));
  }
  return lines.join('\n');
}

/** The line itself, cropped around the column where it is too long, and a mark under the column. */
function excerpt(source: string, column: number | null, { colour, symbols, width }: Style): string[] {
  const room = width - 2 * indent.length;
  const at = Math.max(0, (column ?? 1) - 1);
  const before = [...printable(source.slice(0, at))];
  const after = [...printable(source.slice(at))];
  const cells = (characters: readonly string[]): number => stringWidth(characters.join(''));
  // The mark keeps at least a third of the line to its right, where there is that much.
  const kept = fitting(
    before.reverse(),
    room - Math.min(cells(after), Math.floor(room / 3)),
    symbols.ellipsis,
  );
  const shownBefore = [...kept].reverse();
  const shownAfter = fitting(after, room - cells(shownBefore), symbols.ellipsis);
  const line = `${indent}${indent}${[...shownBefore, ...shownAfter].join('')}`.trimEnd();
  if (column === null) return [line];
  return [line, `${indent}${indent}${' '.repeat(cells(shownBefore))}${colour.red('^')}`];
}

/** As many characters from the start as there are cells for; the last becomes an ellipsis where some were left out. */
function fitting(characters: readonly string[], room: number, ellipsis: string): string[] {
  if (stringWidth(characters.join('')) <= room) return [...characters];
  const kept: string[] = [];
  let used = stringWidth(ellipsis);
  for (const character of characters) {
    used += stringWidth(character);
    if (used > room) break;
    kept.push(character);
  }
  return [...kept, ellipsis];
}

/** With tabs as two spaces: a tab is as wide as the terminal likes, and the mark must stand under its sign. */
function printable(text: string): string {
  return harmless(text.replaceAll('\t', '  '));
}
