import type { Question } from '../knowledge/questions.ts';
import { answered, type Edit } from './edit.ts';
import { holdAll, type Known, toPath } from './known.ts';
import { questionState } from './question.ts';

/**
 * What follows from an answer, as the question says it: only for answers that say something, and over an earlier
 * value only where the field is nothing but a summary. Where several apply to one field, the last wins.
 */
export function consequences(question: Question, known: Known): Edit[] {
  if (questionState(question, known) !== 'answered') return [];
  const edits = new Map<string, Edit>();
  for (const { sti, verdi, når, alltid } of question.setter ?? []) {
    const path = toPath(sti);
    const free = alltid !== undefined || known.stateOf(path) === 'unasked';
    if (free && holdAll(når, known)) edits.set(sti, answered(path, verdi));
  }
  return [...edits.values()];
}
