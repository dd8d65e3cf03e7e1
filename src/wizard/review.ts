import type { Knowledge } from '../knowledge/index.ts';
import type { Question, QuestionFile } from '../knowledge/questions.ts';
import { capitalise } from '../norwegian/text.ts';
import { shownAnswer } from './display.ts';
import { follows, whatFollows } from './follows.ts';
import { holdAll, type Known } from './known.ts';
import type { Choice, ChoiceHeading } from './prompter.ts';
import { pathsOf, questionState } from './question.ts';

/** Title of a section of the profile. */
export function sectionTitle(key: string, knowledge: Knowledge): string {
  return knowledge.profileTexts().seksjoner.find(({ nøkkel }) => nøkkel === key)?.tittel ?? key;
}

/** A question whose fields another one shows already would stand there twice. */
function isShownElsewhere(question: Question, all: readonly Question[]): boolean {
  const parent = all.find(({ id }) => id === question.oppfølger);
  const parentPaths = parent ? pathsOf(parent).map(String) : [];
  return pathsOf(question).every((path) => parentPaths.includes(String(path)));
}

/** The questions that have a place in a review: those that concern this hiring. */
export function reviewQuestions(stages: readonly QuestionFile[], known: Known): Question[] {
  const all = stages.flatMap(({ spørsmål }) => spørsmål);
  return all.filter((question) => holdAll(question.når, known) && !isShownElsewhere(question, all));
}

/** Whether a question is an extra that nobody has answered, and that the other answers don't settle either. */
export function isUnusedExtra(question: Question, known: Known): boolean {
  const unused = question.tillegg !== undefined && questionState(question, known) === 'unasked';
  return unused && !follows(question, known);
}

/** Questions as rows to open, under the titles of their sections, in the order of the profile. */
export function reviewRows(
  questions: readonly Question[],
  known: Known,
  knowledge: Knowledge,
): (Choice | ChoiceHeading)[] {
  const order = Object.keys(known.profile);
  const sections = [...new Set(questions.map(({ del }) => del))].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return sections.flatMap((section) => [
    { heading: sectionTitle(section, knowledge) },
    ...questions.filter(({ del }) => del === section).map((question) => row(question, known, knowledge)),
  ]);
}

/** The answers that nobody has been asked for, as they stand when the page is left with «Alt stemmer». */
export function proposalRows(
  questions: readonly Question[],
  preview: Known,
  knowledge: Knowledge,
): (Choice | ChoiceHeading)[] {
  if (questions.length === 0) return [];
  const rows = questions.map((question): Choice => {
    const reason = question.standard_grunn ? `${capitalise(question.standard_grunn)}. ` : '';
    const hint = `${reason}Trykk Enter på linjen hvis du vil ha det annerledes.`;
    return { ...row(question, preview, knowledge), hint };
  });
  return [{ heading: 'Forslag fra oss' }, ...rows];
}

/** Whether an answer is likely to be cut on its row. */
const isLong = (lines: readonly string[]) => lines.length > 1 || (lines[0] ?? '').length > 40;

function row(question: Question, known: Known, knowledge: Knowledge): Choice {
  const lines = shownAnswer(question, known, knowledge);
  const following = whatFollows(question, known, knowledge);
  if (following !== undefined) {
    const hint = `${capitalise(following)}. Stemmer det ikke? Trykk Enter på linjen, og svar selv.`;
    return { value: question.id, label: question.kort, detail: following, hint };
  }
  return {
    value: question.id,
    label: question.kort,
    detail: lines.length > 1 ? `(${lines.length}) ${lines.join('; ')}` : (lines[0] ?? '–'),
    hint: lines.length === 0 ? question.spørsmål : isLong(lines) ? lines.join('\n') : undefined,
  };
}
