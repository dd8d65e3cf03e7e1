import { basename, extname, join } from 'node:path';
import { type ExitCode, exitCode, type Problem, UserError } from '../errors.ts';
import { listProfiles } from '../files/load.ts';
import { type FileOutcome, filesExitCode } from '../files/plan.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import { commandFor } from '../reporters/command.ts';
import { formatProblems } from '../reporters/problems.ts';
import { writtenJson } from '../reporters/written.ts';
import { wrap } from '../terminal.ts';
import type { Context } from './context.ts';
import { documentNotes, makeDocuments, openForDocuments } from './make-documents.ts';
import type { DocumentOptions } from './options.ts';
import { withProfileTable } from './pay-table.ts';
import { renderFor } from './render-document.ts';
import { tellFiles } from './tell-files.ts';

/** A profile and the folder its documents go to. */
interface Job {
  readonly path: string;
  readonly folder: string;
}

/**
 * One profile writes in the folder itself; several, or a folder of them, in a folder each, named as the file.
 * Throws UserError where two would write in the same.
 */
function jobs({ profiles, folder }: DocumentOptions, { disk }: Context): readonly Job[] {
  const [only] = profiles;
  if (profiles.length === 1 && only !== undefined && !disk.isFolder(only)) return [{ path: only, folder }];
  const paths = profiles.flatMap((path) => (disk.isFolder(path) ? listProfiles(path, disk) : [path]));
  const seen = new Map<string, string>();
  return paths.map((path) => {
    const name = basename(path, extname(path));
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      throw new UserError(
        `To profiler ville skrevet i samme mappe: ${other} og ${path}.`,
        'Gi den ene et annet navn.',
      );
    }
    seen.set(name.toLowerCase(), path);
    return { path, folder: join(folder, name) };
  });
}

/** `--ut -`: the Markdown of each document, on stdout. */
async function print(
  { path }: Job,
  documents: readonly DocumentEntry[],
  options: DocumentOptions,
  context: Context,
): Promise<void> {
  const loaded = openForDocuments(path, context);
  const informed = await withProfileTable(loaded.profile, path, context);
  for (const document of documents) {
    const { markdown } = await renderFor(document, loaded.profile, path, informed, options);
    context.terminal.out(markdown);
  }
  if (!options.quiet) context.terminal.err(documentNotes(documents, loaded, path, options, context));
}

/** The files of one profile, told of where nothing is to be told as JSON; notes only where the profile is `alone`. */
async function write(
  { path, folder }: Job,
  documents: readonly DocumentEntry[],
  alone: boolean,
  options: DocumentOptions,
  context: Context,
): Promise<readonly FileOutcome[]> {
  const loaded = openForDocuments(path, context);
  const made = await makeDocuments(documents, loaded, path, folder, options, context);
  if (options.json) return made;
  tellFiles(made, { quiet: options.quiet, planned: options.dryRun }, context);
  if (alone && !options.quiet) context.terminal.err(documentNotes(documents, loaded, path, options, context));
  return made;
}

/**
 * Makes the documents of these names from one profile or many. A profile that can't be used is told of and the
 * others are made. Returns 2 where anything went wrong, or a file was kept because it was changed by hand.
 */
export async function run(
  command: string,
  names: readonly string[],
  options: DocumentOptions,
  context: Context,
): Promise<ExitCode> {
  const { knowledge, terminal, cwd } = context;
  if (options.json && options.folder === '-') {
    throw new UserError('--json og --ut - kan ikke brukes sammen.', 'Velg én av dem.');
  }
  const documents = knowledge.documents().filter(({ navn }) => names.includes(navn));
  const all = jobs(options, context);
  const several = all.length > 1;
  const outcomes: FileOutcome[] = [];
  const problems: Problem[] = [];
  for (const [index, job] of all.entries()) {
    // V8 takes back unused memory between turns of the event loop; without one, a thousand profiles pile up.
    if (several) await new Promise((resolve) => setImmediate(resolve));
    if (several && !options.quiet) terminal.err(`${index + 1} av ${all.length}: ${job.path}\n`);
    try {
      if (options.folder === '-') await print(job, documents, options, context);
      else outcomes.push(...(await write(job, documents, !several, options, context)));
    } catch (error) {
      if (!(error instanceof UserError) || !several) throw error;
      problems.push(...error.problems);
      if (!options.json) terminal.err(formatProblems(error.problems, terminal.errStyle));
    }
  }
  if (options.json) terminal.out(writtenJson(command, outcomes, cwd, problems));
  if (problems.length > 0) return exitCode.badInput;
  return options.dryRun ? exitCode.done : filesExitCode(outcomes);
}

/** After an ad that is not checked here: how to check it. */
export function tellHowToCheck(path: string, { terminal }: Context): void {
  const how = `Sjekk annonsen mot veilederne og loven: ${commandFor('erfaring sjekk', path)}`;
  terminal.err(`\n${wrap(how, terminal.errStyle.width)}\n`);
}
