import type { Atoms } from './atoms.ts';
import type { Choice, Element } from './phrase.ts';

/** What may stand in one place of a phrase, with numbers for names. Places written alike share one. */
export interface NumberedChoice {
  /** The number that a token that may stand here is marked with. */
  readonly id: number;
  readonly concepts: readonly number[];
  /** How many patterns there are to choose from: the fewer, the less likely that a sentence has one. */
  readonly size: number;
}

/** Gives choices their numbers, and tells which of them a token is one of. */
export interface Choices {
  number(choice: Choice): NumberedChoice;
  /** The choices, by number, that a pattern, by its own, is one of; to be asked when all have their numbers. */
  withAtom(atom: number): readonly number[];
  count(): number;
}

/** A concept that must be looked for by itself counts as so many patterns. */
const CONCEPT_SIZE = 1_000;
const NONE: readonly number[] = [];

/** Choices without numbers so far; `phrases` are those of each concept. */
export function createChoices(
  phrases: readonly (readonly (readonly Element[])[])[],
  find: (name: string) => number,
  atoms: Atoms,
): Choices {
  const isSimple = createSimple(phrases, find);
  const numbered = new Map<Choice, NumberedChoice>();
  const byAtom = new Map<number, number[]>();
  /** For a choice, those that hold it as a way to say one of their concepts. */
  const above = new Map<number, number[]>();
  const known = new Map<number, readonly number[]>();
  let count = 0;

  const number = (choice: Choice): NumberedChoice => {
    const there = numbered.get(choice);
    if (there) return there;
    const id = count;
    count += 1;
    for (const word of choice.words) push(byAtom, atoms.word(word), id);
    for (const kind of choice.kinds) push(byAtom, atoms.kind(kind), id);
    let size = choice.words.length + choice.kinds.length;
    const concepts: number[] = [];
    for (const concept of choice.concepts.map(find)) {
      if (isSimple(concept)) {
        // A concept of single words is looked for as its words, so that not every «skal» need be noted down.
        for (const [element] of phrases[concept] ?? [])
          if (element) {
            const part = number(element.choice);
            push(above, part.id, id);
            size += part.size;
          }
      } else {
        concepts.push(concept);
        size += CONCEPT_SIZE;
      }
    }
    const made = { id, concepts, size };
    numbered.set(choice, made);
    return made;
  };
  const withAll = (ids: readonly number[]): readonly number[] => {
    const all = new Set(ids);
    // What is added on the way is gone through too.
    for (const id of all) for (const other of above.get(id) ?? NONE) all.add(other);
    return [...all];
  };

  return {
    number,
    withAtom: (atom) => {
      let found = known.get(atom);
      if (!found) {
        found = withAll(byAtom.get(atom) ?? NONE);
        known.set(atom, found);
      }
      return found;
    },
    count: () => count,
  };
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** Tells whether a concept is nothing but single words. */
function createSimple(
  phrases: readonly (readonly (readonly Element[])[])[],
  find: (name: string) => number,
): (concept: number) => boolean {
  const known = new Map<number, boolean>();
  const isSimple = (concept: number): boolean => {
    let simple = known.get(concept);
    if (simple === undefined) {
      simple = (phrases[concept] ?? []).every(
        (places) =>
          places.length === 1 && (places[0]?.choice.concepts ?? []).every((name) => isSimple(find(name))),
      );
      known.set(concept, simple);
    }
    return simple;
  };
  return isSimple;
}
