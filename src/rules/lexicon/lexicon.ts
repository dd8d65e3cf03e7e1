import type { Token } from '../text/tokens.ts';
import { createAtoms } from './atoms.ts';
import { createChoices, type NumberedChoice } from './choices.ts';
import { type Element, type KnownChoices, parsePhrase } from './phrase.ts';

/** A concept and the ways to say it; the files of `data/regler/begreper` hold these. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** One place of a phrase. */
export interface Place {
  readonly gap: number;
  readonly optional: boolean;
  readonly choice: NumberedChoice;
}

/** One way to say a concept. */
export interface CompiledPhrase {
  readonly concept: number;
  readonly places: readonly Place[];
  /** What must stand after the first place, the rarest first: a sentence without any of it need not be searched. */
  readonly needs: readonly NumberedChoice[];
}

/** What is looked for, in layers: a layer builds on words and on concepts of the layers before it. */
export interface Tables {
  readonly layers: number;
  /** How many choices there are. */
  readonly choices: number;
  /** What a token is and begins; most tokens are and begin nothing. */
  of(token: Token): TokenEntry;
  /** The phrases of a layer that begin with a concept. */
  readonly byConcept: readonly ReadonlyMap<number, readonly CompiledPhrase[]>[];
}

export interface TokenEntry {
  /** The choices that the token is one of. */
  readonly choices: ReadonlySet<number>;
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

/** A phrase by what stands first in it, with where it stands among all phrases. */
interface Begin {
  readonly order: number;
  readonly phrase: CompiledPhrase;
}

/** Makes concepts ready to be looked for. Throws on a phrase it can't read, an unknown concept, or one that needs itself. */
export function compileLexicon(given: Concepts): Lexicon {
  const choices: KnownChoices = new Map();
  const parse = (phrase: string) => parsePhrase(phrase, choices);
  const parsed = new Map(Object.entries(given).map(([name, phrases]) => [name, phrases.map(parse)]));
  for (const name of joinedWords(choices)) parsed.set(name, [parse(name.replaceAll('_', ' '))]);
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
function joinedWords(choices: KnownChoices): Set<string> {
  const all = [...choices.values()].flatMap(({ concepts }) => concepts);
  return new Set(all.filter((name) => name.includes('_')));
}

function buildTables(
  drafts: readonly (readonly Draft[])[],
  wanted: ReadonlySet<number>,
  find: (name: string) => number,
  height: (concept: number) => number,
): Tables {
  const atoms = createAtoms();
  const numbers = createChoices(drafts, find, atoms);
  const compile = (concept: number, draft: Draft): CompiledPhrase => {
    const places = draft.map(({ gap, optional, choice }) => ({
      gap,
      optional,
      choice: numbers.number(choice),
    }));
    const needs = places.flatMap(({ optional, choice }, at) => (optional || at === 0 ? [] : [choice]));
    return { concept, places, needs: needs.sort((a, b) => a.size - b.size) };
  };

  const byChoice: Map<number, Begin[]>[] = [];
  const byConcept: Map<number, CompiledPhrase[]>[] = [];
  const queue = [...wanted];
  const queued = new Set(queue);
  let order = 0;
  for (const concept of queue) {
    const layer = height(concept);
    while (byChoice.length <= layer) {
      byChoice.push(new Map());
      byConcept.push(new Map());
    }
    for (const draft of drafts[concept] ?? []) {
      const phrase = compile(concept, draft);
      const first = phrase.places[0]?.choice;
      // What stands first decides where a phrase is looked for.
      if (first) push(byChoice[layer], first.id, { order, phrase });
      for (const begin of first?.concepts ?? []) push(byConcept[layer], begin, phrase);
      order += 1;
      for (const { choice } of phrase.places)
        for (const need of choice.concepts) {
          if (!queued.has(need)) queue.push(need);
          queued.add(need);
        }
    }
  }

  const entries = new Map<readonly number[], TokenEntry>();
  const entryOf = (own: readonly number[]): TokenEntry => {
    const choices = new Set(own.flatMap(numbers.withAtom));
    // By pattern, as `atoms` gives them, and for each pattern in the order the phrases stand in.
    const begins = byChoice.map((layer) => [
      ...new Set(
        own.flatMap((atom) =>
          numbers
            .withAtom(atom)
            .flatMap((choice) => layer.get(choice) ?? [])
            .sort((a, b) => a.order - b.order)
            .map(({ phrase }) => phrase),
        ),
      ),
    ]);
    return { choices, begins: begins.some((phrases) => phrases.length > 0) ? begins : undefined };
  };
  return {
    layers: byChoice.length,
    choices: numbers.count(),
    byConcept,
    of: (token) => {
      // The same word gives the same list of atoms, so its phrases are gathered once.
      const own = atoms.of(token);
      let entry = entries.get(own);
      if (!entry) {
        entry = entryOf(own);
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
    const needs = new Set((drafts[concept] ?? []).flat().flatMap(({ choice }) => choice.concepts.map(find)));
    const height = Math.max(0, ...[...needs].map((need) => 1 + measure(need, [...path, concept])));
    known.set(concept, height);
    return height;
  };
  return (concept: number) => measure(concept, []);
}
