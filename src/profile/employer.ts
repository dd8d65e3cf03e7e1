import type { Employer } from './choices.ts';
import type { Profile } from './schema.ts';

const publicEmployers: readonly Employer[] = ['kommune', 'oslo', 'helseforetak', 'stat'];
const municipal: readonly Employer[] = ['kommune', 'oslo'];

/** Whether offentleglova (§ 25, applicants' lists) holds for the employer; undefined when unknown. Source: L11. */
export function isPublicEmployer(profile: Profile): boolean | undefined {
  const { arbeidsgiver } = profile.virksomhet;
  return arbeidsgiver && publicEmployers.includes(arbeidsgiver);
}

export interface PoliceCertificate {
  /**
   * `lov`: by the law named; `eget`: the profile says so itself; `nei`; `uenig`: the profile says no, where the law
   * named asks for one; `ukjent`: too little is decided.
   */
  readonly demand: 'lov' | 'eget' | 'nei' | 'uenig' | 'ukjent';
  /** Section of law, where one is known. */
  readonly basis: string | null;
}

/**
 * Whether the post asks for a politiattest, and on what basis. What the manager has written wins, but
 * a no where the law says yes is told apart.
 * Source: L15 (helse- og omsorgstjenesteloven § 5-4, municipal health and care services; not NAV, not posts
 * at system level only) and L16 (helsepersonelloven § 20 a: children and developmental disability only).
 */
export function policeCertificate(profile: Profile): PoliceCertificate {
  const { politiattest, politiattest_hjemmel: ownBasis } = profile.prosess;
  const basis = legalBasis(profile);
  if (politiattest === 'kreves-ikke')
    return basis ? { demand: 'uenig', basis } : { demand: 'nei', basis: null };
  if (politiattest === 'kreves') {
    return { demand: basis || ownBasis ? 'lov' : 'eget', basis: ownBasis ?? basis ?? null };
  }
  if (basis === undefined) return { demand: 'ukjent', basis: null };
  return basis ? { demand: 'lov', basis } : { demand: 'nei', basis: null };
}

/** The section that demands a politiattest; null when none does, undefined when it can't be known yet. */
function legalBasis(profile: Profile): string | null | undefined {
  const { arbeidsgiver, tjenestetype } = profile.virksomhet;
  const { nivå, under_18: under18 } = profile.stilling;
  if (!arbeidsgiver) return undefined;
  if (municipal.includes(arbeidsgiver)) {
    if (!tjenestetype) return undefined;
    if (tjenestetype === 'nav' || nivå === 'strategisk') return null;
    return 'helse- og omsorgstjenesteloven § 5-4';
  }
  if (arbeidsgiver === 'helseforetak') {
    return under18 === undefined ? undefined : under18 ? 'helsepersonelloven § 20 a' : null;
  }
  return arbeidsgiver === 'stat' ? null : undefined;
}
