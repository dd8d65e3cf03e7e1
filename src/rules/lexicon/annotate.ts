import type { Token } from '../text/tokens.ts';
import type { Lexicon, Place, TokenEntry } from './lexicon.ts';
import { rowOf } from './rows.ts';

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
const NO_PHRASES = new Uint16Array(0);
/** Marks that may stand inside a phrase without breaking it up. */
const TRANSPARENT = new Set(['"', '«', '»', '“', '”', '„', '(', ')', '*', '/', '-', '’', "'"]);
/** What no gap reaches across. */
const WALLS = new Set([';', '?', '!', '•', '|', 'men']);

interface Finder {
  readonly tokens: readonly Token[];
  readonly entries: readonly TokenEntry[];
  readonly lexicon: Lexicon;
  readonly chart: Map<number, Span[]>;
}

/** Finds every concept in the tokens of a sentence. Takes time in proportion to the tokens that any phrase asks for. */
export function annotate(tokens: readonly Token[], lexicon: Lexicon): Annotation {
  const { layers, present, openers } = lexicon;
  const chart = new Map<number, Span[]>();
  const entries = tokens.map(lexicon.of);
  const finder: Finder = { tokens, entries, lexicon, chart };
  present.clear();
  for (const { choices } of entries) present.add(choices);
  /** For each token, how many of the phrases it may begin have been tried: they come layer by layer. */
  const tried = entries.map(() => 0);
  let row = 0;
  for (const end of layers) {
    for (let from = 0; from < entries.length; from += 1) {
      const done = tried[from] ?? 0;
      if ((entries[from]?.phrases[done] ?? end.phrases) < end.phrases)
        tried[from] = addFrom(finder, from, done, end.phrases);
    }
    for (; row < end.openers && chart.size > 0; row += 1) {
      const spans = chart.get(openers.numbers[openers.starts[row] ?? 0] ?? 0);
      if (spans) for (const { from } of spans) addBegun(finder, row, from);
    }
    row = end.openers;
  }
  return { tokens, spans: (concept) => chart.get(concept) ?? NOTHING };
}

/** Adds the phrases numbered below `end` that are there from a token on; gives how many of its phrases have been tried. */
function addFrom(finder: Finder, from: number, tried: number, end: number): number {
  const phrases = finder.entries[from]?.phrases ?? NO_PHRASES;
  let at = tried;
  for (; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? end;
    if (phrase >= end) break;
    if (isPossible(finder.lexicon, phrase)) add(finder, phrase, from);
  }
  return at;
}

/** Adds the phrases of a row of openers that are there from a token on. */
function addBegun(finder: Finder, row: number, from: number): void {
  const { starts, numbers } = finder.lexicon.openers;
  const end = starts[row + 1] ?? 0;
  // The first number is the concept itself.
  for (let at = (starts[row] ?? end) + 1; at < end; at += 1) {
    const phrase = numbers[at] ?? 0;
    if (isPossible(finder.lexicon, phrase)) add(finder, phrase, from);
  }
}

/** Whether the sentence has anything for each place that can't be empty, wherever in it; most phrases fail here. */
function isPossible({ present, needs }: Lexicon, phrase: number): boolean {
  const { starts, numbers } = needs;
  const end = starts[phrase + 1] ?? 0;
  for (let at = starts[phrase] ?? end; at < end; at += 1) if (!present.has(numbers[at] ?? 0)) return false;
  return true;
}

function add(finder: Finder, number: number, from: number): void {
  const { lexicon, chart } = finder;
  const { concept, places } = lexicon.phrase(number);
  const to = match(finder, places, 0, from);
  if (to < 0) return;
  const there = chart.get(concept);
  if (!there) {
    chart.set(concept, [{ from, to }]);
    lexicon.present.add(rowOf(lexicon.choicesWith, concept));
  } else if (!there.some((span) => span.from === from && span.to === to)) there.push({ from, to });
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
  for (const concept of place.concepts)
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

function fits({ entries }: Finder, { choice }: Place, at: number): boolean {
  return entries[at]?.choices.includes(choice) === true;
}
