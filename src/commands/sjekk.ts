import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { readAdFile, readAdStream } from '../files/read-ad.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { FindingLevel } from '../knowledge/rules.ts';
import { suggest } from '../norwegian/suggest.ts';
import { payDoubts } from '../pay/doubts.ts';
import { payOverview } from '../pay/overview.ts';
import { type Employer, employers } from '../profile/choices.ts';
import { policeCertificate } from '../profile/employer.ts';
import type { LoadedProfile } from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { commandFor } from '../reporters/command.ts';
import { type CheckReport, findingsJson, formatFindings, summary } from '../reporters/findings.ts';
import { formatProblems } from '../reporters/problems.ts';
import { type AdReport, type Checker, createChecker } from '../rules/engine.ts';
import { applyExceptions } from '../rules/exceptions.ts';
import type { Finding } from '../rules/finding.ts';
import type { KnownFacts } from '../rules/meaning/employer.ts';
import type { Ad } from '../rules/text/ad.ts';
import { adFromParagraphs } from '../rules/text/from-paragraphs.ts';
import { adFromText } from '../rules/text/from-text.ts';
import { wrap } from '../terminal.ts';
import type { Context } from './context.ts';
import { withProfileTable } from './pay-table.ts';
import { openProfile } from './profile.ts';
import { renderFor } from './render-document.ts';

