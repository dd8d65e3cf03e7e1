import type { QuestionFile } from '../knowledge/questions.ts';
import { askChecklist } from './ask-checklist.ts';
import { checklistState, newlyFollowed } from './checklist.ts';
import { shownAnswer, summary } from './display.ts';
import { emptyTrail, stepsOf } from './flow.ts';
import type { Known } from './known.ts';
import { back, type Choice, type ChoiceHeading, type OrBack } from './prompter.ts';
import { proposalsOf, proposedEdits } from './proposals.ts';
import { isGap } from './question.ts';
import { isUnusedExtra, proposalRows, reviewQuestions, reviewRows } from './review.ts';
import { askStep, type Wizard } from './step.ts';

const done = ' ferdig';
const onward = ' videre';
const extras = ' mer';
const checklist = ' sjekkliste';

const gapsOf = (stage: QuestionFile, known: Known) =>
  stepsOf(stage, known, emptyTrail).filter((question) => isGap(question, known));

/** Asks what a changed answer has made necessary: a part-time post needs its reason at once. */
async function fillNewGaps(stages: readonly QuestionFile[], before: Known, wizard: Wizard): Promise<void> {
  for (const stage of stages) {
    const seen = new Set(gapsOf(stage, before).map(({ id }) => id));
    for (;;) {
      const gap = gapsOf(stage, wizard.session.known()).find(({ id }) => !seen.has(id));
      if (!gap) break;
      seen.add(gap.id);
      await askStep(gap, { canGoBack: true }, wizard);
    }
  }
}

/** Asks the question with that id again; `back` where the manager only had a look. */
async function open(
  id: string,
  stages: readonly QuestionFile[],
  wizard: Wizard,
): Promise<OrBack<'answered'>> {
  const question = stages.flatMap(({ spørsmål }) => spørsmål).find((candidate) => candidate.id === id);
  return question ? askStep(question, { canGoBack: true }, wizard) : back;
}

/** What the page proposes: the questions, and the edits that take their defaults. */
function proposed(stages: readonly QuestionFile[], { session, knowledge, today }: Wizard) {
  const known = session.known();
  const questions = stages.flatMap((stage) => proposalsOf(stage, known));
  const edits = questions.flatMap((question) => proposedEdits(question, known, knowledge, today));
  return { questions, edits };
}

/** Saves what the page has shown as proposals, and says so. */
function takeProposals(stages: readonly QuestionFile[], wizard: Wizard): void {
  const { session, knowledge, prompter } = wizard;
  const { questions, edits } = proposed(stages, wizard);
  const before = session.known();
  session.apply(edits);
  session.apply(newlyFollowed(knowledge, before, session.known()));
  for (const question of questions)
    prompter.say(summary(question.kort, shownAnswer(question, session.known(), knowledge)), 'done');
}

/** The row that opens the checklist, with how far it has come. */
function checklistRow({ knowledge, session }: Wizard): Choice {
  const points = checklistState(knowledge, session.known());
  const ticked = points.filter((point) => point.done).length;
  return { value: checklist, label: 'Hva er på plass?', detail: `${ticked} av ${points.length} punkter` };
}

interface Page {
  readonly counter?: string;
  readonly question: string;
  readonly why?: string;
  readonly exits: readonly Choice[];
  /** The stages whose questions stand on the page. */
  readonly stages: readonly QuestionFile[];
  /** Only this section. */
  readonly section?: string | undefined;
  /** The page ends a stage: it proposes, and extras have a page of their own. */
  readonly ends?: QuestionFile;
}

