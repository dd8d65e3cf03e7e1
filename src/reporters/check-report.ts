import type { Problem } from '../errors.ts';
import { type FindingLevel, findingLevels } from '../knowledge/levels.ts';
import type { Readability } from '../rules/checks/language.ts';
import type { Ignored } from '../rules/exceptions.ts';
import type { Finding } from '../rules/finding.ts';

/** All that `erfaring sjekk` has to say. */
export interface CheckReport {
  readonly findings: readonly Finding[];
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
  return { ...report, findings: report.findings.filter((finding) => wanted.includes(finding.level)) };
}

/** How many findings of each level. */
export function countLevels(findings: readonly Finding[]): Record<FindingLevel, number> {
  const count = (wanted: FindingLevel) => findings.filter(({ level }) => level === wanted).length;
  return { feil: count('feil'), advarsel: count('advarsel'), tips: count('tips') };
}

/** «2 feil, 1 advarsel og 3 tips. 1 er sett bort fra.» */
export function summary(findings: readonly Finding[], ignored: number): string {
  const counts = countLevels(findings);
  const named = (level: FindingLevel) => (level === 'advarsel' && counts[level] !== 1 ? 'advarsler' : level);
  const parts = findingLevels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${named(level)}`);
  const last = parts.pop();
  const all = last === undefined ? 'Ingen funn' : parts.length > 0 ? `${parts.join(', ')} og ${last}` : last;
  return `${all}.${ignored > 0 ? ` ${ignored} er sett bort fra.` : ''}`;
}
