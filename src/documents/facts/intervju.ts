import type { ChosenCase } from '../../interview/cases.ts';
import {
  type InterviewOptions,
  type InterviewPlan,
  planInterview,
  type RoundPlan,
} from '../../interview/plan.ts';
import { ownQuestionMinutes } from '../../interview/questions.ts';
import { frames, minutesOf, type Round } from '../../interview/timing.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { InterviewQuestion, SensitiveTopic } from '../../knowledge/interview.ts';
import { formatDate } from '../../norwegian/dates.ts';
import { joinList } from '../../norwegian/text.ts';
import type { Profile } from '../../profile/schema.ts';
import { labels, some } from './shared.ts';
import type { View } from './view-value.ts';

/** So many final candidates have room in the papers; more are copied by hand. */
const finalists = 3;

function questionView(
  question: InterviewQuestion,
  number: number,
  themes: ReadonlyMap<string, string>,
): View {
  const { spørsmål, oppfølging, lytt_etter, varsom_med, minutter, informer, kilder, merke } = question;
  return {
    nummer: number,
    tema: themes.get(question.tema) ?? question.tema,
    spørsmål,
    oppfølging,
    lytt_etter,
    varsom_med,
    minutter,
    informer: informer ?? null,
    frivillig: merke === 'kun-begrunnet',
    kilder,
  };
}

/** What is asked when, by theme: first how it has been since, last the references and whether one would accept. */
const openingThemes = ['siden-sist'];
const closingThemes = ['referanser', 'avslutning'];

interface Parts {
  readonly åpning: readonly InterviewQuestion[];
  /** Told first, asked about after. Source: V5.5. */
  readonly jobben: readonly InterviewQuestion[];
  readonly spørsmål: readonly InterviewQuestion[];
  readonly til_slutt: readonly InterviewQuestion[];
}

function partsOf(questions: readonly InterviewQuestion[]): Parts {
  const part = ({ tema, informer }: InterviewQuestion): keyof Parts =>
    openingThemes.includes(tema)
      ? 'åpning'
      : closingThemes.includes(tema)
        ? 'til_slutt'
        : informer
          ? 'jobben'
          : 'spørsmål';
  const of = (name: keyof Parts) => questions.filter((question) => part(question) === name);
  return { åpning: of('åpning'), jobben: of('jobben'), spørsmål: of('spørsmål'), til_slutt: of('til_slutt') };
}

