import type { Knowledge } from '../../knowledge/index.ts';
import type { Condition, Question } from '../../knowledge/questions.ts';
import type { ChecklistPoint } from '../../knowledge/schemas.ts';
import { type CalendarDate, formatDateShort } from '../../norwegian/dates.ts';
import { capitalise } from '../../norwegian/text.ts';
import type { Profile } from '../../profile/schema.ts';
import { meets } from '../needs.ts';
import { readiness } from './readiness.ts';
import type { View } from './view-value.ts';

/**
 * How far one point has come. `gjort`: the manager has ticked it. `klar`: the answers are all there, so that it can
 * be ticked. `gjenstår`: neither.
 */
export type PointStatus = 'gjort' | 'klar' | 'gjenstår';

/** One of the ten points, and where it stands. */
export interface PointState {
  readonly point: ChecklistPoint;
  readonly status: PointStatus;
  readonly responsible: string | undefined;
  /** When it was done, or is to be done. */
  readonly date: CalendarDate | undefined;
  /** What the wizard calls the answers that the point rests on and that aren't there. */
  readonly missing: readonly string[];
}

/** What the manager has noted about a point. */
type Mark = NonNullable<Profile['sjekkliste'][keyof Profile['sjekkliste']]>;

/** The ten points in order, with what the manager has ticked and what follows from the answers. */
export function checklistStates(profile: Profile, knowledge: Knowledge): PointState[] {
  const stages = knowledge.questions();
  const questions = stages.flatMap(({ spørsmål }) => spørsmål);
  const rules = stages.flatMap(({ sjekkliste }) => sjekkliste);
  const marks: Readonly<Record<string, Mark | undefined>> = profile.sjekkliste;
  return knowledge.checklist().map((point) => {
    const conditions = rules.flatMap(({ punkt, følger_av }) =>
      punkt === point.nøkkel ? (følger_av ?? []) : [],
    );
    const unmet = conditions.filter((condition) => !follows(condition, profile));
    const mark = marks[point.nøkkel];
    const ready = conditions.length > 0 && unmet.length === 0;
    return {
      point,
      status: mark?.gjort ? 'gjort' : ready ? 'klar' : 'gjenstår',
      responsible: mark?.ansvarlig,
      date: mark?.dato,
      missing: [...new Set(unmet.map(({ sti, kalles }) => kalles ?? nameOf(sti, questions)))],
    };
  });
}

/** A paper knows what stands in the profile, so «ingen» is nothing here, also where `besvart` would let it pass. */
function follows({ sti, eller = [], er, ikke, under }: Condition, profile: Profile): boolean {
  return meets(profile, {
    stier: [sti, ...eller],
    ...(er ? { er } : {}),
    ...(ikke ? { ikke } : {}),
    ...(under === undefined ? {} : { under }),
  });
}

/** The short name of the question that fills a path, or that sets it on the way. */
function nameOf(path: string, questions: readonly Question[]): string {
  const fills = ({ sti }: Question) =>
    [sti].flat().some((filled) => filled === path || path.startsWith(`${filled}.`));
  const sets = ({ setter = [] }: Question) => setter.some(({ sti }) => sti === path);
  return (questions.find(fills) ?? questions.find(sets))?.kort ?? path;
}

const statusText: Readonly<Record<PointStatus, string>> = {
  gjort: 'Gjort',
  klar: 'Besvart',
  gjenstår: 'Gjenstår',
};

/** How many gaps the paper names; the rest are only counted. */
const namedGaps = 5;

/** What the checklist as a paper says. */
export function checklistFacts(profile: Profile, knowledge: Knowledge): View {
  const states = checklistStates(profile, knowledge);
  const { met, total, gaps } = readiness(profile, knowledge);
  const points = states.map(({ point, status, responsible, date, missing }) => ({
    navn: capitalise(point.nøkkel),
    tekst: point.tekst,
    spørsmål: point.spørsmål,
    hjelp: point.hjelp,
    kommando: point.kommando,
    gjort: status === 'gjort',
    klar: status === 'klar',
    status: statusText[status],
    ansvarlig: responsible ?? null,
    dato: date ? formatDateShort(date) : null,
    mangler: missing.map((name) => `«${name}»`),
  }));
  return {
    punkter: points,
    ider: states.map(({ point }) => point.id),
    antall: points.length,
    gjort: points.filter(({ gjort }) => gjort).length,
    uten_svar: points.filter(({ gjort, klar, mangler }) => (gjort ? mangler.length > 0 : !klar)),
    kan_krysses_av: points.filter(({ klar }) => klar),
    råd_fulgt: met,
    råd_i_alt: total,
    hull: gaps.slice(0, namedGaps).map(({ mangler, del, kilder }) => ({ tekst: mangler, del, kilder })),
    ett_hull: gaps.length === 1,
    flere_hull: Math.max(0, gaps.length - namedGaps),
  };
}
