import type { PreparedLayer, PreparedLexicon } from '../../knowledge/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { createMarks, type Marks } from './marks.ts';
import { createPatternFinder } from './patterns.ts';
import { type Rows, rowOf, unpackRows } from './rows.ts';

/** One place of a phrase. */
export interface Place {
  readonly gap: number;
  readonly optional: boolean;
  /** What may stand there: the number that tokens are marked with, and the concepts to be found first. */
  readonly choice: number;
  readonly concepts: Uint16Array;
}

/** One way to say a concept. */
export interface Phrase {
  readonly concept: number;
  readonly places: readonly Place[];
}

/** What a token is and begins, by number, from the lowest; most tokens are and begin nothing. */
export interface TokenEntry {
  readonly choices: Uint16Array;
  readonly phrases: Uint16Array;
}

/** All the concepts, ready to be looked for, in layers: a layer builds on words and on concepts of the layers before it. */
export interface Lexicon {
  readonly names: readonly string[];
  /** The number of a concept. Throws when there is none of that name. */
  idOf(name: string): number;
  of(token: Token): TokenEntry;
  phrase(number: number): Phrase;
  readonly layers: readonly PreparedLayer[];
  readonly openers: Rows;
  /** Concept → the choices that hold it. */
  readonly choicesWith: Rows;
  readonly needs: Rows;
  /** Which of the needed choices the sentence at hand has something for. */
  readonly present: Marks;
}

const MOST_REMEMBERED = 20_000;
const NOTHING = new Uint16Array(0);
const NO_ENTRY: TokenEntry = { choices: NOTHING, phrases: NOTHING };

/** Opens what `prepareLexicon` made. Nothing is gone through here: what a word leads to is found when the word is met. */
export function openLexicon(prepared: PreparedLexicon): Lexicon {
  const { names, layers } = prepared;
  const ids = new Map(names.map((name, id) => [name, id]));
  const patternsOf = createPatternFinder(prepared.patterns);
  const choicesOf = unpackRows(prepared.choicesOf);
  const begunBy = unpackRows(prepared.begunBy);
  const conceptsIn = unpackRows(prepared.conceptsIn);
  const phraseRows = unpackRows(prepared.phrases);

  const entryOf = (patterns: readonly number[]): TokenEntry =>
    patterns.length === 0
      ? NO_ENTRY
      : { choices: rowsOf(choicesOf, patterns), phrases: rowsOf(begunBy, patterns) };
  const entries = new Map<string, TokenEntry>();
  const phrases: Phrase[] = [];
  return {
    names,
    layers,
    openers: unpackRows(prepared.openers),
    choicesWith: unpackRows(prepared.choicesWith),
    needs: unpackRows(prepared.needs),
    present: createMarks(prepared.needed),
    idOf: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`no concept «${name}» in data/regler/begreper`);
      return id;
    },
    of: (token) => {
      const { kind, word } = token;
      // No mark looks like a word, but a number may be of several kinds.
      const key = kind === 'ord' || kind === 'tegn' ? word : `${kind} ${word}`;
      let entry = entries.get(key);
      if (!entry) {
        entry = entryOf(patternsOf(token));
        if (entries.size >= MOST_REMEMBERED) entries.clear();
        entries.set(key, entry);
      }
      return entry;
    },
    phrase: (number) => {
      phrases[number] ??= phraseOf(rowOf(phraseRows, number), conceptsIn);
      return phrases[number];
    },
  };
}

/** Some rows as one, each number once, from the lowest. */
function rowsOf(rows: Rows, wanted: readonly number[]): Uint16Array {
  const found = wanted.map((row) => rowOf(rows, row)).filter(({ length }) => length > 0);
  if (found.length < 2) return found[0] ?? NOTHING;
  const all = new Uint16Array(found.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const row of found) {
    all.set(row, end);
    end += row.length;
  }
  all.sort();
  return all.filter((number, at) => number !== all[at - 1]);
}

function phraseOf(row: Uint16Array, conceptsIn: Rows): Phrase {
  const places: Place[] = [];
  for (let at = 1; at < row.length; at += 2) {
    const choice = row[at] ?? 0;
    const reach = row[at + 1] ?? 0;
    places.push({ gap: reach >> 1, optional: reach % 2 === 1, choice, concepts: rowOf(conceptsIn, choice) });
  }
  return { concept: row[0] ?? 0, places };
}
