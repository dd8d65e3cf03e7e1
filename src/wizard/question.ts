import type { Question } from '../knowledge/questions.ts';
import type { AnswerState } from '../profile/answers.ts';
import { schemaAt } from '../profile/walk.ts';
import { type Known, toPath } from './known.ts';

/** How a question is asked. */
export type QuestionKind =
  | 'bundle'
  | 'choice'
  | 'yesNo'
  | 'line'
  | 'paragraph'
  | 'list'
  | 'pick'
  | 'person'
  | 'entries'
  | 'commas'
  | 'pay'
  | 'meeting'
  | 'panel'
  | 'cases'
  | 'dates';

const byType = {
  kommaliste: 'commas',
  lønnsspenn: 'pay',
  møte: 'meeting',
  panel: 'panel',
  case: 'cases',
  datoer: 'dates',
} as const;

/** The paths of a question, split into keys. */
export function pathsOf({ sti }: Question): (readonly string[])[] {
  return (typeof sti === 'string' ? [sti] : sti).map(toPath);
}

/** The path of a question that has one, and the first of one that has several. */
export function pathOf(question: Question): readonly string[] {
  return pathsOf(question)[0] ?? [];
}

/** How a question is asked: as it says itself, else as the schema's kind of field asks for. */
export function kindOf(question: Question): QuestionKind {
  const node = schemaAt(pathOf(question));
  if (!node || node.type === 'constant')
    throw new Error(`${question.id}: the profile has no ${question.sti}`);
  if (question.type === 'person') return node.type === 'list' ? 'entries' : 'person';
  if (question.type) return byType[question.type];
  if (question.valg) return 'bundle';
  if (question.grupper) return 'pick';
  if (node.type === 'list') {
    if (node.item.type === 'object') return 'entries';
    const closed = node.item.type === 'leaf' && node.item.choices !== undefined;
    return closed || question.bank ? 'pick' : 'list';
  }
  if (node.type === 'object') throw new Error(`${question.id}: ${question.sti} needs a type`);
  if (node.kind === 'choice' || node.kind === 'yesNo' || node.kind === 'paragraph') return node.kind;
  return 'line';
}

/** Answers filled in by one line may leave some for later; the first says whether the line was answered. */
function decisivePaths(question: Question): (readonly string[])[] {
  return kindOf(question) === 'commas' ? [pathOf(question)] : pathsOf(question);
}

/** Whether something that the question asks for has never been asked. */
export function isGap(question: Question, { stateOf }: Known): boolean {
  return decisivePaths(question).some((path) => stateOf(path) === 'unasked');
}

/** The state of the whole question: the most telling of its paths' states. */
export function questionState(question: Question, { stateOf }: Known): AnswerState {
  const states = pathsOf(question).map(stateOf);
  return (['answered', 'open', 'none'] as const).find((state) => states.includes(state)) ?? 'unasked';
}
