import type { ReadConcepts } from './concepts.ts';
import type { NumberedPatterns } from './patterns.ts';
import type { Choice } from './phrase.ts';

/** What may stand in one place of a phrase, with a number that a token that may stand there is marked with. */
export interface NumberedChoice {
  readonly id: number;
  /** The concepts that must be looked for by themselves. */
  readonly concepts: readonly string[];
  /** How many patterns there are to choose from: the fewer, the less likely that a sentence has one. */
  readonly size: number;
}

/** Gives choices their numbers, and tells which of them a token is one of. */
export interface Choices {
  number(choice: Choice): NumberedChoice;
  /** The choices, by number, that a pattern, by its own, is one of; to be asked when all have their numbers. */
  withPattern(pattern: number): readonly number[];
  /** All that have a number, in order. */
  readonly all: readonly NumberedChoice[];
}

/** A concept that must be looked for by itself counts as so many patterns. */
const CONCEPT_SIZE = 1_000;
const NONE: readonly number[] = [];

/** Choices without numbers so far. Those written alike are one object, and share a number. */
export function createChoices({ phrasesOf, isSimple }: ReadConcepts, patterns: NumberedPatterns): Choices {
  const numbered = new Map<Choice, NumberedChoice>();
  const all: NumberedChoice[] = [];
  const byPattern = new Map<number, number[]>();
  /** For a choice, those that hold it as a way to say one of their concepts. */
  const above = new Map<number, number[]>();

  const number = (choice: Choice): NumberedChoice => {
    const there = numbered.get(choice);
    if (there) return there;
    const simple = choice.concepts.filter(isSimple);
    // A concept of single words is looked for as its words, so that not every «skal» need be noted down.
    const parts = simple.flatMap(phrasesOf).flatMap((phrase) => phrase.map((place) => number(place.choice)));
    const concepts = choice.concepts.filter((concept) => !isSimple(concept));
    const own = [...choice.words.map(patterns.word), ...choice.kinds.map(patterns.kind)];
    const id = all.length;
    const size =
      own.length + parts.reduce((sum, part) => sum + part.size, 0) + CONCEPT_SIZE * concepts.length;
    const made = { id, concepts, size };
    for (const pattern of own) push(byPattern, pattern, id);
    for (const part of parts) push(above, part.id, id);
    numbered.set(choice, made);
    all.push(made);
    return made;
  };

  return {
    number,
    withPattern: (pattern) => {
      const found = new Set(byPattern.get(pattern) ?? NONE);
      // What is added on the way is gone through too.
      for (const id of found) for (const other of above.get(id) ?? NONE) found.add(other);
      return [...found].sort((a, b) => a - b);
    },
    all,
  };
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
