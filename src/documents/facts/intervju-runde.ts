import type { ChosenCase } from '../../interview/cases.ts';
import { sourcesFor } from '../../interview/law.ts';
import type { RoundPlan } from '../../interview/plan.ts';
import { ownQuestionMinutes } from '../../interview/questions.ts';
import { frames, minutesOf } from '../../interview/timing.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { InterviewQuestion } from '../../knowledge/interview.ts';
import type { Profile } from '../../profile/schema.ts';
import { fullDate } from './calendar.ts';
import { some } from './shared.ts';
import type { View } from './view-value.ts';

/** What is asked when, by theme: first how it has been since, last the references and whether one would accept. */
const openingThemes = ['siden-sist'];
const closingThemes = ['referanser', 'avslutning'];

const partNames = ['åpning', 'jobben', 'spørsmål', 'til_slutt'] as const;
type Part = (typeof partNames)[number];

/** `jobben` is what every applicant is told first and asked about after. Source: V5.5. */
function partOf({ tema, informer, fast, uten_vurdering: unrated }: InterviewQuestion): Part {
  if (openingThemes.includes(tema)) return 'åpning';
  if (closingThemes.includes(tema)) return 'til_slutt';
  return informer && (fast || unrated) ? 'jobben' : 'spørsmål';
}

/** A question with the heading it has in the papers. */
type Headed = InterviewQuestion & { readonly tittel: string };

function inParts(questions: readonly Headed[]): Record<Part, readonly Headed[]> {
  const of = (name: Part) => questions.filter((question) => partOf(question) === name);
  return { åpning: of('åpning'), jobben: of('jobben'), spørsmål: of('spørsmål'), til_slutt: of('til_slutt') };
}

function questionView(question: Headed, number: number): View {
  const { tittel: tema, spørsmål, oppfølging, lytt_etter, varsom_med, minutter, kilder } = question;
  const { informer = null, bare_hvis = null } = question;
  return {
    nummer: number,
    tema,
    spørsmål,
    oppfølging,
    lytt_etter,
    varsom_med,
    minutter,
    informer,
    bare_hvis,
    kilder,
  };
}

/** The parts of an interview with the minute each begins and ends. */
function timetable(
  { round, selection, spare }: RoundPlan,
  parts: Record<Part, readonly InterviewQuestion[]>,
  cases: readonly ChosenCase[],
): View {
  const frame = frames[round];
  const minutes = {
    åpning: frame.opening + minutesOf(parts.åpning),
    stedet: frame.presentation,
    jobben: minutesOf(parts.jobben),
    spørsmål: minutesOf(parts.spørsmål) + selection.own.length * ownQuestionMinutes,
    case: minutesOf(cases),
    søkeren: frame.applicant + spare,
    avslutning: frame.closing + minutesOf(parts.til_slutt),
  };
  let at = 0;
  return Object.fromEntries(
    Object.entries(minutes).map(([part, length]) => {
      const from = at;
      at += length;
      return [part, { minutter: length, tid: `${from}–${at}` }];
    }),
  );
}

/** Where in the guide each criterion is thrown light on: «1 og 4». */
function basis(questions: readonly InterviewQuestion[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { kriterium, uten_vurdering }] of questions.entries())
    if (!uten_vurdering) numbers.set(kriterium, [...(numbers.get(kriterium) ?? []), index + 1]);
  return numbers;
}

/** «2–6», «2»; empty where there are none. */
const span = (numbers: readonly number[]) => [...new Set([numbers[0], numbers.at(-1)])].join('–');

const announcedCases = (cases: readonly ChosenCase[]) =>
  cases.length > 0 ? ['Case: situasjoner fra jobben'] : [];

/** One interview as its guide tells it, and the numbers of the questions that each criterion is rated by. */
export function roundView(
  round: RoundPlan,
  cases: readonly ChosenCase[],
  profile: Profile,
  knowledge: Knowledge,
): { readonly view: View; readonly basis: ReadonlyMap<string, readonly number[]> } {
  const themes = new Map(knowledge.interviewThemes().map(({ id, tittel }) => [id, tittel]));
  const order = [...themes.keys()];
  const { arbeidsgiver } = profile.virksomhet;
  const headed = (question: InterviewQuestion): Headed => ({
    ...question,
    tittel: question.tittel ?? themes.get(question.tema) ?? question.tema,
    kilder: [...sourcesFor(question.kilder, arbeidsgiver, knowledge)],
  });
  const parts = inParts(
    round.selection.questions.map(headed).toSorted((a, b) => order.indexOf(a.tema) - order.indexOf(b.tema)),
  );
  const inOrder = partNames.flatMap((name) => parts[name]);
  const meeting = profile.intervju[round.round === 1 ? 'runde_1' : 'runde_2'];
  const numberOf = (question: Headed) => inOrder.indexOf(question) + 1;
  const views = (name: Part) => parts[name].map((question) => questionView(question, numberOf(question)));
  const announced = (name: Part) =>
    parts[name].map(({ tittel, bare_hvis: condition }) =>
      condition ? `${tittel} (bare hvis du selv nevner det)` : tittel,
    );
  const view = {
    minutter: round.minutes,
    dato: meeting?.dato ? fullDate(meeting.dato) : null,
    klokkeslett: meeting?.klokkeslett ?? null,
    sted: meeting?.sted ?? null,
    tid: timetable(round, parts, cases),
    ...Object.fromEntries(partNames.map((name) => [name, views(name)])),
    egne: round.selection.own,
    minutter_egne: ownQuestionMinutes,
    har_spørsmål: some(parts.spørsmål, round.selection.own),
    /** The numbers of the questions that the panel tells about first: «2–6». */
    jobben_numre: span(parts.jobben.map(numberOf)),
    temaer: [
      ...partNames.slice(0, -1).flatMap(announced),
      ...announcedCases(cases),
      ...announced('til_slutt'),
    ],
  };
  return { view, basis: basis(inOrder) };
}

/** A case as the guide and the applicant's page tell it. */
export function caseView({ tittel, tekst, minutter, bank }: ChosenCase, index: number): View {
  return {
    nummer: index + 1,
    tittel,
    tekst,
    minutter,
    egen: bank === null,
    spørsmål: bank?.spørsmål ?? [],
    se_etter: bank?.se_etter ?? [],
    varsom_med: bank?.varsom_med ?? [],
    kilder: bank?.kilder ?? [],
  };
}