/** The page of one kind of rows; gives the exit that was chosen, or `back`. Opened answers are asked again on the way. */
async function askPage(page: Page, wizard: Wizard): Promise<OrBack<string>> {
  const { session, knowledge, prompter } = wizard;
  const { ends } = page;
  let looked: string | undefined;
  for (;;) {
    const known = session.known();
    const questions = reviewQuestions(page.stages, known).filter(
      (question) => page.section === undefined || question.del === page.section,
    );
    const unused = questions.filter((question) => isUnusedExtra(question, known));
    const proposals = ends ? proposed(page.stages, wizard) : { questions: [], edits: [] };
    const apart = new Set([...(ends ? unused : []), ...proposals.questions]);
    const rows: (Choice | ChoiceHeading)[] = [
      ...proposalRows(proposals.questions, session.preview(proposals.edits), knowledge),
      ...reviewRows(
        questions.filter((question) => !apart.has(question)),
        known,
        knowledge,
      ),
      ...(ends ? [{ heading: 'Sjekklisten' }, checklistRow(wizard)] : []),
    ];
    const more: Choice = {
      value: extras,
      label: 'Legg til noe mer',
      detail: `${unused.length} ting du kan si noe om`,
    };
    const reply = await prompter.choose({
      frame: {
        counter: page.counter,
        question: page.question,
        why: page.why,
        help: ['Velg en linje for å endre svaret. Svarene lagres med en gang.'],
        canGoBack: true,
      },
      choices: [...page.exits, ...rows, ...(unused.length > 0 && ends ? [{ heading: 'Ellers' }, more] : [])],
      // Also after a change: Enter says that all is well. Who only had a look goes on from there.
      initial: looked ?? page.exits[0]?.value,
    });
    looked = undefined;
    if (reply === back || page.exits.some(({ value }) => value === reply)) return reply;
    if (reply === extras) {
      if ((await askExtras(page.stages, wizard)) === back) looked = reply;
    } else if (reply === checklist && ends) {
      if ((await askChecklist({ stage: ends, session, knowledge, prompter })) === back) looked = reply;
    } else {
      if ((await open(reply, page.stages, wizard)) === back) looked = reply;
      await fillNewGaps(page.stages, known, wizard);
    }
  }
}

/** What can be added, until there is no more to add; `back` where the manager leaves it with Esc. */
async function askExtras(stages: readonly QuestionFile[], wizard: Wizard): Promise<OrBack<'done'>> {
  const { session, knowledge, prompter } = wizard;
  let looked: string | undefined;
  for (;;) {
    const known = session.known();
    const unused = reviewQuestions(stages, known).filter((question) => isUnusedExtra(question, known));
    const reply = await prompter.choose({
      frame: {
        question: 'Hva vil du legge til?',
        why: 'Ingenting av dette må være med. Det du svarer på, kommer med i papirene.',
        help: ['Velg en linje for å svare på spørsmålet. Ingenting av dette må være med.'],
        canGoBack: true,
      },
      choices: [{ value: done, label: 'Ikke noe mer' }, ...reviewRows(unused, known, knowledge)],
      initial: looked ?? done,
    });
    if (reply === back) return back;
    if (reply === done) return 'done';
    looked = (await open(reply, stages, wizard)) === back ? reply : undefined;
  }
}

/** All that has been decided so far, any of which can be opened and changed; then whether to stop or go on. */
export async function askReview(
  stage: QuestionFile,
  counter: string,
  wizard: Wizard,
): Promise<OrBack<'stop' | 'onward'>> {
  const all = wizard.knowledge.questions();
  const index = all.findIndex(({ stadium }) => stadium === stage.stadium);
  const next = all[index + 1];
  const exits: Choice[] = [
    { value: done, label: 'Alt stemmer', detail: 'ferdig for nå' },
    ...(next ? [{ value: onward, label: `Gå rett videre med delen ${next.tittel}` }] : []),
  ];
  const stages = all.slice(0, index + 1);
  const reply = await askPage(
    {
      counter,
      question: 'Dette har dere bestemt. Stemmer det?',
      why: 'Trykk Enter hvis alt stemmer, eller velg det du vil endre.',
      exits,
      stages,
      ends: stage,
    },
    wizard,
  );
  if (reply === back) return back;
  takeProposals(stages, wizard);
  return reply === onward ? 'onward' : 'stop';
}

/** One section, or all, to look through and change: `erfaring endre`. */
export async function askSection(section: string | undefined, title: string, wizard: Wizard): Promise<void> {
  await askPage(
    {
      question: title,
      why: 'Velg det du vil endre.',
      exits: [{ value: done, label: 'Ferdig' }],
      stages: wizard.knowledge.questions(),
      section,
    },
    wizard,
  );
}
