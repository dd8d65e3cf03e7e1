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
/** What no gap reaches across. */
const WALLS = new Set([';', '?', '!', '•', '|', 'men']);

interface Finder {
  readonly tokens: readonly Token[];
  readonly atomsAt: readonly (readonly number[])[];
  readonly chart: Map<number, Span[]>;
}

/** Finds every concept in the tokens of a sentence. Takes time in proportion to the tokens that any phrase asks for. */
export function annotate(tokens: readonly Token[], lexicon: Lexicon): Annotation {
  const tables = lexicon.tables();
  const chart = new Map<number, Span[]>();
  const entries = tokens.map(tables.of);
  const finder: Finder = { tokens, atomsAt: entries.map(({ atoms }) => atoms), chart };
  const openers = entries.flatMap(({ begins }, from) => (begins ? [{ begins, from }] : []));
  for (let layer = 0; layer < tables.layers; layer += 1) {
    for (const { begins, from } of openers)
      for (const phrase of begins[layer] ?? NO_PHRASES) add(finder, phrase, from);
    if (chart.size === 0) continue;
    for (const [concept, phrases] of tables.byConcept[layer] ?? NO_TABLE)
      for (const span of chart.get(concept) ?? NOTHING)
        for (const phrase of phrases) add(finder, phrase, span.from);
  }
  return { tokens, spans: (concept) => chart.get(concept) ?? NOTHING };
}

const NO_PHRASES: readonly CompiledPhrase[] = [];
const NO_TABLE: ReadonlyMap<number, readonly CompiledPhrase[]> = new Map();

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
  const { tokens } = finder;
  let here = at;
  for (let skipped = 0; ; ) {
    if (tokens[here]?.kind === 'tegn') here = skipMarks(finder, here, place);
    const token = tokens[here];
    if (!token) break;
    const end = matchHere(finder, places, index, here);
    if (end >= 0) return end;
    if (skipped >= place.gap || WALLS.has(token.word)) break;
    if (token.kind !== 'tegn') skipped += 1;
    here += 1;
  }
  return place.optional ? match(finder, places, index + 1, at) : -1;
}

/** As `match`, with the place filled by what stands right there. */
function matchHere(finder: Finder, places: readonly Place[], index: number, at: number): number {
  const place = places[index];
  for (const concept of place?.concepts ?? [])
    for (const span of finder.chart.get(concept) ?? NOTHING) {
      const end = span.from === at ? match(finder, places, index + 1, span.to) : -1;
      if (end >= 0) return end;
    }
  return place && fits(finder, place, at) ? match(finder, places, index + 1, at + 1) : -1;
}

/** Past the marks that don't break a phrase, unless the place asks for the mark itself. */
function skipMarks(finder: Finder, from: number, place: Place): number {
  let at = from;
  for (let token = finder.tokens[at]; token?.kind === 'tegn'; token = finder.tokens[at]) {
    if (!TRANSPARENT.has(token.word) || fits(finder, place, at)) break;
    at += 1;
  }
  return at;
}

function fits({ atomsAt }: Finder, { atoms }: Place, at: number): boolean {
  for (const atom of atomsAt[at] ?? NO_ATOMS) if (atoms.has(atom)) return true;
  return false;
}

const NO_ATOMS: readonly number[] = [];
