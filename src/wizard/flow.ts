import type { Question, QuestionFile } from '../knowledge/questions.ts';
import { decides } from './bundle.ts';
import { holdAll, type Known } from './known.ts';
import { isProposed } from './proposals.ts';
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
  if (question.tillegg || isProposed(question, known) || !holdAll(question.når, known)) return false;
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
const questionSeconds: Partial<Record<QuestionKind, number>> = {
  choice: 15,
  bundle: 15,
  yesNo: 10,
  pick: 60,
  paragraph: 60,
};
const otherSeconds = 30;
const pageSeconds = { checklist: 45, review: 60 } as const;

/** The pages that end a stage, in their order. */
export type Page = keyof typeof pageSeconds;

const pagesOf = ({ spør_sjekkliste }: QuestionFile): readonly Page[] =>
  spør_sjekkliste ? ['checklist', 'review'] : ['review'];

/** How many times a stage asks: its questions and the pages that end it. */
export const countOf = (stage: QuestionFile, steps: readonly Question[]): number =>
  steps.length + pagesOf(stage).length;

/** «Spørsmål 7 av 18 · før utlysning · omtrent 9 minutter igjen»; `current` is a question's id or a page. */
export function counterText(stage: QuestionFile, current: string | Page, known: Known, trail: Trail): string {
  const steps = stepsOf(stage, known, trail);
  const pages = pagesOf(stage);
  const order = [...steps.map(({ id }) => id), ...pages];
  const index = order.indexOf(current);
  const questionsLeft = steps.filter((question) => question.id === current || isGap(question, known));
  const pagesLeft = pages.filter((page) => order.indexOf(page) >= index);
  const seconds = [
    ...questionsLeft.map((question) => questionSeconds[kindOf(question)] ?? otherSeconds),
    ...pagesLeft.map((page) => pageSeconds[page]),
  ].reduce((sum, one) => sum + one, 0);
  const minutes = Math.max(1, Math.round(seconds / 60));
  const time = minutes === 1 ? 'omtrent ett minutt igjen' : `omtrent ${minutes} minutter igjen`;
  return `Spørsmål ${index + 1} av ${order.length} · ${stage.tittel} · ${time}`;
}
