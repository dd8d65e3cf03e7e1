import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { InterviewCase, SensitiveTopic } from '../knowledge/interview.ts';
import type { Profile } from '../profile/schema.ts';
import {
  type ChosenCase,
  casesById,
  caseText,
  closestCases,
  fewestCases,
  mostCases,
  ownCases,
} from './cases.ts';
import { adLines, type Rating, rateBy } from './criteria.ts';
import { mustAsk } from './musts.ts';
import { describePost, type Post } from './post.ts';
import { candidates, essentials, ownQuestionMinutes, type Selection, selectQuestions } from './questions.ts';
import { createScreen, type Screen } from './screen.ts';
import { frameMinutes, minutesOf, mostMinutes, type Round, roundUp, usualMinutes } from './timing.ts';

/** What the command line decides about the interviews. */
export interface InterviewOptions {
  /** Only this guide is made, so that `minutes` is for it alone. */
  readonly round?: Round | undefined;
  readonly minutes?: number | undefined;
  readonly cases?: readonly string[] | undefined;
}

/** One interview. */
export interface RoundPlan {
  readonly round: Round;
  readonly minutes: number;
  /** What the profile said, where it was too little and more is planned. */
  readonly tooShort: number | null;
  readonly selection: Selection;
  /** Minutes that nothing else needs; the applicant gets them. */
  readonly spare: number;
}

/** Something of the manager's own that may not be asked or weighed. */
export interface LeftOut {
  readonly kind: 'spørsmål' | 'case' | 'krav';
  /** Keys of its place in the profile. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly topic: SensitiveTopic;
}

export interface InterviewPlan {
  readonly rounds: Readonly<Record<Round, RoundPlan>>;
  readonly cases: readonly ChosenCase[];
  readonly rating: Rating;
  readonly leftOut: readonly LeftOut[];
  /** Own questions and cases that there is no time for. */
  readonly noTime: readonly string[];
}

const roundName = { 1: 'Det første intervjuet', 2: 'Det andre intervjuet' } as const;

interface Length {
  readonly minutes: number;
  readonly tooShort: number | null;
}

/** Throws UserError where the command line asks for less than the core needs; a profile that does is given more. */
function lengthOf(round: Round, fewest: number, profile: Profile, options: InterviewOptions): Length {
  const applies = options.round === undefined || options.round === round;
  const asked = applies ? options.minutes : undefined;
  if (asked !== undefined) {
    if (asked < fewest) {
      const other =
        options.round === undefined && round === 2
          ? ' Med --runde 1 gjelder minuttene bare den første guiden.'
          : '';
      throw new UserError(
        `${asked} minutter er for lite. ${roundName[round]} trenger minst ${fewest}.`,
        `Skriv for eksempel: --minutter ${fewest}.${other}`,
      );
    }
    if (asked > mostMinutes) {
      throw new UserError(
        `${asked} minutter er for mye.`,
        `Et intervju kan vare i høyst ${mostMinutes} minutter.`,
      );
    }
    return { minutes: asked, tooShort: null };
  }
  const planned = profile.intervju[round === 1 ? 'runde_1' : 'runde_2']?.minutter;
  const wanted = Math.min(planned ?? usualMinutes[round], mostMinutes);
  return {
    minutes: Math.max(wanted, fewest),
    tooShort: planned !== undefined && planned < fewest ? planned : null,
  };
}

function leftOut({ intervju, kvalifikasjoner }: Profile, screen: Screen): LeftOut[] {
  const check = (kind: LeftOut['kind'], path: LeftOut['path'], text: string, shown = text) => {
    const topic = screen.keepsOut(text);
    return topic ? [{ kind, path, text: shown, topic }] : [];
  };
  const lists = ['krav', 'ønsker', 'egenskaper'] as const;
  return [
    ...(intervju.spørsmål ?? []).flatMap((text, index) =>
      check('spørsmål', ['intervju', 'spørsmål', index], text),
    ),
    ...(intervju.case ?? []).flatMap(({ tittel = '', tekst }, index) =>
      check('case', ['intervju', 'case', index], caseText(tittel, tekst), tittel || tekst),
    ),
    ...lists.flatMap((list) =>
      (kvalifikasjoner[list] ?? []).flatMap((text, index) =>
        check('krav', ['kvalifikasjoner', list, index], text),
      ),
    ),
  ];
}

/**
 * The cases of round 2: those asked for; else those the profile names, the manager's own, and the closest of ours, so that
 * there are two or three. `more` are used as far as there is time.
 */
