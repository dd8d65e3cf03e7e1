import type { PreparedLayer, PreparedLexicon } from '../../knowledge/lexicon.ts';
import { type Choices, createChoices } from './choices.ts';
import { type Concepts, type Phrase, type ReadConcepts, readConcepts } from './concepts.ts';
import { numberPatterns } from './patterns.ts';
import { packRows } from './rows.ts';

/** A way to say a concept, with all the places and choices that it is looked for by. */
interface NumberedPhrase {
  readonly concept: string;
  readonly places: Phrase;
}

/**
 * Prepares concepts to be looked for: those that are `wanted`, and what they are made of. The build does this once, so
 * that the program need not. Throws on a phrase that can't be read, an unknown concept, or one that needs itself.
 */
export function prepareLexicon(given: Concepts, wanted?: Iterable<string>): PreparedLexicon {
  const concepts = readConcepts(given);
  const names = withNeeds(wanted ?? concepts.names, concepts);
  const layered = names.toSorted((a, b) => concepts.heightOf(a) - concepts.heightOf(b));
  const phrases = layered.flatMap((concept) =>
    concepts.phrasesOf(concept).map((places): NumberedPhrase => ({ concept, places })),
  );
  const patterns = numberPatterns(...patternsOf(concepts));
  const choices = createChoices(concepts, patterns);
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const numbersOf = (list: readonly string[]) => list.map((name) => numberOf.get(name) ?? 0);

  const rows = phrases.map(({ concept, places }) => [
    ...numbersOf([concept]),
    ...places.flatMap(({ choice, gap, optional }) => [
      choices.number(choice).id,
      2 * gap + (optional ? 1 : 0),
    ]),
  ]);
  const needs = phrases.map(({ places }) =>
    places
      .filter(({ optional }, at) => at > 0 && !optional)
      .map(({ choice }) => choices.number(choice))
      .sort((a, b) => a.size - b.size)
      .map(({ id }) => id),
  );
  const begun = begunByChoice(phrases, choices);
  const { layers, openers } = layersOf(phrases, concepts, numberOf);
  const choicesOf = Array.from({ length: patterns.count }, (_, pattern) => choices.withPattern(pattern));
  return {
    names,
    patterns: patterns.prepared,
    choices: choices.all.length,
    layers,
    choicesOf: packRows(choicesOf),
    begunBy: packRows(choicesOf.map((row) => inOrder(row.flatMap((choice) => begun.get(choice) ?? [])))),
    openers: packRows(openers),
    conceptsIn: packRows(choices.all.map((choice) => numbersOf(choice.concepts))),
    phrases: packRows(rows),
    needs: packRows(needs),
  };
}

/** The wanted concepts and those that must be found first. */
function withNeeds(wanted: Iterable<string>, { phrasesOf, isSimple }: ReadConcepts): string[] {
  const all = new Set(wanted);
  const needsOf = ({ choice }: Phrase[number]) => choice.concepts.filter((concept) => !isSimple(concept));
  // What is added on the way is gone through too.
  for (const name of all)
    for (const phrase of phrasesOf(name)) for (const need of phrase.flatMap(needsOf)) all.add(need);
  return [...all];
}

/** Every word pattern and kind of token. */
function patternsOf({ names, phrasesOf }: ReadConcepts) {
  const choices = names.flatMap((name) =>
    phrasesOf(name).flatMap((phrase) => phrase.map(({ choice }) => choice)),
  );
  return [
    new Set(choices.flatMap(({ words }) => words)),
    new Set(choices.flatMap(({ kinds }) => kinds)),
  ] as const;
}

/** The phrases, by number, that begin with a choice. */
function begunByChoice(phrases: readonly NumberedPhrase[], choices: Choices): Map<number, number[]> {
  const begun = new Map<number, number[]>();
  for (const [number, { places }] of phrases.entries())
    if (places[0]) push(begun, choices.number(places[0].choice).id, number);
  return begun;
}

/** Where each layer ends, and layer by layer the concepts that phrases begin with. */
function layersOf(
  phrases: readonly NumberedPhrase[],
  { heightOf, isSimple }: ReadConcepts,
  numberOf: ReadonlyMap<string, number>,
) {
  const layers: PreparedLayer[] = [];
  const openers: number[][] = [];
  for (let from = 0; from < phrases.length; from = layers.at(-1)?.phrases ?? phrases.length) {
    const begun = new Map<number, number[]>();
    const height = heightOf(phrases[from]?.concept ?? '');
    let end = from;
    for (; end < phrases.length && heightOf(phrases[end]?.concept ?? '') === height; end += 1)
      for (const concept of phrases[end]?.places[0]?.choice.concepts ?? [])
        if (!isSimple(concept)) push(begun, numberOf.get(concept) ?? 0, end);
    for (const [concept, numbers] of begun) openers.push([concept, ...numbers]);
    layers.push({ phrases: end, openers: openers.length });
  }
  return { layers, openers };
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
