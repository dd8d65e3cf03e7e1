import type { Knowledge } from '../knowledge/index.ts';
import type { QuestionFile } from '../knowledge/questions.ts';
import { capitalise } from '../norwegian/text.ts';
import { askChecklist } from './ask-checklist.ts';
import { offerOpen } from './ask-open.ts';
import { askReview } from './ask-review.ts';
import { checklistAnswered } from './checklist.ts';
import {
  counterText,
  emptyTrail,
  leftBackwards,
  nextQuestion,
  type Page,
  previousQuestion,
  shown,
  stepsOf,
  type Trail,
} from './flow.ts';
import { progressOf } from './progress.ts';
import { back } from './prompter.ts';
import { proposalsOf } from './proposals.ts';
import { isGap } from './question.ts';
import type { Session } from './session.ts';
import { askStep, type Wizard } from './step.ts';

/**
 * Every question of the stage that is due, and back and forth among them; `back` from the end comes in at the last.
 * Gives the way that was gone, by which the checklist after them is counted too.
 */
async function askQuestions(
  stage: QuestionFile,
  from: 'start' | 'end',
  before: Trail,
  wizard: Wizard,
): Promise<Trail> {
  const { session } = wizard;
  let trail = before;
  let current =
    from === 'end'
      ? previousQuestion(stage, undefined, session.known(), trail)
      : nextQuestion(stage, undefined, session.known(), trail);
  while (current) {
    const known = session.known();
    const previous = previousQuestion(stage, current.id, known, trail);
    const place = {
      counter: counterText(stage, current.id, known, trail),
      canGoBack: previous !== undefined,
    };
    if ((await askStep(current, place, wizard)) === back) {
      if (previous) trail = leftBackwards(trail, current.id);
      current = previous ?? current;
    } else {
      trail = shown(trail, current.id);
      current = nextQuestion(stage, current.id, session.known(), trail);
    }
  }
  return trail;
}

/** One stage to its end: questions, checklist, review. Tells whether the manager wants to go straight on. */
async function runStage(stage: QuestionFile, wizard: Wizard): Promise<'stop' | 'onward'> {
  const { session, knowledge, prompter } = wizard;
  let trail = await askQuestions(stage, 'start', emptyTrail, wizard);
  const counter = (page: Page) => counterText(stage, page, session.known(), trail);
  const askPoints = () =>
    askChecklist({ stage, session, knowledge, prompter, counter: counter('checklist') });
  let pointsAreDue = !checklistAnswered(stage, knowledge, session.known());
  for (;;) {
    while (pointsAreDue && (await askPoints()) === back)
      trail = await askQuestions(stage, 'end', trail, wizard);
    const decision = await askReview(stage, counter('review'), wizard);
    if (decision !== back) return decision;
    pointsAreDue = stage.spør_sjekkliste !== undefined;
    if (!pointsAreDue) trail = await askQuestions(stage, 'end', trail, wizard);
  }
}

/** Whether nothing in a stage is left to ask. */
function isFinished(stage: QuestionFile, knowledge: Knowledge, session: Session): boolean {
  const known = session.known();
  const gaps = stepsOf(stage, known, emptyTrail).filter((question) => isGap(question, known));
  const proposed = proposalsOf(stage, known);
  return gaps.length + proposed.length === 0 && checklistAnswered(stage, knowledge, known);
}

function introduce(stage: QuestionFile, { session, knowledge, prompter }: Wizard): void {
  const known = session.known();
  const { answered, total } = progressOf(stage, knowledge, known);
  prompter.say(capitalise(stage.tittel), 'heading');
  prompter.say(
    answered === 0
      ? stage.innledning
      : `Vi går videre der du slapp. ${answered} av ${total} spørsmål er besvart.`,
    'plain',
  );
}

/** What was left open before a stage is offered once more when the stage begins. */
async function offerOpenBefore(stage: QuestionFile, wizard: Wizard): Promise<void> {
  const { session, knowledge } = wizard;
  const stages = knowledge.questions();
  const previous = stages[stages.indexOf(stage) - 1];
  const { answered } = progressOf(stage, knowledge, session.known());
  if (previous && answered === 0) await offerOpen(previous, wizard);
}

/**
 * Goes on at the first stage that isn't finished, and ends when the manager wants a pause or everything is answered.
 * Gives the stage that was worked on last.
 */
export async function runWizard(wizard: Wizard): Promise<QuestionFile> {
  const { session, knowledge, prompter } = wizard;
  const stages = knowledge.questions();
  const last = stages.at(-1);
  if (!last) throw new Error('there are no questions');
  const left = stages.filter((stage) => !isFinished(stage, knowledge, session));
  if (left.length === 0) {
    prompter.say('Alle spørsmålene er besvart.', 'plain');
    await offerOpen(last, wizard);
  }
  for (const stage of left) {
    await offerOpenBefore(stage, wizard);
    introduce(stage, wizard);
    if ((await runStage(stage, wizard)) === 'stop') return stage;
  }
  return last;
}
