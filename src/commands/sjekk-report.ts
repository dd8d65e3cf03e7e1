import type { Profile } from '../profile/schema.ts';
import type { CheckReport } from '../reporters/check-report.ts';
import type { AdReport } from '../rules/engine.ts';
import { applyExceptions } from '../rules/exceptions.ts';
import type { Finding } from '../rules/finding.ts';

/** What is to be told of an ad: what the profile sets aside is apart from the rest, and LIX is there where it says something. */
export function toReport(
  all: readonly Finding[],
  { readability, parts }: AdReport,
  exceptions: Profile['unntak'],
  { basis = null, warnings = [] }: Partial<Pick<CheckReport, 'basis' | 'warnings'>>,
): CheckReport {
  const { findings, ignored } = applyExceptions(all, exceptions);
  return {
    findings,
    hidden: 0,
    ignored,
    readability: readability.lix > 0 ? readability : null,
    parts,
    basis,
    warnings,
  };
}
