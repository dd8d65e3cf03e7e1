import type { Token } from '../text/tokens.ts';
import { createAtoms } from './atoms.ts';
import { type Element, parsePhrase } from './phrase.ts';

/** A concept and the ways to say it; the files of `data/regler/begreper` hold these. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** One place of a phrase with its patterns as numbers. */
export interface Place {
  readonly gap: number;
  readonly optional: boolean;
  readonly atoms: ReadonlySet<number>;
  readonly concepts: readonly number[];
}

/** One way to say a concept. */
export interface CompiledPhrase {
  readonly concept: number;
  readonly places: readonly Place[];
}

/** What is looked for, in layers: a layer builds on words and on concepts of the layers before it. */
export interface Tables {
  readonly layers: number;
  /** What a token is and begins; most tokens are and begin nothing. */
  of(token: Token): TokenEntry;
  /** The phrases of a layer that begin with a concept. */
  readonly byConcept: readonly ReadonlyMap<number, readonly CompiledPhrase[]>[];
}

export interface TokenEntry {
  readonly atoms: readonly number[];
  /** The phrases that the token may begin, layer by layer; undefined where there are none at all. */
  readonly begins: readonly (readonly CompiledPhrase[])[] | undefined;
}

/** All the concepts, ready to be looked for. */
export interface Lexicon {
  readonly names: readonly string[];
  /** The number of a concept, which is looked for from now on. Throws when there is none of that name. */
  idOf(name: string): number;
  /** What to look for: the concepts that were asked for, and what they are made of. */
  tables(): Tables;
}

type Draft = readonly Element[];

/** Makes concepts ready to be looked for. Throws on a phrase it can't read, an unknown concept, or one that needs itself. */
export function compileLexicon(given: Concepts): Lexicon {
  const parsed = new Map(Object.entries(given).map(([name, phrases]) => [name, phrases.map(parsePhrase)]));
  for (const name of joinedWords(parsed.values())) parsed.set(name, [parsePhrase(name.replaceAll('_', ' '))]);
  const names = [...parsed.keys()];
  const ids = new Map(names.map((name, id) => [name, id]));
  const find = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`no concept «${name}» in data/regler/begreper`);
    return id;
  };
  const drafts = [...parsed.values()];
  const height = createHeights(names, drafts, find);
  for (const id of names.keys()) height(id);

  const wanted = new Set<number>();
  let tables: Tables | undefined;
  return {
    names,
    idOf: (name) => {
      const id = find(name);
      if (!wanted.has(id)) tables = undefined;
      wanted.add(id);
      return id;
    },
    tables: () => {
      tables ??= buildTables(drafts, wanted, find, height);
      return tables;
    },
  };
}

/** «ta_kontakt» among alternatives is a concept of its own, said in one way. */
function joinedWords(phrases: Iterable<readonly Draft[]>): Set<string> {
  const all = [...phrases].flat(2).flatMap(({ concepts }) => concepts);
  return new Set(all.filter((name) => name.includes('_')));
}

function buildTables(
  drafts: readonly (readonly Draft[])[],
  wanted: ReadonlySet<number>,
  find: (name: string) => number,
  height: (concept: number) => number,
): Tables {
  const atoms = createAtoms();
  const simple = createSimple(drafts, find);
  const place = ({ gap, optional, words, kinds, concepts }: Element): Place => {
    const own = [...words.map((word) => atoms.word(word)), ...kinds.map((kind) => atoms.kind(kind))];
    const parts = concepts.map(find);
    // A concept of single words is looked for as its words, so that not every «skal» need be noted down.
    const inlined = parts.flatMap((id) => [...(atomsOf(id) ?? [])]);
    return {
      gap,
      optional,
      atoms: new Set([...own, ...inlined]),
      concepts: parts.filter((id) => !atomsOf(id)),
    };
  };
  const known = new Map<number, ReadonlySet<number> | undefined>();
  const atomsOf = (concept: number): ReadonlySet<number> | undefined => {
    if (!known.has(concept)) {
      const elements = simple(concept);
      known.set(concept, elements && new Set(elements.flatMap((element) => [...place(element).atoms])));
    }
    return known.get(concept);
  };

  const byAtom: Map<number, CompiledPhrase[]>[] = [];
  const byConcept: Map<number, CompiledPhrase[]>[] = [];
  const queue = [...wanted];
  const queued = new Set(queue);
  for (const concept of queue) {
    const layer = height(concept);
    while (byAtom.length <= layer) {
      byAtom.push(new Map());
      byConcept.push(new Map());
    }
    for (const draft of drafts[concept] ?? []) {
      const phrase: CompiledPhrase = { concept, places: draft.map(place) };
      const [first] = phrase.places;
      // What stands first decides where a phrase is looked for.
      for (const atom of first?.atoms ?? []) push(byAtom[layer], atom, phrase);
      for (const begin of first?.concepts ?? []) push(byConcept[layer], begin, phrase);
      for (const need of phrase.places.flatMap(({ concepts }) => concepts)) {
        if (!queued.has(need)) queue.push(need);
        queued.add(need);
      }
    }
  }

  const entries = new Map<readonly number[], TokenEntry>();
  return {
    layers: byAtom.length,
    byConcept,
    of: (token) => {
      // The same word gives the same list of atoms, so its phrases are gathered once.
      const own = atoms.of(token);
      let entry = entries.get(own);
      if (!entry) {
        const begins = byAtom.map((layer) => own.flatMap((atom) => layer.get(atom) ?? []));
        entry = { atoms: own, begins: begins.some((phrases) => phrases.length > 0) ? begins : undefined };
        if (entries.size > MOST_ENTRIES) entries.clear();
        entries.set(own, entry);
      }
      return entry;
    },
  };
}

const MOST_ENTRIES = 50_000;

function push<T>(map: Map<number, T[]> | undefined, key: number, value: T): void {
  const there = map?.get(key);
  if (there) there.push(value);
  else map?.set(key, [value]);
}

/** Tells the elements of a concept that is nothing but single words; undefined for any other. */
function createSimple(drafts: readonly (readonly Draft[])[], find: (name: string) => number) {
  const known = new Map<number, readonly Element[] | undefined>();
  const simple = (concept: number): readonly Element[] | undefined => {
    if (!known.has(concept)) {
      const phrases = drafts[concept] ?? [];
      const single = phrases.every(
        (draft) =>
          draft.length === 1 && (draft[0]?.concepts ?? []).every((name) => simple(find(name)) !== undefined),
      );
      known.set(concept, single ? phrases.flat() : undefined);
    }
    return known.get(concept);
  };
  return simple;
}

/** How many layers of other concepts a concept stands on. */
function createHeights(
  names: readonly string[],
  drafts: readonly (readonly Draft[])[],
  find: (name: string) => number,
) {
  const known = new Map<number, number>();
  const measure = (concept: number, path: readonly number[]): number => {
    const done = known.get(concept);
    if (done !== undefined) return done;
    if (path.includes(concept)) {
      throw new Error(`the concept needs itself: ${[...path, concept].map((id) => names[id]).join(' → ')}`);
    }
    const needs = new Set((drafts[concept] ?? []).flat().flatMap((element) => element.concepts.map(find)));
    const height = Math.max(0, ...[...needs].map((need) => 1 + measure(need, [...path, concept])));
    known.set(concept, height);
    return height;
  };
  return (concept: number) => measure(concept, []);
}
