import { dirname, join } from 'node:path';
import { documentGaps } from '../documents/gaps.ts';
import type { Specification } from '../documents/handlebars.ts';
import { compileOwnTemplate } from '../documents/own-template.ts';
import { renderDocument } from '../documents/render.ts';
import { TemplateError } from '../documents/templates.ts';
import { type ExitCode, exitCode, type Problem, UserError } from '../errors.ts';
import { applyPlan } from '../files/apply.ts';
import { loadText } from '../files/load.ts';
import { type FileOutcome, filesExitCode, planFiles, type WantedFile } from '../files/plan.ts';
import { toDocx } from '../formats/docx/index.ts';
import { parseMarkdown } from '../formats/markdown.ts';
import { cleanText } from '../formats/xml-text.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import { toIso } from '../norwegian/dates.ts';
import type { LoadedProfile } from '../profile/read.ts';
import { formatGaps } from '../reporters/gaps.ts';
import { formatProblems } from '../reporters/problems.ts';
import { formatWritten, writeProblems, writtenJson } from '../reporters/written.ts';
import type { Context } from './context.ts';
import type { DocumentOptions } from './options.ts';
import { openProfile } from './profile.ts';

/** The manager's own template for a document, from maler/ beside the profile, compiled. */
async function ownTemplate(
  name: string,
  profilePath: string,
  { disk }: Context,
): Promise<Specification | undefined> {
  const file = join(dirname(profilePath), 'maler', `${name}.md.hbs`);
  if (!disk.isFile(file)) return undefined;
  return await compileOwnTemplate(loadText(file, disk), file);
}

/** Without these two no paper says who is hiring, or for what. */
function requireBasics({ profile, positionOf }: LoadedProfile, file: string): void {
  const needed = [
    [['virksomhet', 'navn'], profile.virksomhet.navn, 'Navnet på virksomheten mangler.', '--virksomhet-navn'],
    [['stilling', 'tittel'], profile.stilling.tittel, 'Tittelen på stillingen mangler.', '--stilling-tittel'],
  ] as const;
  const problems = needed
    .filter(([, value]) => !value)
    .map(
      ([path, , message, flag]): Problem => ({
        ...positionOf(path),
        file,
        message,
        hint: `Fyll inn ${path.join('.')}, eller kjør: erfaring init ${flag} "…"`,
      }),
    );
  if (problems.length > 0) throw new UserError(problems);
}

async function makeFiles(
  document: DocumentEntry,
  loaded: LoadedProfile,
  options: DocumentOptions,
  context: Context,
): Promise<WantedFile[]> {
  const { profile } = loaded;
  const own = await ownTemplate(document.navn, options.profile, context);
  const { markdown, title } = render(document, loaded, context, own, options.profile);
  const files: WantedFile[] = [];
  if (options.formats.includes('docx')) {
    const bytes = await toDocx(parseMarkdown(markdown), {
      title,
      author: profile.virksomhet.navn ?? '',
      organisation: profile.virksomhet.navn ?? '',
      language: 'nb-NO',
      date: profile.dokumentdato ? toIso(profile.dokumentdato) : '2000-01-01',
    });
    files.push({ name: `${document.navn}.docx`, bytes });
  }
  if (options.formats.includes('md'))
    files.push({ name: `${document.navn}.md`, bytes: Buffer.from(markdown) });
  return files;
}

function render(
  document: DocumentEntry,
  { profile }: LoadedProfile,
  { knowledge }: Context,
  own: Specification | undefined,
  profilePath: string,
) {
  try {
    return renderDocument(document, profile, knowledge, own);
  } catch (error) {
    // Only the manager's own template can be at fault here; ours are proven by the tests.
    if (!(error instanceof TemplateError) || !own) throw error;
    const { message, template, line, column } = error;
    throw new UserError([{ file: join(dirname(profilePath), 'maler', template), line, column, message }]);
  }
}

/** What the terminal says beside the files: warnings, characters Word can't hold, and what isn't decided. */
function notes(documents: readonly DocumentEntry[], loaded: LoadedProfile, { terminal }: Context): string {
  const style = terminal.errStyle;
  const { dropped } = cleanText(loaded.text);
  const lost = dropped > 0 ? `${dropped} tegn i profilen kan ikke stå i en Word-fil og er utelatt.\n` : '';
  const gaps = documents.map((document) =>
    formatGaps(document, documentGaps(document, loaded.profile), style),
  );
  return [formatProblems(loaded.warnings, style), lost, ...gaps].filter(Boolean).join('\n');
}

/** Makes the documents of that name from one profile. Returns 2 where a file was kept or failed. */
export async function run(
  command: string,
  names: readonly string[],
  options: DocumentOptions,
  context: Context,
): Promise<ExitCode> {
  const { disk, knowledge, terminal, cwd } = context;
  if (options.json && options.folder === '-') {
    throw new UserError('--json og --ut - kan ikke brukes sammen.', 'Velg én av dem.');
  }
  const documents = knowledge.documents().filter(({ navn }) => names.includes(navn));
  const loaded = openProfile(options.profile, disk);
  requireBasics(loaded, options.profile);
  const tellMore = () => {
    if (!options.quiet && !options.json) terminal.err(notes(documents, loaded, context));
  };

  if (options.folder === '-') {
    for (const document of documents) {
      const own = await ownTemplate(document.navn, options.profile, context);
      terminal.out(render(document, loaded, context, own, options.profile).markdown);
    }
    tellMore();
    return exitCode.done;
  }

  const wanted: WantedFile[] = [];
  for (const document of documents) wanted.push(...(await makeFiles(document, loaded, options, context)));
  const plan = planFiles(options.folder, wanted, { overwrite: options.overwrite }, disk);
  const outcomes: readonly FileOutcome[] = options.dryRun ? plan.files : applyPlan(plan, disk);
  if (options.json) terminal.out(writtenJson(command, outcomes, cwd));
  else {
    // A kept file is the reason for exit code 2, so it is told even when quiet.
    const kept = outcomes.filter(({ state }) => state === 'beholdt');
    if (!options.quiet) terminal.out(formatWritten(outcomes, terminal, { planned: options.dryRun }));
    else if (kept.length > 0) terminal.err(formatWritten(kept, terminal.errStyle));
    terminal.err(formatProblems(writeProblems(outcomes), terminal.errStyle));
  }
  tellMore();
  return options.dryRun ? exitCode.done : filesExitCode(outcomes);
}
