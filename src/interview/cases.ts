import { problemWith, UserError } from '../errors.ts';
import type { InterviewCase } from '../knowledge/interview.ts';
import { suggest } from '../norwegian/suggest.ts';
import { slug } from '../norwegian/text.ts';
import type { Profile } from '../profile/schema.ts';
import type { Post } from './post.ts';
import type { Screen } from './screen.ts';

/** Two to three cases, close to the tasks. Source: V5.6. */
export const fewestCases = 2;
export const mostCases = 3;
/** Minutes for a case of the manager's own. */
const ownCaseMinutes = 10;

/** A case in the guide: one of ours, or the manager's own, which is only a text. */
export interface ChosenCase {
  readonly id: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly minutter: number;
  readonly bank: InterviewCase | null;
}

/** Whether the answer to a case throws light on a criterion. Nobody but the manager knows what an own one is about: it may be any. */
export const tests = ({ bank }: ChosenCase, criterion: string) =>
  bank === null || bank.kriterier.includes(criterion);

const fromBank = (bank: InterviewCase): ChosenCase => ({ ...bank, bank });

/** What is screened of a case: the title is a sentence of its own. */
export const caseText = (title: string, text: string) => `${title}.\n\n${text}`;

/** The manager's own cases that may stand, each with an id made from its title. */
export function ownCases({ intervju }: Profile, screen: Screen): ChosenCase[] {
  return (intervju.case ?? [])
    .filter(({ tittel = '', tekst }) => !screen.keepsOut(caseText(tittel, tekst)))
    .map(({ tittel, tekst }, index) => ({
      id: (tittel && slug(tittel)) || `egen-${index + 1}`,
      tittel: tittel ?? 'En situasjon fra jobben',
      tekst,
      minutter: ownCaseMinutes,
      bank: null,
    }));
}

const hits = (stems: readonly string[] | undefined, text: string) =>
  (stems ?? []).filter((stem) => text.includes(stem)).length;

/** How close a case lies to the post; below 0 it isn't for it at all. */
function closeness(candidate: InterviewCase, post: Post): number {
  if (candidate.dilemma === 'under-18' && post.minors !== true) return -1;
  if (!candidate.nivå.some((reach) => post.reaches.includes(reach))) return -1;
  const service =
    candidate.tjenester && (post.service && candidate.tjenester.includes(post.service) ? 4 : -1);
  return (
    1 +
    (service ?? 0) +
    Math.min(3, hits(candidate.oppgaver, post.tasks)) * 2 +
    Math.min(2, hits(candidate.brukergrupper, post.userGroups))
  );
}

/** The cases of the bank, those closest to the post first, no dilemma twice in a row of choices. */
export function closestCases(bank: readonly InterviewCase[], post: Post): ChosenCase[] {
  const ranked = bank
    .map((candidate) => ({ candidate, score: closeness(candidate, post) }))
    .filter(({ score }) => score >= 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const firsts = ranked.filter(
    ({ dilemma }, index) => ranked.findIndex((other) => other.dilemma === dilemma) === index,
  );
  return [...firsts, ...ranked.filter((candidate) => !firsts.includes(candidate))].map(fromBank);
}

/** Cases by id, in the order named. Throws UserError for an id that isn't there. */
export function casesById(
  ids: readonly string[],
  bank: readonly InterviewCase[],
  own: readonly ChosenCase[],
): ChosenCase[] {
  const all = [...own, ...bank.map(fromBank)];
  const find = (id: string) => all.find((entry) => entry.id === id.trim().toLowerCase());
  const unknown = ids.filter((id) => !find(id));
  if (unknown.length > 0) {
    const known = all.map(({ id }) => id);
    throw new UserError(
      unknown.map((id) => {
        const [near] = suggest(id, known);
        const hint = near ? `Mente du ${near}?` : `Velg blant: ${known.join(', ')}`;
        return problemWith(null, `Casen «${id}» finnes ikke.`, hint);
      }),
    );
  }
  return [...new Set(ids.flatMap((id) => find(id) ?? []))];
}
