import { type Atoms, createAtoms } from './atoms.ts';
import { type Element, parsePhrase } from './phrase.ts';

/** A concept and the ways to say it; the files of `data/regler/begreper` hold these. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** One place of a phrase with its patterns as numbers. */
export interface Place {
  readonly gap: number;
  readonly optional: boolean;
  readonly atoms: readonly number[];
  readonly concepts: readonly number[];
}

/** One way to say a concept. */
export interface CompiledPhrase {
  readonly concept: number;
  readonly places: readonly Place[];
}

/** The phrases of one level: they build on words and on concepts of the levels below. */
export interface Level {
  readonly byAtom: ReadonlyMap<number, readonly CompiledPhrase[]>;
  readonly byConcept: ReadonlyMap<number, readonly CompiledPhrase[]>;
}

/** All the concepts, ready to be looked for. */
export interface Lexicon {
  readonly atoms: Atoms;
  readonly names: readonly string[];
  readonly levels: readonly Level[];
  /** The number of a concept. Throws when there is none of that name. */
  idOf(name: string): number;
}

interface Draft {
  readonly concept: number;
  readonly elements: readonly Element[];
}

/** Makes concepts ready to be looked for. Throws on a phrase it can't read, an unknown concept, or one that needs itself. */
export function compileLexicon(given: Concepts): Lexicon {
  const concepts = { ...given, ...joinedWords(given) };
  const names = Object.keys(concepts);
  const ids = new Map(names.map((name, id) => [name, id]));
  const idOf = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`no concept «${name}» in data/regler/begreper`);
    return id;
  };
  const atoms = createAtoms();
  const drafts = names.flatMap((name, concept) =>
    (concepts[name] ?? []).map((phrase): Draft => ({ concept, elements: parsePhrase(phrase) })),
  );
  const height = heights(names, drafts, idOf);
  const levels: { byAtom: Map<number, CompiledPhrase[]>; byConcept: Map<number, CompiledPhrase[]> }[] = [];
  for (const draft of drafts) {
    const level = height(draft.concept);
    levels[level] ??= { byAtom: new Map(), byConcept: new Map() };
    const places = draft.elements.map((element) => place(element, atoms, idOf));
    const phrase = { concept: draft.concept, places };
    // What stands first decides where the phrase is looked for.
    for (const atom of places[0]?.atoms ?? []) push(levels[level].byAtom, atom, phrase);
    for (const concept of places[0]?.concepts ?? []) push(levels[level].byConcept, concept, phrase);
  }
  const filled = Array.from(levels, (level) => level ?? { byAtom: new Map(), byConcept: new Map() });
  return { atoms, names, levels: filled, idOf };
}

/** «ta_kontakt» among alternatives is a concept of its own, said in one way. */
function joinedWords(concepts: Concepts): Concepts {
  const all = Object.values(concepts).flatMap((phrases) => phrases.flatMap(parsePhrase));
  const joined = all.flatMap((element) => element.concepts.filter((name) => name.includes('_')));
  return Object.fromEntries(joined.map((name) => [name, [name.replaceAll('_', ' ')]]));
}

function place(
  { gap, optional, words, kinds, concepts }: Element,
  atoms: Atoms,
  idOf: (name: string) => number,
): Place {
  return {
    gap,
    optional,
    atoms: [...words.map((word) => atoms.word(word)), ...kinds.map((kind) => atoms.kind(kind))],
    concepts: concepts.map(idOf),
  };
}

function push(map: Map<number, CompiledPhrase[]>, key: number, phrase: CompiledPhrase): void {
  const there = map.get(key);
  if (there) there.push(phrase);
  else map.set(key, [phrase]);
}

/** How many layers of other concepts a concept stands on. */
function heights(names: readonly string[], drafts: readonly Draft[], idOf: (name: string) => number) {
  const needs = names.map(() => new Set<number>());
  for (const { concept, elements } of drafts)
    for (const name of elements.flatMap((element) => element.concepts)) needs[concept]?.add(idOf(name));
  const known = new Map<number, number>();
  const measure = (concept: number, path: readonly number[]): number => {
    const done = known.get(concept);
    if (done !== undefined) return done;
    if (path.includes(concept)) {
      throw new Error(`the concept needs itself: ${[...path, concept].map((id) => names[id]).join(' → ')}`);
    }
    const below = [...(needs[concept] ?? [])].map((need) => 1 + measure(need, [...path, concept]));
    const height = Math.max(0, ...below);
    known.set(concept, height);
    return height;
  };
  return (concept: number) => measure(concept, []);
}