export interface SjekkOptions {
  /** The ad to check; `-` is standard input. Left out: the profile, and the ad it makes. */
  readonly file?: string | undefined;
  readonly profile: string;
  /** What `--arbeidsgiver` says. */
  readonly employer?: string | undefined;
  /** Only findings as grave as this are told of. */
  readonly level?: FindingLevel | undefined;
  readonly explain: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

const levels: readonly FindingLevel[] = ['feil', 'advarsel', 'tips'];
const renderedAd = 'annonse.md';

/** `erfaring sjekk`: what an adviser would say of the profile and its ad, or of an ad from anywhere. 1 where there is a fault. */
export async function run(options: SjekkOptions, context: Context): Promise<ExitCode> {
  const { terminal, knowledge } = context;
  const employer = employerOf(options.employer);
  const checker = createChecker(knowledge.rules(), knowledge.concepts());
  const found =
    options.file === undefined
      ? await checkProfile(options.profile, employer, checker, context)
      : await checkFile(options.file, options, employer, checker, context);
  const report = onlyAsGraveAs(found, options.level);
  if (options.json) terminal.out(findingsJson(report));
  else {
    const shown = options.quiet ? onlyAsGraveAs(report, 'feil') : report;
    const titles = titlesOf(knowledge);
    const titleOf = (id: string) => titles.get(id) ?? id;
    if (!options.quiet || shown.findings.length > 0)
      terminal.out(formatFindings(shown, terminal, { explain: options.explain, titleOf }));
  }
  return found.findings.some(({ level }) => level === 'feil') ? exitCode.findings : exitCode.done;
}

/**
 * After the ad is written: how much `erfaring sjekk` finds, and how to see it. Only tells, on stderr: what is wrong with
 * the profile's own pay table is told too, and not thrown.
 */
export async function tellSummary(path: string, context: Context): Promise<void> {
  const { terminal, knowledge } = context;
  const style = terminal.errStyle;
  try {
    const checker = createChecker(knowledge.rules(), knowledge.concepts());
    const { findings, ignored } = await checkProfile(path, undefined, checker, context);
    terminal.err(
      `\n${wrap(afterAd(findings, ignored.length, commandFor('erfaring sjekk', path)), style.width)}\n`,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(formatProblems(error.problems, style));
  }
}

function afterAd(findings: readonly Finding[], ignored: number, command: string): string {
  const found = `Sjekket mot veilederne og loven: ${summary(findings, ignored).toLowerCase()}`;
  return findings.length + ignored > 0 ? `${found} Se hva det er: ${command}` : found;
}

async function checkProfile(
  path: string,
  employer: Employer | undefined,
  checker: Checker,
  context: Context,
): Promise<CheckReport> {
  const loaded = openProfile(path, context.disk);
  const { profile } = loaded;
  const markdown = await renderAd(profile, path, context);
  const ad = checker.checkAd(adFromText(markdown, renderedAd), knownFacts(loaded, employer));
  const tables = await withProfileTable(profile, path, context);
  const doubts = payDoubts(payOverview(profile, tables), profile);
  return toReport([...checker.checkProfile(loaded, path, doubts), ...ad.findings], ad, profile.unntak, null);
}

async function renderAd(profile: Profile, profilePath: string, context: Context): Promise<string> {
  const document = context.knowledge.documents().find(({ navn }) => navn === 'annonse');
  if (!document) throw new Error('there is no document «annonse»');
  const { markdown } = await renderFor(document, profile, profilePath, context, { sources: false });
  return markdown;
}

async function checkFile(
  file: string,
  { profile: path }: SjekkOptions,
  employer: Employer | undefined,
  checker: Checker,
  context: Context,
): Promise<CheckReport> {
  const ad = await readAd(file, context);
  const loaded = profileBeside(path, context);
  const known = loaded ? knownFacts(loaded, employer) : { employer };
  const report = checker.checkAd(ad, known);
  return toReport(report.findings, report, loaded?.profile.unntak, basis(report, known, path));
}

async function readAd(file: string, { disk, streams }: Context): Promise<Ad> {
  const read = file === '-' ? await readAdStream(streams.stdin) : await readAdFile(file, disk);
  const name = file === '-' ? null : file.replaceAll('\\', '/');
  return read.kind === 'text' ? adFromText(read.text, name) : adFromParagraphs(read.paragraphs, name);
}

/** The profile, where there is one: it knows the employer, and what the manager has chosen to leave. */
function profileBeside(path: string, { disk, terminal }: Context): LoadedProfile | undefined {
  if (!disk.isFile(path)) return undefined;
  try {
    return openProfile(path, disk);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(`${path} kan ikke leses, og er ikke brukt.\n`);
    return undefined;
  }
}

/** What the profile knows of the post. Whether the law asks for a politiattest does not depend on what the manager wants. */
function knownFacts({ profile }: LoadedProfile, employer: Employer | undefined): KnownFacts {
  const kind = employer ?? profile.virksomhet.arbeidsgiver;
  const { politiattest: _, politiattest_hjemmel: ownBasis, ...prosess } = profile.prosess;
  const virksomhet = { ...profile.virksomhet, ...(kind ? { arbeidsgiver: kind } : {}) };
  const { demand } = policeCertificate({ ...profile, virksomhet, prosess });
  const byLaw = ownBasis || demand === 'lov' ? true : demand === 'nei' ? false : undefined;
  return { employer: kind, certificateByLaw: byLaw };
}

function toReport(
  all: readonly Finding[],
  { readability, parts }: AdReport,
  exceptions: Profile['unntak'],
  basedOn: string | null,
): CheckReport {
  const { findings, ignored } = applyExceptions(all, exceptions);
  return { findings, ignored, readability: readability.lix > 0 ? readability : null, parts, basis: basedOn };
}

function basis({ employer }: AdReport, known: KnownFacts, path: string): string {
  if (!employer) {
    return `Annonsen sier ikke tydelig hvem som er arbeidsgiver. Si det med --arbeidsgiver (${employers.join(', ')}).`;
  }
  if (known.employer === undefined) return `Arbeidsgiver: ${employer}, lest fra annonsen.`;
  return `Arbeidsgiver: ${employer}${known.certificateByLaw === undefined ? '' : `, fra ${path}`}.`;
}

function employerOf(typed: string | undefined): Employer | undefined {
  if (typed === undefined) return undefined;
  const found = employers.find((name) => name === typed.trim().toLowerCase());
  if (found) return found;
  const near = suggest(typed, employers)[0];
  throw new UserError(
    `«${typed}» er ikke en slags arbeidsgiver.`,
    near ? `Mente du ${near}?` : `Velg blant: ${employers.join(', ')}.`,
  );
}

function onlyAsGraveAs(report: CheckReport, level: FindingLevel | undefined): CheckReport {
  if (level === undefined) return report;
  const wanted = levels.slice(0, levels.indexOf(level) + 1);
  return { ...report, findings: report.findings.filter((finding) => wanted.includes(finding.level)) };
}

/** What stands behind an id, in a few words. */
function titlesOf(knowledge: Knowledge): ReadonlyMap<string, string> {
  const entries = [...knowledge.recommendations(), ...knowledge.facts()];
  return new Map(entries.map(({ id, tekst }) => [id, tekst]));
}
