import type { Knowledge } from '../knowledge/index.ts';
import type { Question, QuestionFile } from '../knowledge/questions.ts';
import { joinList, uncapitalise } from '../norwegian/text.ts';
import { emptyTrail, stepsOf } from './flow.ts';
import { holdAll, type Known, valueAt } from './known.ts';
import { proposalsOf } from './proposals.ts';
import { isGap, pathOf, questionState } from './question.ts';

/** The questions that have not been asked yet, of all the stages. */
export function gapsLeft(knowledge: Knowledge, known: Known): Question[] {
  return knowledge.questions().flatMap((stage) => {
    const unasked = stepsOf(stage, known, emptyTrail).filter((question) => isGap(question, known));
    return [...unasked, ...proposalsOf(stage, known)];
  });
}

/** Something that was answered with «vet ikke ennå», by a name of its own that goes into a sentence. */
export interface OpenAnswer {
  readonly question: Question;
  readonly name: string;
}

const ways = { telefon: 'telefon', epost: 'e-post' } as const;

/** What applicants are to reach a person by, where the person is known and that is open. */
function openWays(question: Question, known: Known): string[] {
  if (!question.kontakt) return [];
  const path = pathOf(question);
  const states = Object.entries(ways).map(([key, name]) => ({ name, state: known.stateOf([...path, key]) }));
  if (states.some(({ state }) => state === 'answered')) return [];
  return states.filter(({ state }) => state === 'open').map(({ name }) => name);
}

function openName(question: Question, known: Known): string | undefined {
  const state = questionState(question, known);
  if (state === 'open') return uncapitalise(question.kort);
  const open = state === 'answered' ? openWays(question, known) : [];
  if (open.length === 0) return undefined;
  const person = valueAt(known.profile, pathOf(question)) as { readonly navn?: string } | undefined;
  return `${joinList(open)} til ${person?.navn ?? uncapitalise(question.kort)}`;
}

/** What was answered with «vet ikke ennå» in a stage, of the questions that concern this hiring. */
export function openAnswers({ spørsmål }: QuestionFile, known: Known): OpenAnswer[] {
  const concerns = ({ tillegg, når }: Question) => !tillegg && holdAll(når, known);
  /** One that another question answers too is told of once, by that other one. */
  const isTold = ({ oppfølger }: Question) => {
    const parent = spørsmål.find(({ id }) => id === oppfølger);
    return parent !== undefined && questionState(parent, known) === 'open';
  };
  return spørsmål
    .filter((question) => concerns(question) && !isTold(question))
    .flatMap((question) => {
      const name = openName(question, known);
      return name === undefined ? [] : [{ question, name }];
    });
}

/** What is open in the stages up to the one given. */
export function openUntil(knowledge: Knowledge, stage: QuestionFile, known: Known): OpenAnswer[] {
  const all = knowledge.questions();
  const until = all.findIndex(({ stadium }) => stadium === stage.stadium) + 1;
  return all.slice(0, until).flatMap((one) => openAnswers(one, known));
}
