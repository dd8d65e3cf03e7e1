import type { Token } from '../text/tokens.ts';
import type { CompiledPhrase, Lexicon, Place } from './lexicon.ts';

/** Where a concept was found: tokens `from` up to, but not with, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The concepts found in one sentence. */
export interface Annotation {
  readonly tokens: readonly Token[];
  /** Where a concept, named by its number, is said; empty when it isn't. */
  spans(concept: number): readonly Span[];
}

const NOTHING: readonly Span[] = [];
/** Marks that may stand inside a phrase without breaking it up. */
const TRANSPARENT = new Set(['"', '«', '»', '“', '”', '„', '(', ')', '*', '/', '-', '’', "'"]);
/** Marks that no gap reaches across. */
const WALLS = new Set([';', '?', '!', '•', '|']);

/** Finds every concept in the tokens of a sentence. Takes time in proportion to the tokens that any phrase asks for. */
export function annotate(tokens: readonly Token[], lexicon: Lexicon): Annotation {
  const chart = new Map<number, Span[]>();
  const atomsAt = tokens.map((token) => lexicon.atoms.of(token));
  const finder: Finder = { tokens, atomsAt, chart };
  for (const { byAtom, byConcept } of lexicon.levels) {
    for (const [from, atoms] of atomsAt.entries())
      for (const atom of atoms)
        for (const phrase of byAtom.get(atom) ?? NO_PHRASES) add(finder, phrase, from);
    for (const [concept, phrases] of byConcept)
      for (const span of chart.get(concept) ?? NOTHING)
        for (const phrase of phrases) add(finder, phrase, span.from);
  }
  return { tokens, spans: (concept) => chart.get(concept) ?? NOTHING };
}

interface Finder {
  readonly tokens: readonly Token[];
  readonly atomsAt: readonly (readonly number[])[];
  readonly chart: Map<number, Span[]>;
}

const NO_PHRASES: readonly CompiledPhrase[] = [];

function add(finder: Finder, { concept, places }: CompiledPhrase, from: number): void {
  const to = match(finder, places, 0, from);
  if (to < 0) return;
  const there = finder.chart.get(concept);
  if (!there) finder.chart.set(concept, [{ from, to }]);
  else if (!there.some((span) => span.from === from && span.to === to)) there.push({ from, to });
}

/** The end of the phrase's match from place `index` at token `at`, or -1. */
function match(finder: Finder, places: readonly Place[], index: number, at: number): number {
  const place = places[index];
  if (!place) return at;
  let here = at;
  for (let skipped = 0; ; ) {
    const next = skipMarks(finder.tokens, here, place, finder.atomsAt);
    for (const end of endsAt(finder, place, next)) {
      const rest = match(finder, places, index + 1, end);
      if (rest >= 0) return rest;
    }
    const token = finder.tokens[next];
    if (!token || skipped >= place.gap || WALLS.has(token.word)) break;
    if (token.kind !== 'tegn') skipped += 1;
    here = next + 1;
  }
  return place.optional ? match(finder, places, index + 1, at) : -1;
}

/** Past the marks that don't break a phrase, unless the place asks for the mark itself. */
function skipMarks(
  tokens: readonly Token[],
  from: number,
  place: Place,
  atomsAt: readonly (readonly number[])[],
): number {
  let at = from;
  for (let token = tokens[at]; token && TRANSPARENT.has(token.word); token = tokens[at]) {
    if (atomsAt[at]?.some((atom) => place.atoms.includes(atom))) break;
    at += 1;
  }
  return at;
}

function endsAt({ atomsAt, chart }: Finder, place: Place, at: number): number[] {
  const ends: number[] = [];
  for (const concept of place.concepts)
    for (const span of chart.get(concept) ?? NOTHING) if (span.from === at) ends.push(span.to);
  if (atomsAt[at]?.some((atom) => place.atoms.includes(atom))) ends.push(at + 1);
  return ends.sort((a, b) => b - a);
}
