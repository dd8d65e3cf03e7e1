import { basename, relative, resolve, sep } from 'node:path';
import stringWidth from 'fast-string-width';
import type { Problem } from '../errors.ts';
import type { FileOutcome, FileState } from '../files/plan.ts';
import { type Style, wrap } from '../terminal.ts';
import { formatJson, problemFields } from './problems.ts';

interface View {
  /** The files are a plan (`--bare-vis`): nothing is written. */
  readonly planned?: boolean;
  /** What to do about files that were left alone; otherwise `--overskriv` is advised. */
  readonly keptAdvice?: string;
}

const doneWords: Readonly<Record<FileState, string>> = {
  ny: 'ny',
  oppdatert: 'oppdatert',
  uendret: 'uendret',
  beholdt: 'beholdt: du har endret den selv',
  feilet: 'feilet',
};

const plannedWords: Readonly<Record<FileState, string>> = {
  ny: 'ny',
  oppdatert: 'oppdateres',
  uendret: 'uendret',
  beholdt: 'beholdes: du har endret den selv',
  feilet: 'kan ikke skrives',
};

/** What to do about files that were left alone, for commands that have `--overskriv`. */
const keptAdvice =
  'Filene du har endret selv, er ikke rørt. Vil du ha nye likevel, legg til --overskriv: da blir dine lagt til side med «forrige» i navnet.';

/** Paths longer than this don't push the words of all the other lines to the right. */
const widestPath = 50;

/** A line for each file and, where some were left alone, what to do about it. Ends with a line break. */
export function formatWritten(files: readonly FileOutcome[], style: Style, view: View = {}): string {
  const paths = files.map((file) => file.path);
  const widths = paths.map((path) => stringWidth(path));
  const column = widths
    .filter((width) => width <= widestPath)
    .reduce((most, width) => Math.max(most, width), 0);
  const lines = files.map((file, index) => {
    const gap = ' '.repeat(Math.max(0, column - (widths[index] ?? 0)) + 2);
    const told = words(file, style, view);
    const beside = `${paths[index]}${gap}${told}`;
    // A narrow terminal would cut in the middle of a word; of a path too long for it, it does so anyway.
    const apart = stringWidth(beside) > style.width && (widths[index] ?? 0) <= style.width;
    return apart ? `${paths[index]}\n${wrap(told, style.width, '  ')}` : beside;
  });
  if (view.planned) lines.unshift('Ingenting er skrevet. Dette ville skje:', '');
  if (files.some((file) => file.state === 'beholdt'))
    lines.push('', wrap(view.keptAdvice ?? keptAdvice, style.width));
  return lines.map((line) => `${line}\n`).join('');
}

/** What `--json` prints for the commands that write: `filer`, with paths from `cwd` and `/`, and `feil` where some failed. `others` are failures that are about no file written. */
export function writtenJson(
  command: string,
  files: readonly FileOutcome[],
  cwd: string,
  others: readonly Problem[] = [],
): string {
  const filer = files.map((file) => ({ fil: pathFrom(cwd, file.path), tilstand: file.state }));
  const problems = [...others, ...writeProblems(files)];
  return formatJson(command, problems.length === 0 ? { filer } : { filer, feil: problemFields(problems) });
}

/** Why files failed, each reason once: a folder that can't be made is one problem, not fourteen. */
export function writeProblems(files: readonly FileOutcome[]): Problem[] {
  const problems = files.map((file) => file.problem).filter((problem) => problem !== undefined);
  return [...new Map(problems.map((problem) => [`${problem.file}\n${problem.message}`, problem])).values()];
}

function words({ state, backup }: FileOutcome, { colour }: Style, { planned }: View): string {
  const paint = {
    ny: colour.green,
    oppdatert: colour.green,
    uendret: colour.dim,
    beholdt: colour.yellow,
    feilet: colour.red,
  };
  const word = paint[state]((planned ? plannedWords : doneWords)[state]);
  if (backup === undefined) return word;
  return `${word} (din utgave ${planned ? 'legges' : 'ligger'} i ${basename(backup)})`;
}

/** A path as seen from a folder, with `/` on every system. */
export function pathFrom(cwd: string, path: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}
