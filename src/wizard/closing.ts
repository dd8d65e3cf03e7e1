import type { Knowledge } from '../knowledge/index.ts';
import type { Question, QuestionFile } from '../knowledge/questions.ts';
import { emptyTrail, stepsOf } from './flow.ts';
import type { Known } from './known.ts';
import { isGap, questionState } from './question.ts';

/** The questions that have not been asked yet, of all the stages. */
export function gapsLeft(knowledge: Knowledge, known: Known): Question[] {
  return knowledge
    .questions()
    .flatMap((stage) => stepsOf(stage, known, emptyTrail))
    .filter((question) => isGap(question, known));
}

/** The questions answered with «vet ikke ennå», of the stages up to the one given. */
export function openQuestions(knowledge: Knowledge, stage: QuestionFile, known: Known): Question[] {
  const all = knowledge.questions();
  const until = all.findIndex(({ stadium }) => stadium === stage.stadium) + 1;
  return all
    .slice(0, until)
    .flatMap((one) => stepsOf(one, known, emptyTrail))
    .filter((question) => questionState(question, known) === 'open');
}
