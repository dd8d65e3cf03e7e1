import type { Question, QuestionFile } from '../knowledge/questions.ts';
import { decides } from './bundle.ts';
import { holdAll, type Known } from './known.ts';
import { isGap, kindOf, type QuestionKind } from './question.ts';

/*
 * Which question comes next, which came before, and how far there is to go. Pure: everything is
 * worked out from the answers, so that a run that was cut off goes on where it stopped.
 */

/** What a run remembers beside the answers: questions shown in it, and those left by going back. */
export interface Trail {
  readonly visited: ReadonlySet<string>;
  readonly revisit: ReadonlySet<string>;
}

/** The trail of a run that has just begun. */
export const emptyTrail: Trail = { visited: new Set(), revisit: new Set() };

/** A question has been shown: it is not to be shown again on the way forward. */
export function shown({ visited, revisit }: Trail, id: string): Trail {
  return {
    visited: new Set([...visited, id]),
    revisit: new Set([...revisit].filter((other) => other !== id)),
  };
}

/** The manager went back from a question: it comes again on the way forward. */
export function leftBackwards({ visited, revisit }: Trail, id: string): Trail {
  return { visited, revisit: new Set([...revisit, id]) };
}

/** Whether a question belongs to this hiring, and to this run's way through it. */
function isStep(question: Question, stage: QuestionFile, known: Known, { visited }: Trail): boolean {
  if (question.tillegg || !holdAll(question.når, known)) return false;
  if (question.oppfølger === undefined) return true;
  const parent = stage.spørsmål.find(({ id }) => id === question.oppfølger);
  const parentDone = parent === undefined || !isGap(parent, known);
  if (parent && [question.sti].flat().every((path) => decides(parent, path, known))) return false;
  return parentDone && (isGap(question, known) || visited.has(question.id));
}

/** The questions of a stage as they stand now, in order, answered or not. */
export function stepsOf(stage: QuestionFile, known: Known, trail: Trail): Question[] {
  return stage.spørsmål.filter((question) => isStep(question, stage, known, trail));
}

/**
 * The question to ask: the nearest after `from` that is a gap or was left by going back, else the first such
 * in the stage; undefined when nothing is left.
 */
export function nextQuestion(
  stage: QuestionFile,
  from: string | undefined,
  known: Known,
  trail: Trail,
): Question | undefined {
  const steps = stepsOf(stage, known, trail);
  const isDue = (question: Question) => isGap(question, known) || trail.revisit.has(question.id);
  // Looked up among all questions: the one just answered may have dropped out.
  const order = stage.spørsmål.map(({ id }) => id);
  const start = from === undefined ? -1 : order.indexOf(from);
  return steps.find((question) => order.indexOf(question.id) > start && isDue(question)) ?? steps.find(isDue);
}

/** The question before, or the last of the stage for one that is no question; undefined at the beginning. */
export function previousQuestion(
  stage: QuestionFile,
  from: string | undefined,
  known: Known,
  trail: Trail,
): Question | undefined {
  const order = stage.spørsmål.map(({ id }) => id);
  const end = from === undefined ? order.length : order.indexOf(from);
  return stepsOf(stage, known, trail).findLast((question) => order.indexOf(question.id) < end);
}

// A guess at the seconds a first-time manager needs; only for the counter.
const seconds: Partial<Record<QuestionKind, number>> = {
  choice: 15,
  bundle: 15,
  yesNo: 10,
  pick: 60,
  paragraph: 60,
};
const otherSeconds = 30;
const checklistSeconds = 45;

/** «Spørsmål 7 av 19 · før utlysning · omtrent 9 minutter igjen»; the checklist is the stage's last question. */
export function counterText(
  stage: QuestionFile,
  current: string | undefined,
  known: Known,
  trail: Trail,
): string {
  const steps = stepsOf(stage, known, trail);
  const index = current === undefined ? steps.length : steps.findIndex(({ id }) => id === current);
  const left = steps
    .filter((question) => question.id === current || isGap(question, known))
    .reduce((sum, question) => sum + (seconds[kindOf(question)] ?? otherSeconds), checklistSeconds);
  const minutes = Math.max(1, Math.round(left / 60));
  const time = minutes === 1 ? 'omtrent ett minutt igjen' : `omtrent ${minutes} minutter igjen`;
  return `Spørsmål ${index + 1} av ${steps.length + 1} · ${stage.tittel} · ${time}`;
}