/** The parts of an interview with the minute each begins and ends. */
function timetable(round: RoundPlan, parts: Parts, cases: readonly ChosenCase[]): View {
  const frame = frames[round.round];
  const minutes = {
    åpning: frame.opening + minutesOf(parts.åpning),
    stedet: frame.presentation,
    jobben: minutesOf(parts.jobben),
    spørsmål: minutesOf(parts.spørsmål) + round.selection.own.length * ownQuestionMinutes,
    case: round.round === 2 ? minutesOf(cases) : 0,
    søkeren: frame.applicant + round.spare,
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

function roundView(
  round: RoundPlan,
  cases: readonly ChosenCase[],
  profile: Profile,
  knowledge: Knowledge,
): View {
  const themes = new Map(knowledge.interviewThemes().map(({ id, tittel }) => [id, tittel]));
  const order = [...themes.keys()];
  const inOrder = round.selection.questions.toSorted((a, b) => order.indexOf(a.tema) - order.indexOf(b.tema));
  const meeting = profile.intervju[round.round === 1 ? 'runde_1' : 'runde_2'];
  const parts = partsOf(inOrder);
  let number = 0;
  const numbered = (questions: readonly InterviewQuestion[]) =>
    questions.map((question) => {
      number += 1;
      return questionView(question, number, themes);
    });
  const before = {
    åpning: numbered(parts.åpning),
    jobben: numbered(parts.jobben),
    spørsmål: numbered(parts.spørsmål),
  };
  const egne = round.selection.own.map((text) => {
    number += 1;
    return { nummer: number, spørsmål: text };
  });
  return {
    minutter: round.minutes,
    dato: meeting?.dato ? formatDate(meeting.dato) : null,
    klokkeslett: meeting?.klokkeslett ?? null,
    sted: meeting?.sted ?? null,
    tid: timetable(round, parts, cases),
    ...before,
    egne,
    til_slutt: numbered(parts.til_slutt),
    har_spørsmål: some(before.spørsmål, egne),
    temaer: [...new Set(inOrder.map(({ tema }) => themes.get(tema) ?? tema))],
  };
}

function caseView({ tittel, tekst, minutter, bank }: ChosenCase, index: number): View {
  return {
    nummer: index + 1,
    tittel,
    tekst,
    minutter,
    spørsmål: bank?.spørsmål ?? [],
    se_etter: bank?.se_etter ?? [],
    varsom_med: bank?.varsom_med ?? [],
    kilder: bank?.kilder ?? [],
  };
}

/** The section of law behind a topic, where it holds for this kind of employer. */
function lawOf({ lov }: SensitiveTopic, profile: Profile, knowledge: Knowledge): string | null {
  const { arbeidsgiver } = profile.virksomhet;
  if (!lov || (lov.gjelder && !(arbeidsgiver && lov.gjelder.includes(arbeidsgiver)))) return null;
  const name = knowledge.sources().find(({ id }) => id === lov.kilde)?.kort ?? lov.kilde;
  return `${name} ${lov.paragraf}`;
}

function topicsView(profile: Profile, knowledge: Knowledge): View {
  const topics = knowledge.sensitiveTopics();
  const of = (...merker: readonly string[]) =>
    topics
      .filter(({ merke }) => merker.includes(merke))
      .map((topic) => ({
        tema: topic.tema,
        til_panelet: topic.til_panelet,
        lov: lawOf(topic, profile, knowledge),
        kilder: topic.kilder,
      }));
  return {
    forbudt: of('forbudt'),
    ikke_spør: of('ikke-spor'),
    fortell: of('informer-ikke-spor', 'informer-forst'),
  };
}

function ratingView({ rating }: InterviewPlan): View {
  return {
    kriterier: rating.criteria.map(({ criterion, lines }, index) => ({
      nummer: index + 1,
      tittel: criterion.tittel,
      beskrivelse: criterion.beskrivelse,
      fra_annonsen: lines.map(({ text }) => text),
      en: criterion.anker['1'],
      tre: criterion.anker['3'],
      fem: criterion.anker['5'],
      kilder: criterion.kilder,
    })),
    for_seg: rating.others.map(({ kind, text }) => ({ tekst: text, krav: kind === 'krav' })),
  };
}

function panelView({ intervju }: Profile, knowledge: Knowledge): View {
  const names = new Map((knowledge.choiceLabels().rolle ?? []).map(({ id, tekst }) => [id, tekst]));
  const members = (intervju.panel ?? []).map(({ rolle, navn = null, honorar = null }) => ({
    rolle,
    tittel: names.get(rolle) ?? rolle,
    navn,
    honorar,
  }));
  const has = (...roles: readonly string[]) => members.some(({ rolle }) => roles.includes(rolle));
  return {
    medlemmer: members,
    mangler_leder: !has('leder'),
    mangler_tillitsvalgt: !has('tillitsvalgt'),
    mangler_erfaring: !has('erfaringskonsulent', 'brukerrepresentant'),
    har_erfaring: has('erfaringskonsulent', 'brukerrepresentant'),
  };
}

/** The requirement that the ad opens with, as it stands there; null where lived experience is no requirement. */
function experienceLine({ egenerfaring }: Profile, knowledge: Knowledge): string | null {
  const names = labels(knowledge, 'typer');
  const kinds = (egenerfaring.typer ?? []).map((id) => names.get(id) ?? id);
  const all = egenerfaring.annen ? [...kinds, egenerfaring.annen] : kinds;
  if (egenerfaring.kreves === false) return null;
  return all.length > 0
    ? `Egen erfaring med ${joinList(all, 'eller')}`
    : 'Egen erfaring som er relevant for jobben';
}

/** What the ad binds the choice to, without what may not be weighed. Source: L13. */
function adView(profile: Profile, { rating }: InterviewPlan, knowledge: Knowledge): View {
  const lines = [...rating.criteria.flatMap((entry) => entry.lines), ...rating.others];
  const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const experience = experienceLine(profile, knowledge);
  const dual = profile.egenerfaring.dobbeltkompetanse;
  const education = 'Helse- eller sosialfaglig utdanning';
  return {
    krav: [...(experience ? [experience] : []), ...of('krav'), ...(dual === 'krav' ? [education] : [])],
    ønsker: [...of('ønsker'), ...(dual === 'onsket' ? [education] : [])],
    egenskaper: of('egenskaper'),
  };
}

/** What the papers around the interviews need beside the profile's own answers. Throws as `planInterview` does. */
export function interviewFacts(profile: Profile, knowledge: Knowledge, options?: InterviewOptions): View {
  const plan = planInterview(profile, knowledge, options);
  const round = (number: Round) => roundView(plan.rounds[number], plan.cases, profile, knowledge);
  const { formål, egenerfaring, vilkår, veiledning } = profile;
  return {
    runde_1: round(1),
    runde_2: round(2),
    case: plan.cases.map(caseView),
    emner: topicsView(profile, knowledge),
    vurdering: ratingView(plan),
    panel: panelView(profile, knowledge),
    annonsen: adView(profile, plan, knowledge),
    kandidater: Array.from({ length: finalists }, (_, index) => index + 1),
    best_kvalifisert: ['kommune', 'oslo', 'stat'].includes(profile.virksomhet.arbeidsgiver ?? ''),
    begrunnet: some(formål.begrunnelse) && egenerfaring.kreves === true,
    har_vilkår: some(
      vilkår.ansettelsesform,
      vilkår.prosent,
      profile.lønn.fra,
      vilkår.prøvetid_måneder,
      vilkår.oppstart,
    ),
    har_støtte: some(veiledning.leder?.navn, veiledning.veileder?.navn, veiledning.former, veiledning.rytme),
  };
}
