import type { Answer, Value } from '../profile/answers.ts';

/** One change to the profile. */
export interface Edit {
  readonly path: readonly string[];
  readonly answer: Answer;
}

/** A value in a place. */
export const answered = (path: readonly string[], value: Value): Edit => ({
  path,
  answer: { state: 'answered', value },
});

/** An answer that is no value. */
export const withState = (path: readonly string[], state: 'unasked' | 'open' | 'none'): Edit => ({
  path,
  answer: { state },
});

/** A list of texts as an edit: with nothing in it, it is asked and none. */
export const listed = (path: readonly string[], values: readonly Value[]): Edit =>
  values.length > 0 ? answered(path, values) : withState(path, 'none');
