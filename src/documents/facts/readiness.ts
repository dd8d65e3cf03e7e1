import type { Knowledge } from '../../knowledge/index.ts';
import type { ReadinessEntry } from '../../knowledge/paper-schemas.ts';
import type { Profile } from '../../profile/schema.ts';
import { meetsAll } from '../needs.ts';

/** How well the hiring is prepared, told by the answers. */
export interface Readiness {
  /** Recommendations that the answers show are followed. */
  readonly met: number;
  /** Recommendations that have something to say about this post. */
  readonly total: number;
  /** Those that aren't followed, the one with most at stake first. */
  readonly gaps: readonly ReadinessEntry[];
}

/** Counts the recommendations about preparation that the profile follows, and ranks the rest. */
export function readiness(profile: Profile, knowledge: Knowledge): Readiness {
  const relevant = knowledge.readiness().filter(({ når }) => meetsAll(profile, når));
  const gaps = relevant.filter(({ oppfylt }) => !meetsAll(profile, oppfylt));
  return {
    met: relevant.length - gaps.length,
    total: relevant.length,
    gaps: gaps.toSorted((a, b) => b.vekt - a.vekt),
  };
}
