import { type Choice, type Element, type KnownChoices, parsePhrase } from './phrase.ts';

/** A concept and the ways to say it; the files of `data/regler/begreper` hold these. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** One way to say a concept, place by place. */
export type Phrase = readonly Element[];

/** The concepts, read and found to hang together. */
export interface ReadConcepts {
  /** Throws when there is none of that name. */
  phrasesOf(concept: string): readonly Phrase[];
  /** How many layers of other concepts a concept stands on. */
  heightOf(concept: string): number;
  /** Whether a concept is nothing but single words. */
  isSimple(concept: string): boolean;
  readonly names: readonly string[];
}

/** Reads concepts. Throws on a phrase it can't read, an unknown concept, or one that needs itself. */
export function readConcepts(given: Concepts): ReadConcepts {
  const choices: KnownChoices = new Map();
  const parse = (phrase: string) => parsePhrase(phrase, choices);
  const read = new Map<string, readonly Phrase[]>(
    Object.entries(given).map(([name, phrases]) => [name, phrases.map(parse)]),
  );
  for (const name of joinedWords(choices.values())) read.set(name, [parse(name.replaceAll('_', ' '))]);
  const phrasesOf = (name: string) => {
    const phrases = read.get(name);
    if (!phrases) throw new Error(`no concept «${name}» in data/regler/begreper`);
    return phrases;
  };
  const names = [...read.keys()];
  const heightOf = createHeights(phrasesOf);
  for (const name of names) heightOf(name);
  const simple = new Map<string, boolean>();
  const isSimple = (name: string): boolean => {
    const known = simple.get(name);
    if (known !== undefined) return known;
    const isWord = (places: Phrase) =>
      places.length === 1 && places.every(({ choice }) => choice.concepts.every(isSimple));
    const found = phrasesOf(name).every(isWord);
    simple.set(name, found);
    return found;
  };
  return { phrasesOf, heightOf, isSimple, names };
}

/** «ta_kontakt» among alternatives is a concept of its own, said in one way. */
function joinedWords(choices: Iterable<Choice>): Set<string> {
  const all = [...choices].flatMap(({ concepts }) => concepts);
  return new Set(all.filter((name) => name.includes('_')));
}

function createHeights(phrasesOf: (concept: string) => readonly Phrase[]) {
  const known = new Map<string, number>();
  const measure = (concept: string, path: readonly string[]): number => {
    const done = known.get(concept);
    if (done !== undefined) return done;
    const way = [...path, concept];
    if (path.includes(concept)) throw new Error(`the concept needs itself: ${way.join(' → ')}`);
    const needs = new Set(
      phrasesOf(concept).flatMap((phrase) => phrase.flatMap(({ choice }) => choice.concepts)),
    );
    const height = Math.max(0, ...[...needs].map((need) => 1 + measure(need, way)));
    known.set(concept, height);
    return height;
  };
  return (concept: string) => measure(concept, []);
}
