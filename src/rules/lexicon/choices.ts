import type { ReadConcepts } from './concepts.ts';
import type { NumberedPatterns } from './patterns.ts';
import type { Choice } from './phrase.ts';

/** What may stand in one place of a phrase, with a number that a token that may stand there is marked with. */
export interface NumberedChoice {
  readonly id: number;
  /** The patterns of which any will do, by number. */
  readonly patterns: ReadonlySet<number>;
  /** The concepts that must be looked for by themselves. */
  readonly concepts: readonly string[];
  /** How many there are to choose from: the fewer, the less likely that a sentence has one. */
  readonly size: number;
}

/** Gives choices their numbers. */
export interface Choices {
  number(choice: Choice): NumberedChoice;
  /** All that have a number, in order. */
  readonly all: readonly NumberedChoice[];
}

/** A concept that must be looked for by itself counts as so many patterns. */
const CONCEPT_SIZE = 1_000;

/** Choices without numbers so far. Those written alike are one object, and share a number. */
export function createChoices({ phrasesOf, isSimple }: ReadConcepts, patterns: NumberedPatterns): Choices {
  const numbered = new Map<Choice, NumberedChoice>();
  const all: NumberedChoice[] = [];
  // A concept of single words is looked for as its words, so that not every «skal» need be noted down.
  const patternsIn = ({ words, kinds, concepts }: Choice): number[] => [
    ...words.map(patterns.word),
    ...kinds.map(patterns.kind),
    ...concepts
      .filter(isSimple)
      .flatMap(phrasesOf)
      .flatMap((phrase) => phrase.flatMap(({ choice }) => patternsIn(choice))),
  ];
  return {
    number: (choice) => {
      const there = numbered.get(choice);
      if (there) return there;
      const own = new Set(patternsIn(choice));
      const concepts = choice.concepts.filter((concept) => !isSimple(concept));
      const size = own.size + CONCEPT_SIZE * concepts.length;
      const made = { id: all.length, patterns: own, concepts, size };
      numbered.set(choice, made);
      all.push(made);
      return made;
    },
    all,
  };
}