function chooseCases(
  bank: readonly InterviewCase[],
  { intervju }: Profile,
  post: Post,
  options: InterviewOptions,
  own: readonly ChosenCase[],
): { readonly sure: readonly ChosenCase[]; readonly more: readonly ChosenCase[] } {
  if (options.cases) return { sure: casesById(options.cases, bank, own), more: [] };
  const { valgte_case: wanted = [] } = intervju;
  const named = wanted.length > 0 ? casesById(wanted, bank, own) : [];
  const first = [...new Set([...named, ...own])];
  const closest = closestCases(bank, post).filter(({ id }) => !first.some((entry) => entry.id === id));
  const all = [...first, ...closest];
  const sure = Math.max(fewestCases, Math.min(named.length, all.length));
  return { sure: all.slice(0, sure), more: all.slice(sure, Math.max(mostCases, first.length)) };
}

/**
 * Plans both interviews of a profile: questions, cases and what is rated. The same profile gives the same plan.
 * Throws UserError for a case that isn't there and for fewer minutes than make sense.
 */
export function planInterview(
  profile: Profile,
  knowledge: Knowledge,
  options: InterviewOptions = {},
): InterviewPlan {
  if (options.round === 1 && options.cases) {
    throw new UserError('--case gjelder det andre intervjuet.', 'Ta bort --runde 1, eller skriv --runde 2.');
  }
  const post = describePost(profile);
  const screen = createScreen(profile, post, knowledge.sensitiveTopics());
  const bank = knowledge.interviewQuestions();
  const rating = rateBy(
    adLines(profile, screen),
    knowledge.criteria(),
    profile.egenerfaring.kreves !== false,
  );
  const rated = rating.criteria.map(({ criterion }) => criterion.id);
  const ownQuestions = (profile.intervju.spørsmål ?? []).filter((text) => !screen.keepsOut(text));
  const own = ownCases(profile, screen);
  const { sure, more } = chooseCases(knowledge.interviewCases(), profile, post, options, own);

  const pool = { 1: candidates(1, bank, post, screen), 2: candidates(2, bank, post, screen) };
  const core = { 1: essentials(pool[1], rated), 2: essentials(pool[2], rated) };
  const needed = {
    1: frameMinutes(1) + minutesOf(core[1]),
    2: frameMinutes(2) + minutesOf(core[2]) + minutesOf(sure),
  };
  const length = {
    1: lengthOf(1, roundUp(needed[1]), profile, options),
    2: lengthOf(2, roundUp(needed[2]), profile, options),
  };
  const must = mustAsk(rating, pool, [...core[1], ...core[2]], {
    1: length[1].minutes - needed[1],
    2: length[2].minutes - needed[2],
  });

  const roomIn = (round: Round) => length[round].minutes - needed[round] - minutesOf(must[round]);
  const ownInFirst = Math.min(ownQuestions.length, Math.floor(roomIn(1) / ownQuestionMinutes));
  const ownLeft = (ownQuestions.length - ownInFirst) * ownQuestionMinutes;
  let room = roomIn(2);
  const cases = [...sure];
  for (const entry of more) {
    // A case is worth its minutes only where a question beside the core still fits, and one of ours gives way to own questions.
    const kept = Math.max(ownQuestionMinutes, entry.bank ? ownLeft : 0);
    if (entry.minutter + kept > room) continue;
    cases.push(entry);
    room -= entry.minutter;
  }

  const plan = (round: Round, asked: readonly string[], taken: number): RoundPlan => {
    const { minutes, tooShort } = length[round];
    const available = minutes - frameMinutes(round) - taken;
    const selection = selectQuestions({
      candidates: pool[round],
      must: must[round],
      own: asked,
      rated,
      minutes: available,
    });
    return { round, minutes, tooShort, selection, spare: available - selection.minutes };
  };
  // Own questions are shared between the interviews; more come in the first where the second has no room.
  const roomInSecond = Math.floor(room / ownQuestionMinutes);
  const half = Math.ceil(ownQuestions.length / 2);
  const first = plan(1, ownQuestions.slice(0, Math.max(half, ownQuestions.length - roomInSecond)), 0);
  const rest = ownQuestions.slice(first.selection.own.length);
  const second = plan(2, rest, minutesOf(cases));
  return {
    rounds: { 1: first, 2: second },
    cases,
    rating,
    leftOut: leftOut(profile, screen),
    noTime: [
      ...rest.slice(second.selection.own.length),
      ...(options.cases ? [] : own.filter((entry) => !cases.includes(entry)).map(({ tittel }) => tittel)),
    ],
  };
}
