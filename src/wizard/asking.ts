import type { Knowledge } from '../knowledge/index.ts';
import type { Question } from '../knowledge/questions.ts';
import { formatSpecialAnswer, specialAnswer } from '../norwegian/answers.ts';
import type { CalendarDate } from '../norwegian/dates.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { type LeafField, schemaAt } from '../profile/walk.ts';
import { type Edit, withState } from './edit.ts';
import type { Known } from './known.ts';
import type { Check, Frame, Prompter, Suggestion } from './prompter.ts';
import { isGap, pathsOf, questionState } from './question.ts';

/** All that is needed to ask one question. */
export interface Asking {
  readonly question: Question;
  readonly frame: Frame;
  readonly known: Known;
  readonly knowledge: Knowledge;
  readonly prompter: Prompter;
  readonly today: CalendarDate;
}

const earlierAnswer = 'svaret du ga før';

/** The schema's leaf at a path, alone or as the entry of a list. Throws on a path that is none (a bug in data/). */
export function leafAt(path: readonly string[]): Pick<LeafField, 'kind' | 'parse' | 'choices'> {
  const node = schemaAt(path);
  const leaf = node?.type === 'list' ? node.item : node;
  if (leaf?.type !== 'leaf') throw new Error(`${path.join('.')} holds no single answer`);
  return leaf;
}

const mayWait = 'Vet du det ikke ennå? Svar «vet ikke ennå».';

/** «vet ikke ennå» and «ingen», for everything the question asks for; else what `parse` makes of the text; refused, with a way on. */
export function readAnswer(
  text: string,
  question: Question,
  parse: (text: string) => Parsed<readonly Edit[]>,
): Parsed<readonly Edit[]> {
  const special = specialAnswer(text);
  if (special) return accept(pathsOf(question).map((path) => withState(path, special)));
  if (text.trim() === '') return reject(`Skriv et svar. ${mayWait}`);
  const parsed = parse(text);
  // «etter avtale», «uke 2»: an answer that can't be taken is often one that isn't decided yet.
  return parsed.ok ? parsed : reject(`${parsed.message} ${mayWait}`);
}

/** What a prompter needs to know of a parser: yes, or why not. */
export function toCheck(parsed: Parsed<unknown>): Check {
  return parsed.ok ? { ok: true } : parsed;
}

/** The answer that stands already, as it would be typed, where the question is asked again. */
export function standingAnswer({ question, known }: Asking, typed: () => string): Suggestion | undefined {
  if (isGap(question, known)) return undefined;
  const state = questionState(question, known);
  if (state === 'unasked') return undefined;
  return {
    text: state === 'answered' ? typed() : formatSpecialAnswer(state),
    reason: earlierAnswer,
    standing: true,
  };
}
