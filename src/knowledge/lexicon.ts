/*
 * The concepts of data/regler as the build leaves them to the program: every phrase is read there, and everything has
 * a number, so that no more is looked at than the words of an ad lead to. Made by src/rules/lexicon/prepare.ts.
 */

/** Rows of numbers as text; src/rules/lexicon/rows.ts packs and unpacks them. */
export interface PackedRows {
  readonly starts: string;
  readonly numbers: string;
}

/** The fixed parts of word patterns, words apart by spaces. Patterns are numbered through, in the order of the keys here. */
export interface PreparedPatterns {
  /** `erfaring` */
  readonly whole: string;
  /** `erfaring*` */
  readonly heads: string;
  /** `*utdanning` */
  readonly tails: string;
  /** `*lønn*` */
  readonly middles: string;
  /** `rus*avhengig`, `rus*avhengig*`, as they are written. */
  readonly parted: string;
  /** Kinds of token: `dato`. */
  readonly kinds: string;
}

/** Phrases and rows of openers are numbered layer by layer: here is where those of a layer end. */
export interface PreparedLayer {
  readonly phrases: number;
  readonly openers: number;
}

/** Every concept, and all that it takes to find it. */
export interface PreparedLexicon {
  /** The names of the concepts, by number. */
  readonly names: readonly string[];
  readonly patterns: PreparedPatterns;
  /** A choice is what may stand in one place of a phrase. So many of them, the first ones, are in `needs`. */
  readonly needed: number;
  readonly layers: readonly PreparedLayer[];
  /** Pattern → the choices that hold it. */
  readonly choicesOf: PackedRows;
  /** Pattern → the phrases that may begin with it. */
  readonly begunBy: PackedRows;
  /** A concept and the phrases of one layer that may begin with it. */
  readonly openers: PackedRows;
  /** Choice → the concepts it holds that must be looked for by themselves. */
  readonly conceptsIn: PackedRows;
  /** Concept → the choices that hold it. */
  readonly choicesWith: PackedRows;
  /** Phrase → its concept; then for each place its choice, and `2 × gap`, with 1 added where it may be left empty. */
  readonly phrases: PackedRows;
  /** Phrase → the choices that must stand after its first place, the rarest first. */
  readonly needs: PackedRows;
}
