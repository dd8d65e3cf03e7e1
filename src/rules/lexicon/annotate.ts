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
  readonly choicesAt: readonly ReadonlySet<number>[];
  /** 1 for each choice that some token of the sentence is one of. */
  readonly present: Uint8Array;
  readonly chart: Map<number, Span[]>;
}

/** Finds every concept in the tokens of a sentence. Takes time in proportion to the tokens that any phrase asks for. */
export function annotate(tokens: readonly Token[], lexicon: Lexicon): Annotation {
  const tables = lexicon.tables();
  const chart = new Map<number, Span[]>();
  const entries = tokens.map(tables.of);
  const present = new Uint8Array(tables.choices);
  for (const { choices } of entries) for (const choice of choices) present[choice] = 1;
  const finder: Finder = { tokens, choicesAt: entries.map(({ choices }) => choices), present, chart };
  const openers = entries.flatMap(({ begins }, from) => (begins ? [{ begins, from }] : []));
  for (let layer = 0; layer < tables.layers; layer += 1) {
    for (const { begins, from } of openers)
      for (const phrase of begins[layer] ?? NO_PHRASES)
        if (isPossible(finder, phrase)) add(finder, phrase, from);
    if (chart.size === 0) continue;
    for (const [concept, phrases] of tables.byConcept[layer] ?? NO_TABLE)
      for (const span of chart.get(concept) ?? NOTHING)
        for (const phrase of phrases) if (isPossible(finder, phrase)) add(finder, phrase, span.from);
  }
  return { tokens, spans: (concept) => chart.get(concept) ?? NOTHING };
}

const NO_PHRASES: readonly CompiledPhrase[] = [];
const NO_TABLE: ReadonlyMap<number, readonly CompiledPhrase[]> = new Map();

/** Whether the sentence has anything for each place that can't be empty, wherever in it; most phrases fail here. */
function isPossible({ present, chart }: Finder, { needs }: CompiledPhrase): boolean {
  for (const { id, concepts } of needs)
    if (present[id] === 0 && !concepts.some((concept) => chart.has(concept))) return false;
  return true;
}

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
  if (!place) return -1;
  for (const concept of place.choice.concepts)
    for (const span of finder.chart.get(concept) ?? NOTHING) {
      const end = span.from === at ? match(finder, places, index + 1, span.to) : -1;
      if (end >= 0) return end;
    }
  return fits(finder, place, at) ? match(finder, places, index + 1, at + 1) : -1;
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

function fits({ choicesAt }: Finder, { choice }: Place, at: number): boolean {
  return choicesAt[at]?.has(choice.id) === true;
}
