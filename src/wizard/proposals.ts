import type { Knowledge } from '../knowledge/index.ts';
import type { Question, QuestionFile } from '../knowledge/questions.ts';
import type { CalendarDate } from '../norwegian/dates.ts';
import { readAnswer } from './asking.ts';
import { defaultText } from './defaults.ts';
import type { Edit } from './edit.ts';
import { holdAll, type Known, toPath } from './known.ts';
import { isGap } from './question.ts';
import { lineForm } from './read-line.ts';

/*
 * Answers that are much the same everywhere. Nobody is asked for them one by one: they are shown together on the page
 * that ends a stage, where each can be changed, and saved when the page is.
 */

// What day it is decides which date is the default, and not whether there is one.
const anyDay: CalendarDate = { year: 2026, month: 1, day: 1 };

/** The answer that a default follows from; undefined for one that stands on its own. */
function sourceOf({ standard }: Question): string | undefined {
  if (typeof standard !== 'object' || Array.isArray(standard)) return undefined;
  if ('som' in standard) return standard.som;
  return 'etter' in standard ? standard.etter : undefined;
}

/** Whether a question waits for the review page. What its default follows from may still be to come. */
export function isProposed(question: Question, known: Known): boolean {
  if (!question.foreslås) return false;
  const source = sourceOf(question);
  const isToCome = source !== undefined && known.stateOf(toPath(source)) === 'unasked';
  return isToCome || defaultText(question, known, anyDay) !== undefined;
}

/** The questions of a stage whose defaults nobody has seen yet. */
export function proposalsOf({ spørsmål }: QuestionFile, known: Known): Question[] {
  return spørsmål.filter(
    (question) => isProposed(question, known) && isGap(question, known) && holdAll(question.når, known),
  );
}

/** The edits that take the default of a question; none where it has none. */
export function proposedEdits(
  question: Question,
  known: Known,
  knowledge: Knowledge,
  today: CalendarDate,
): readonly Edit[] {
  const text = defaultText(question, known, today);
  if (text === undefined) return [];
  const parsed = readAnswer(text, question, (line) =>
    lineForm({ question, known, knowledge, today }).read(line),
  );
  if (!parsed.ok) throw new Error(`${question.id}: its own default is no answer`);
  return parsed.value;
}
