import type { Profile } from '../profile/schema.ts';
import type { Finding } from './finding.ts';

/** A finding that the manager has chosen to leave, and why. */
export interface Ignored {
  readonly finding: Finding;
  readonly reason: string;
}

/** Sets aside the findings of the rules that the profile names under `unntak`. */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: Profile['unntak'],
): { readonly findings: readonly Finding[]; readonly ignored: readonly Ignored[] } {
  const reasons = new Map((exceptions ?? []).map(({ id, grunn }) => [id.toLowerCase(), grunn]));
  return {
    findings: findings.filter(({ rule }) => !reasons.has(rule)),
    ignored: findings.flatMap((finding) => {
      const reason = reasons.get(finding.rule);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}
