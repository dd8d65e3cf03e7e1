import type { FindingLevel } from '../../knowledge/levels.ts';
import type { Circumstance } from '../../knowledge/rules.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../meaning/reader.ts';
import type { Place } from './place.ts';

/** Whether something is so; `null` when the ad doesn't tell. */
export type Circumstances = Readonly<Record<Circumstance, boolean | null>>;

/** What a check has to say: where, and how it differs from the rule's own words. */
export interface Remark {
  readonly place: Place;
  readonly message?: string;
  readonly level?: FindingLevel;
}

/** One rule at work on one ad: it reads each sentence, and at the end tells what it found. */
export interface Check {
  read(reading: Reading): void;
  finish(circumstances: Circumstances): readonly Remark[];
}

/** Turns a remark on an ad into a finding of a rule. */
export function toFinding(
  rule: {
    readonly id: string;
    readonly nivå: FindingLevel;
    readonly melding: string;
    readonly hvorfor: string;
    readonly råd: string;
    readonly ferdig_setning?: string | undefined;
    readonly kilder: readonly string[];
  },
  { place, message, level }: Remark,
  file: string | null,
): Finding {
  return {
    rule: rule.id,
    level: level ?? rule.nivå,
    file,
    ...place,
    message: message ?? rule.melding,
    why: rule.hvorfor,
    advice: rule.råd,
    ...(rule.ferdig_setning ? { sentence: rule.ferdig_setning } : {}),
    sources: rule.kilder,
  };
}
