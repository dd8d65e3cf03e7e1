import type { Problem } from '../errors.ts';
import { type FindingLevel, findingLevels } from '../knowledge/levels.ts';
import { joinList } from '../norwegian/text.ts';
import type { Readability } from '../rules/checks/language.ts';
import type { Ignored } from '../rules/exceptions.ts';
import type { Finding } from '../rules/finding.ts';

/** All that `erfaring sjekk` has to say. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** How many findings are left out because they are less grave than what was asked for. */
  readonly hidden: number;
  readonly ignored: readonly Ignored[];
  /** The ad's, and its parts', where an ad was read that is long enough. */
  readonly readability: Readability | null;
  readonly parts: readonly Readability[];
  /** What the judgement rests on («Arbeidsgiver: kommune, lest fra annonsen»). */
  readonly basis: string | null;
  /** What the profile says that is doubtful as it stands, whatever the rules find. */
  readonly warnings: readonly Problem[];
}

/** The report with only the findings that are as grave as this; all of them where no level is given. */
export function onlyAsGraveAs(report: CheckReport, level: FindingLevel | undefined): CheckReport {
  if (level === undefined) return report;
  const wanted = findingLevels.slice(0, findingLevels.indexOf(level) + 1);
  const findings = report.findings.filter((finding) => wanted.includes(finding.level));
  return { ...report, findings, hidden: report.hidden + report.findings.length - findings.length };
}

/** The gravest first, and those of one rule together; else in the order they come. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, number>();
  for (const [index, { rule }] of findings.entries()) if (!first.has(rule)) first.set(rule, index);
  return findings.toSorted(
    (a, b) =>
      findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level) ||
      (first.get(a.rule) ?? 0) - (first.get(b.rule) ?? 0),
  );
}

/** How many findings of each level. */
export function countLevels(findings: readonly Finding[]): Record<FindingLevel, number> {
  const count = (wanted: FindingLevel) => findings.filter(({ level }) => level === wanted).length;
  return { feil: count('feil'), advarsel: count('advarsel'), tips: count('tips') };
}

/** «2 feil, 1 advarsel og 3 tips. 1 er sett bort fra. 4 mindre alvorlige er ikke vist.» */
export function summary({
  findings,
  ignored,
  hidden,
}: Pick<CheckReport, 'findings' | 'ignored' | 'hidden'>): string {
  const counts = countLevels(findings);
  const named = (level: FindingLevel) => (level === 'advarsel' && counts[level] !== 1 ? 'advarsler' : level);
  const parts = findingLevels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${named(level)}`);
  const found = parts.length > 0 ? joinList(parts) : hidden > 0 ? 'Ingen så alvorlige funn' : 'Ingen funn';
  return [
    `${found}.`,
    ...(ignored.length > 0 ? [`${ignored.length} er sett bort fra.`] : []),
    ...(hidden > 0 ? [`${hidden} mindre ${hidden === 1 ? 'alvorlig' : 'alvorlige'} er ikke vist.`] : []),
  ].join(' ');
}
