import { type ExitCode, exitCode } from '../errors.ts';
import { sourceTitles } from '../knowledge/explain-rule.ts';
import type { FindingLevel } from '../knowledge/levels.ts';
import { onlyAsGraveAs, summary } from '../reporters/check-report.ts';
import { commandFor } from '../reporters/command.ts';
import { findingsJson, formatFindings } from '../reporters/findings.ts';
import { formatProblems } from '../reporters/problems.ts';
import { createChecker } from '../rules/engine.ts';
import { openLexicon } from '../rules/lexicon/lexicon.ts';
import { wrap } from '../terminal.ts';
import type { Context } from './context.ts';
import { checkAdFile } from './sjekk-ad.ts';
import { employerOf } from './sjekk-known-facts.ts';

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

const checkerOf = ({ rules, lexicon }: Context['knowledge']) =>
  createChecker(rules(), openLexicon(lexicon()));

/** `erfaring sjekk`: what an adviser would say of the profile and its ad, or of an ad from anywhere. 1 where there is a fault. */
export async function run(options: SjekkOptions, context: Context): Promise<ExitCode> {
  const { terminal, knowledge } = context;
  const { file, profile, explain, quiet } = options;
  const employer = employerOf(options.employer);
  const checker = checkerOf(knowledge);
  const found =
    file === undefined
      ? await (await import('./sjekk-profile.ts')).checkProfile(profile, employer, checker, context)
      : await checkAdFile(file, profile, employer, checker, context);
  const report = onlyAsGraveAs(found, options.level);
  if (options.json) terminal.out(findingsJson(report));
  else {
    // First, as the summary is what a long report should end with.
    if (!quiet && report.warnings.length > 0)
      terminal.err(`${formatProblems(report.warnings, terminal.errStyle)}\n`);
    const shown = quiet ? onlyAsGraveAs(report, 'feil') : report;
    const titles: ReadonlyMap<string, string> = explain ? sourceTitles(knowledge) : new Map();
    const titleOf = (id: string) => titles.get(id) ?? id;
    if (!quiet || shown.findings.length > 0)
      terminal.out(formatFindings(shown, terminal, { explain, titleOf }));
  }
  return found.findings.some(({ level }) => level === 'feil') ? exitCode.findings : exitCode.done;
}

/** After the ad is written: how much `erfaring sjekk` finds, and how to see it. */
export async function tellSummary(path: string, context: Context): Promise<void> {
  const { terminal, knowledge } = context;
  const checker = checkerOf(knowledge);
  const { checkProfile } = await import('./sjekk-profile.ts');
  const report = await checkProfile(path, undefined, checker, context);
  const found = `Sjekket mot veilederne og loven: ${summary(report).toLowerCase()}`;
  const more = `Se hva det er: ${commandFor('erfaring sjekk', path)}`;
  const all = report.findings.length + report.ignored.length > 0 ? `${found} ${more}` : found;
  terminal.err(`\n${wrap(all, terminal.errStyle.width)}\n`);
}
