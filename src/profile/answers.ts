import { formatSpecialAnswer } from '../norwegian/answers.ts';

/**
 * What is known about one place in the profile: never asked, asked and left open («vet ikke ennå»),
 * asked and there is nothing («ingen», `[]`), or answered. Only `unasked` stops `init`.
 */
export type AnswerState = 'unasked' | 'open' | 'none' | 'answered';

/** Keys, and for entries of a list their index from 0. */
export type Path = readonly (string | number)[];

/** One string for a path, to look it up by. */
export const pathKey = (path: Path) => path.join('.');

/** The states that stand in a file, by `pathKey`; places that hold nothing are left out. */
export type States = ReadonlyMap<string, AnswerState>;

/** What a new answer to a question can be; see `setAnswer`. */
export type Answer =
  | { readonly state: 'unasked' | 'open' | 'none' }
  | { readonly state: 'answered'; readonly value: Value };

/** A value as it is typed in the file: texts, lists of them, and keys with values. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

// Of several answers below one key, the one that says most stands for the whole.
const telling: readonly AnswerState[] = ['answered', 'open', 'none'];

/**
 * The state of a place. A place that holds several answers (a person, a section, a list of contacts) is as its
 * most telling part; one inside a part that is «ingen» or «vet ikke ennå» as a whole is the same as that.
 */
export function stateOf(states: States, path: Path): AnswerState {
  for (let length = path.length; length > 0; length -= 1) {
    const state = states.get(pathKey(path.slice(0, length)));
    if (state !== undefined && (length === path.length || state !== 'answered')) return state;
  }
  const prefix = path.length === 0 ? '' : `${pathKey(path)}.`;
  const below = new Set([...states].flatMap(([key, state]) => (key.startsWith(prefix) ? [state] : [])));
  return telling.find((state) => below.has(state)) ?? 'unasked';
}

/** How an answer without a value is written in the file, for a list or for a single value. */
export function writtenState(state: 'unasked' | 'open' | 'none', list: boolean): string {
  if (state === 'unasked') return '';
  return state === 'none' && list ? '[]' : formatSpecialAnswer(state);
}
