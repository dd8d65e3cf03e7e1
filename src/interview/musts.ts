import type { InterviewQuestion } from '../knowledge/interview.ts';
import type { Rating } from './criteria.ts';
import { closeness } from './questions.ts';
import type { Round } from './timing.ts';

type PerRound<T> = Readonly<Record<Round, T>>;

/** A question that hangs on what the applicant brings up may never be asked, so nothing can be built on it. */
const certain = ({ bare_hvis }: InterviewQuestion) => bare_hvis === undefined;

/** Whether a line of the ad has this as a question of its own. */
export function asksAbout({ krav = [] }: InterviewQuestion, line: string): boolean {
  const text = line.normalize('NFC').toLowerCase();
  return krav.some((stem) => text.includes(stem));
}

/** Something the interviews are to ask about, told by whether a question does. */
type Need = (question: InterviewQuestion) => boolean;

const linesOf = ({ criteria, others }: Rating) => [...criteria.flatMap(({ lines }) => lines), ...others];

/** The requirements of the ad, each asked about where the bank can, and then the criteria: what is rated must be asked. */
function needsOf(rating: Rating): Need[] {
  const requirements = linesOf(rating).filter(({ kind }) => kind === 'krav');
  return [
    ...requirements.map(
      ({ text }): Need =>
        (question) =>
          certain(question) && asksAbout(question, text),
    ),
    ...rating.criteria.map(
      ({ criterion }): Need =>
        (question) =>
          certain(question) && !question.uten_vurdering && question.kriterium === criterion.id,
    ),
  ];
}

/**
 * The questions without which a requirement or a criterion would go unasked, beside those in `asked`, in whichever round
 * has room in minutes: first one that meets several, then the one that asks about the ad's own lines, then the closest to
 * the post, then the first in the bank. What there is no room for is left.
 */
export function mustAsk(
  rating: Rating,
  pool: PerRound<readonly InterviewQuestion[]>,
  asked: readonly InterviewQuestion[],
  room: PerRound<number>,
): PerRound<readonly InterviewQuestion[]> {
  const needs = needsOf(rating);
  const lines = linesOf(rating);
  const chosen: InterviewQuestion[] = [];
  const left = { ...room };
  for (const need of needs) {
    const unmet = needs.filter((other) => ![...asked, ...chosen].some(other));
    if (!unmet.includes(need)) continue;
    const worth = (question: InterviewQuestion) =>
      1000 * unmet.filter((other) => other(question)).length +
      100 * lines.filter(({ text }) => asksAbout(question, text)).length +
      closeness(question);
    const [best] = [...pool[1], ...pool[2]]
      .filter((question) => need(question) && question.minutter <= left[question.runde])
      .toSorted((a, b) => worth(b) - worth(a));
    if (!best) continue;
    chosen.push(best);
    left[best.runde] -= best.minutter;
  }
  const of = (round: Round) => chosen.filter(({ runde }) => runde === round);
  return { 1: of(1), 2: of(2) };
}
