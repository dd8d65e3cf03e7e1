import { documentGaps } from '../documents/gaps.ts';
import { type Problem, UserError } from '../errors.ts';
import { applyPlan } from '../files/apply.ts';
import { type FileOutcome, planFiles, type WantedFile } from '../files/plan.ts';
import type { Block } from '../formats/blocks.ts';
import { type DocumentMeta, toDocx } from '../formats/docx/index.ts';
import { parseMarkdown } from '../formats/markdown.ts';
import { planInterview } from '../interview/plan.ts';
import type { DocumentName } from '../knowledge/names.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import { formatDate, toIso } from '../norwegian/dates.ts';
import type { LoadedProfile } from '../profile/read.ts';
import { commandFor } from '../reporters/command.ts';
import { formatGaps } from '../reporters/gaps.ts';
import { interviewNotes } from '../reporters/interview.ts';
import { formatProblems } from '../reporters/problems.ts';
import type { Context } from './context.ts';
import { letterheadFor } from './letterhead.ts';
import type { DocumentFormat, DocumentOptions } from './options.ts';
import { withProfileTable } from './pay-table.ts';
import { openProfile } from './profile.ts';
import { renderFor } from './render-document.ts';

/** One profile, opened, with what any paper needs in it. */
export function openForDocuments(path: string, { disk }: Context): LoadedProfile {
  const loaded = openProfile(path, disk);
  const { virksomhet, stilling } = loaded.profile;
  const needed = [
    [['virksomhet', 'navn'], virksomhet.navn, 'Navnet på virksomheten mangler.', '--virksomhet-navn'],
    [['stilling', 'tittel'], stilling.tittel, 'Tittelen på stillingen mangler.', '--stilling-tittel'],
  ] as const;
  const problems = needed
    .filter(([, value]) => !value)
    .map(([keys, , message, flag]): Problem => {
      const hint = `Fyll inn ${keys.join('.')}, eller kjør: ${commandFor('erfaring init', path)} ${flag} "…"`;
      return { ...loaded.positionOf(keys), file: path, message, hint };
    });
  if (problems.length > 0) throw new UserError(problems);
  return loaded;
}

type ToWord = (blocks: readonly Block[], meta: DocumentMeta) => Uint8Array;

/** The files of one document, in the formats asked for. */
async function makeFiles(
  document: DocumentEntry,
  { profile }: LoadedProfile,
  path: string,
  options: DocumentOptions,
  toWord: ToWord,
  context: Context,
): Promise<WantedFile[]> {
  const { markdown, title } = await renderFor(document, profile, path, context, options);
  const organisation = profile.virksomhet.navn ?? '';
  // Without a date of its own a document has none: the clock would make it another file each time.
  const date = profile.dokumentdato ? toIso(profile.dokumentdato) : '2000-01-01';
  const meta = { title, author: organisation, organisation, language: 'nb-NO' as const, date };
  const make: Readonly<Record<DocumentFormat, () => Uint8Array | Promise<Uint8Array>>> = {
    docx: () => toWord(parseMarkdown(markdown), meta),
    md: () => Buffer.from(markdown),
    html: async () => {
      const { toHtml } = await import('../formats/html/index.ts');
      return Buffer.from(toHtml(parseMarkdown(markdown), meta));
    },
  };
  const files: WantedFile[] = [];
  for (const format of options.formats)
    files.push({ name: `${document.navn}.${format}`, bytes: await make[format]() });
  return files;
}

/** How this profile's documents become Word files: with a letterhead, where there is one. */
async function wordMaker(
  { profile }: LoadedProfile,
  path: string,
  { formats, letterhead }: DocumentOptions,
  { disk }: Context,
): Promise<ToWord> {
  const own = formats.includes('docx')
    ? await letterheadFor(letterhead, profile.virksomhet.brevmal, path, disk)
    : undefined;
  if (!own) return toDocx;
  const dato = profile.dokumentdato ? formatDate(profile.dokumentdato) : '';
  return (blocks, meta) =>
    own(blocks, { ...meta, fields: { tittel: meta.title, dato, virksomhet: meta.organisation } });
}

/** Makes the documents of one profile in a folder, or plans it (`--bare-vis`), and tells how each file went. */
export async function makeDocuments(
  documents: readonly DocumentEntry[],
  loaded: LoadedProfile,
  path: string,
  folder: string,
  options: DocumentOptions,
  context: Context,
): Promise<readonly FileOutcome[]> {
  const toWord = await wordMaker(loaded, path, options, context);
  const wanted: WantedFile[] = [];
  const informed = await withProfileTable(loaded.profile, path, context);
  for (const document of documents)
    wanted.push(...(await makeFiles(document, loaded, path, options, toWord, informed)));
  const plan = planFiles(folder, wanted, { overwrite: options.overwrite }, context.disk);
  if (!options.dryRun) return applyPlan(plan, context.disk);
  // Without what would be written: a folder of profiles would else be held in memory.
  return plan.files.map(({ wanted: _, ...planned }) => planned);
}

/** Papers that leave out what may not be asked or weighed. */
const interviewPapers = [
  'intervju-1',
  'intervju-2',
  'til-soker',
  'referanse',
  'innstilling',
] as const satisfies readonly DocumentName[];

/** What the terminal says beside the files: warnings, what was left out and why, and what isn't decided. */
export function documentNotes(
  documents: readonly DocumentEntry[],
  loaded: LoadedProfile,
  path: string,
  { interview }: DocumentOptions,
  { terminal, knowledge }: Context,
): string {
  const style = terminal.errStyle;
  const gaps = documents.map((document) => documentGaps(document, loaded.profile));
  const interviews = documents.some(({ navn }) => interviewPapers.some((paper) => paper === navn))
    ? interviewNotes({
        plan: planInterview(loaded.profile, knowledge, interview),
        loaded,
        file: path,
        knowledge,
      })
    : [];
  const problems = formatProblems([...loaded.warnings, ...interviews], style);
  return [problems, formatGaps(documents, gaps, path, style)].filter(Boolean).join('\n');
}
