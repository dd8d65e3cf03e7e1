import type { Knowledge } from '../knowledge/index.ts';
import type { QuestionFile } from '../knowledge/questions.ts';
import { checklistAnswered, checklistState } from './checklist.ts';
import { openAnswers } from './closing.ts';
import { countOf, emptyTrail, nextQuestion, stepsOf } from './flow.ts';
import type { Known } from './known.ts';
import { proposalsOf } from './proposals.ts';
import { isGap } from './question.ts';

/** How far one stage has come. */
export interface StageProgress {
  readonly stage: QuestionFile;
  /** Questions answered, and all that this hiring has to answer; the pages that end a stage count as one each. */
  readonly answered: number;
  readonly total: number;
  /** What the next gap is about; undefined when there is none. */
  readonly next: string | undefined;
  /** What was answered with «vet ikke ennå», each by its name. */
  readonly open: readonly string[];
}

/**
 * How many of a stage's questions are answered, and not with «vet ikke ennå». The pages that end a stage count as one each:
 * the review page is done when nothing is left to propose there.
 */
export function progressOf(
  stage: QuestionFile,
  knowledge: Knowledge,
  known: Known,
): { readonly answered: number; readonly total: number } {
  const open = openAnswers(stage, known).map(({ question }) => question);
  const steps = [...new Set([...stepsOf(stage, known, emptyTrail), ...open])];
  const answered = steps.filter((question) => !isGap(question, known) && !open.includes(question)).length;
  const checklistDone = stage.spør_sjekkliste !== undefined && checklistAnswered(stage, knowledge, known);
  const reviewed = proposalsOf(stage, known).length === 0;
  return { answered: answered + Number(checklistDone) + Number(reviewed), total: countOf(stage, steps) };
}

/** What the page is about that a stage waits for, when its questions are answered. */
function nextPage(stage: QuestionFile, knowledge: Knowledge, known: Known): string | undefined {
  if (!checklistAnswered(stage, knowledge, known)) return 'Sjekklisten';
  return proposalsOf(stage, known).length > 0 ? 'Oversikten over svarene' : undefined;
}

/** How far each stage has come, worked out from the answers alone. */
export function stageProgress(knowledge: Knowledge, known: Known): StageProgress[] {
  return knowledge.questions().map((stage): StageProgress => {
    const next = nextQuestion(stage, undefined, known, emptyTrail)?.kort;
    return {
      stage,
      ...progressOf(stage, knowledge, known),
      next: next ?? nextPage(stage, knowledge, known),
      open: openAnswers(stage, known).map(({ name }) => name),
    };
  });
}

/** How many of the ten points are done. */
export function checklistProgress(knowledge: Knowledge, known: Known): { done: number; total: number } {
  const points = checklistState(knowledge, known);
  return { done: points.filter(({ done }) => done).length, total: points.length };
}
