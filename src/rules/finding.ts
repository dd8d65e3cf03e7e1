import type { FindingLevel } from '../knowledge/levels.ts';

/** Something an adviser would point out, with its place. */
export interface Finding {
  readonly rule: string;
  readonly level: FindingLevel;
  /** The file as the user named it; null for standard input. */
  readonly file: string | null;
  /** Line and column from 1; null for something that is missing. */
  readonly line: number | null;
  readonly column: number | null;
  /** How many characters of the line the finding is about. */
  readonly length: number;
  /** The line or sentence the words stand in, and where in it, for showing. */
  readonly excerpt?: { readonly text: string; readonly start: number; readonly length: number };
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  /** Section of the profile where the answer that is missing is given. */
  readonly section?: string;
  /** A sentence to copy. */
  readonly sentence?: string;
  /** Ids of the recommendations and facts behind the rule. */
  readonly sources: readonly string[];
}
