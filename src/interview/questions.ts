import type { InterviewQuestion } from '../knowledge/interview.ts';
import type { Post } from './post.ts';
import type { Screen } from './screen.ts';
import { minutesOf, type Round } from './timing.ts';

/** Minutes for a question of the manager's own. */
export const ownQuestionMinutes = 4;

const overlaps = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
  wanted === undefined || wanted.some((entry) => has.includes(entry));

function suits({ tjenester, nivå, oppgaver, erfaring }: InterviewQuestion, post: Post): boolean {
  return (
    overlaps(tjenester, post.service ? [post.service] : []) &&
    overlaps(nivå, post.levels) &&
    overlaps(oppgaver, post.reaches) &&
    overlaps(erfaring, post.experiences)
  );
}

/** The questions of a round that may be asked for the post, in the order of the bank. */
export function candidates(
  round: Round,
  bank: readonly InterviewQuestion[],
  post: Post,
  screen: Screen,
): InterviewQuestion[] {
  return bank.filter(
    (question) => question.runde === round && suits(question, post) && screen.permits(question),
  );
}

/** What nobody can do without: what the applicant is to be told, and a first few questions to rate. */
const fewestAsked = 4;

/** The part of the core that stands whatever the minutes. Of the rest those come first that a criterion can be rated by. */
export function essentials(
  pool: readonly InterviewQuestion[],
  rated: readonly string[] = [],
): InterviewQuestion[] {
  const core = pool.filter(({ fast }) => fast);
  const owed = core.filter(({ informer, uten_vurdering }) => informer || uten_vurdering);
  const others = core.filter((question) => !owed.includes(question));
  const opens = ({ kriterium }: InterviewQuestion, index: number) =>
    rated.includes(kriterium) && others.findIndex((other) => other.kriterium === kriterium) === index;
  const ranked = [...others.filter(opens), ...others.filter((question, index) => !opens(question, index))];
  const first = ranked.slice(0, Math.max(0, fewestAsked - owed.length));
  return core.filter((question) => owed.includes(question) || first.includes(question));
}

/**
 * A question made for posts like this says more than one made for all, and the rest of the core comes between. One that
 * hangs on what the applicant brings up may fall away in the room, so it only fills what time is left.
 */
export function closeness({
  tjenester,
  nivå,
  oppgaver,
  erfaring,
  fast,
  bare_hvis,
}: InterviewQuestion): number {
  const near = (tjenester ? 6 : 0) + (erfaring ? 5 : 0) + (oppgaver ? 2 : 0) + (nivå ? 1 : 0);
  return near + (fast ? 5 : 0) - (bare_hvis ? 20 : 0);
}

export interface Selection {
  readonly questions: readonly InterviewQuestion[];
  readonly own: readonly string[];
  readonly minutes: number;
}

/** What to choose from, and the minutes there are. `rated` are the criteria that the interview is to throw light on. */
export interface Choice {
  readonly candidates: readonly InterviewQuestion[];
  /** Those among the candidates that come right after the essential. */
  readonly must?: readonly InterviewQuestion[];
  readonly own: readonly string[];
  readonly rated: readonly string[];
  readonly minutes: number;
}

/**
 * The essential and what must be asked first, then the manager's own, then what is closest to the post, spread over themes and criteria, as long
 * as the minutes last. The same input gives the same questions; they come in the order of the bank.
 */
export function selectQuestions(choice: Choice): Selection {
  const chosen = [...new Set([...essentials(choice.candidates, choice.rated), ...(choice.must ?? [])])];
  let left = choice.minutes - minutesOf(chosen);
  const own = choice.own.slice(0, Math.max(0, Math.floor(left / ownQuestionMinutes)));
  left -= own.length * ownQuestionMinutes;

  const value = (question: InterviewQuestion) => {
    const count = (same: (other: InterviewQuestion) => boolean) => chosen.filter(same).length;
    const asked = count(
      ({ kriterium, uten_vurdering }) => !uten_vurdering && kriterium === question.kriterium,
    );
    // Nothing can be rated that nobody has asked about, and what only clears something up rates nothing.
    const rates = !question.uten_vurdering && choice.rated.includes(question.kriterium);
    const wanted = rates ? (asked === 0 ? 6 : 2) : 0;
    return closeness(question) + wanted - 4 * count(({ tema }) => tema === question.tema) - 2 * asked;
  };
  for (;;) {
    const fitting = choice.candidates.filter(
      (question) => !chosen.includes(question) && question.minutter <= left,
    );
    const [first, ...others] = fitting;
    if (!first) break;
    const best = others.reduce((top, question) => (value(question) > value(top) ? question : top), first);
    chosen.push(best);
    left -= best.minutter;
  }
  const questions = choice.candidates.filter((question) => chosen.includes(question));
  return { questions, own, minutes: choice.minutes - left };
}
