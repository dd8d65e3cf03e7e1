import type { PreparedLayer, PreparedLexicon } from '../../knowledge/lexicon.ts';
import { type Choices, createChoices } from './choices.ts';
import { type Concepts, type Phrase, type ReadConcepts, readConcepts } from './concepts.ts';
import { numberPatterns } from './patterns.ts';
import { packRows } from './rows.ts';

/** A way to say a concept; its number is its place among all of them. */
interface OwnedPhrase {
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
    concepts.phrasesOf(concept).map((places): OwnedPhrase => ({ concept, places })),
  );
  const patterns = numberPatterns(...patternsOf(concepts));
  const choices = createChoices(concepts, patterns);
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const numbersOf = (list: readonly string[]) => list.map((name) => numberOf.get(name) ?? 0);

  // Numbered before the others: a sentence is asked only for these.
  const needs = phrases.map(({ places }) => needsOf(places, choices));
  const needed = choices.all.length;
  const rows = phrases.map(({ concept, places }) => [
    ...numbersOf([concept]),
    ...places.flatMap(({ choice, gap, optional }) => [
      choices.number(choice).id,
      2 * gap + (optional ? 1 : 0),
    ]),
  ]);
  const conceptsIn = choices.all.map((choice) => numbersOf(choice.concepts));
  const choicesOf = turned(
    choices.all.map((choice) => [...choice.patterns]),
    patterns.count,
  );
  const begun = begunByChoice(phrases, choices);
  const { layers, openers } = layersOf(phrases, concepts, numberOf);
  return {
    names,
    patterns: patterns.prepared,
    needed,
    layers,
    choicesOf: packRows(choicesOf),
    begunBy: packRows(choicesOf.map((row) => inOrder(row.flatMap((choice) => begun[choice] ?? [])))),
    openers: packRows(openers),
    conceptsIn: packRows(conceptsIn),
    choicesWith: packRows(turned(conceptsIn, names.length)),
    phrases: packRows(rows),
    needs: packRows(needs),
  };
}

/** The choices that must stand after the first place, the rarest first. */
function needsOf(places: Phrase, choices: Choices): number[] {
  return places
    .filter(({ optional }, at) => at > 0 && !optional)
    .map(({ choice }) => choices.number(choice))
    .sort((a, b) => a.size - b.size)
    .map(({ id }) => id);
}

/** Rows turned about: for each number below `count`, the rows that it stands in, in order. */
function turned(rows: readonly (readonly number[])[], count: number): number[][] {
  const found = Array.from({ length: count }, (): number[] => []);
  for (const [row, numbers] of rows.entries()) for (const number of numbers) found[number]?.push(row);
  return found;
}

/** The wanted concepts and those that must be found first. */
function withNeeds(wanted: Iterable<string>, { phrasesOf, isSimple }: ReadConcepts): string[] {
  const all = new Set(wanted);
  const conceptsOf = ({ choice }: Phrase[number]) => choice.concepts.filter((concept) => !isSimple(concept));
  // What is added on the way is gone through too.
  for (const name of all)
    for (const phrase of phrasesOf(name)) for (const need of phrase.flatMap(conceptsOf)) all.add(need);
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

/** For each choice, the phrases that begin with it. */
function begunByChoice(phrases: readonly OwnedPhrase[], choices: Choices): number[][] {
  const first = phrases.map(({ places }) =>
    places.slice(0, 1).map(({ choice }) => choices.number(choice).id),
  );
  return turned(first, choices.all.length);
}

/** Where each layer ends, and layer by layer the concepts that phrases begin with. */
function layersOf(
  phrases: readonly OwnedPhrase[],
  { heightOf, isSimple }: ReadConcepts,
  numberOf: ReadonlyMap<string, number>,
) {
  const layers: PreparedLayer[] = [];
  const openers: number[][] = [];
  for (let from = 0; from < phrases.length; from = layers.at(-1)?.phrases ?? phrases.length) {
    const begun = new Map<string, number[]>();
    const height = heightOf(phrases[from]?.concept ?? '');
    let end = from;
    for (; end < phrases.length && heightOf(phrases[end]?.concept ?? '') === height; end += 1)
      for (const concept of phrases[end]?.places[0]?.choice.concepts ?? [])
        if (!isSimple(concept)) begun.set(concept, [...(begun.get(concept) ?? []), end]);
    for (const [concept, numbers] of begun) openers.push([numberOf.get(concept) ?? 0, ...numbers]);
    layers.push({ phrases: end, openers: openers.length });
  }
  return { layers, openers };
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
