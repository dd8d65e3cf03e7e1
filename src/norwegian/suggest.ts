import { distance } from 'fastest-levenshtein';
import { ascii, fold } from './text.ts';

const MAX_DISTANCE = 3;
const MIN_SIMILARITY = 0.4;
const MIN_PREFIX = 3;
const MAX_SUGGESTIONS = 3;

/**
 * «Mente du …?»: the candidates nearest to what was typed, at most three, all equally near, in the order given.
 * Case and missing æøå cost nothing (`lonn` finds `lønn`); the beginning of a candidate counts as one slip.
 */
export function suggest(typed: string, candidates: readonly string[]): string[] {
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, slips: slips(fold(typed), fold(candidate)) }))
    .filter(({ slips }) => slips <= MAX_DISTANCE);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === fewest)
    .map(({ candidate }) => candidate)
    .slice(0, MAX_SUGGESTIONS);
}

/** Letters to change, or Infinity when the words are not alike: three slips are many in `lønn`, few in `stillingsbeskrivelse`. */
function slips(typed: string, candidate: string): number {
  const plain = ascii(typed);
  const target = ascii(candidate);
  if (plain.length >= MIN_PREFIX && plain !== target && target.startsWith(plain)) return 1;
  const changes = Math.min(distance(typed, candidate), distance(plain, target));
  const similarity = 1 - changes / Math.max(typed.length, candidate.length, 1);
  return similarity > MIN_SIMILARITY ? changes : Number.POSITIVE_INFINITY;
}
