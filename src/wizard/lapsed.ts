import type { Question } from '../knowledge/questions.ts';
import { type Edit, withState } from './edit.ts';
import { holdAll, type Known, toPath } from './known.ts';
import { pathsOf, questionState } from './question.ts';

/**
 * The questions whose answers no longer mean anything once another answer has changed: the reason for part time, where
 * the post has become full. Where what they depend on is merely open, they stay.
 */
export function lapsed(questions: readonly Question[], before: Known, now: Known): Question[] {
  return questions.filter(
    (question) =>
      question.faller_bort !== undefined &&
      questionState(question, now) !== 'unasked' &&
      holdAll(question.når, before) &&
      !holdAll(question.når, now) &&
      (question.når ?? []).every(({ sti }) => now.stateOf(toPath(sti)) === 'answered'),
  );
}

/** The edits that take their answers away. */
export const withoutAnswers = (questions: readonly Question[]): Edit[] =>
  questions.flatMap((question) => pathsOf(question).map((path) => withState(path, 'unasked')));
