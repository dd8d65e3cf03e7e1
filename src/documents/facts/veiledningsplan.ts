import type { Knowledge } from '../../knowledge/index.ts';
import { type CalendarDate, compareDates, formatDate } from '../../norwegian/dates.ts';
import type { Profile } from '../../profile/schema.ts';
import { fullDate, type PlanCalendar, planCalendar } from './calendar.ts';
import { some } from './shared.ts';
import type { View } from './view-value.ts';

/** Twice in the first year. Sources: V8.5 (talks), V8.2 and H6.1 (whether the plan works). */
const halfYearly = [6, 12];

/** A day of the first year; `nummer` counts from 1 within its kind. */
interface Milestone {
  readonly nummer: number;
  readonly date: CalendarDate | undefined;
  /** Months after the start, where that is all that is known. */
  readonly months: number | null;
}

/** The dates decided; else the working days half a year and a year after the start, as far as the post lasts. */
function milestones(decided: readonly CalendarDate[] | undefined, calendar: PlanCalendar): Milestone[] {
  const days = decided?.length
    ? decided.toSorted(compareDates).map((date) => ({ date, months: null }))
    : halfYearly
        .filter((months) => calendar.lasts(months))
        .map((months) => ({ date: calendar.after(months), months }));
  return days.map((day, index) => ({ nummer: index + 1, ...day }));
}

function view({ nummer, date, months }: Milestone): View {
  return { nummer, dato: date ? formatDate(date) : null, måneder: date ? null : months };
}

/** What the plan for supervision needs beside the profile's own answers. */
export function supervisionFacts(profile: Profile, knowledge: Knowledge): View {
  const { egenerfaring, veiledning } = profile;
  const calendar = planCalendar(profile, knowledge);
  const planned = milestones(veiledning.medarbeidersamtaler, calendar);
  // A post too short for one still has a talk; its day is agreed by hand.
  const talks = planned.length > 0 ? planned : [{ nummer: 1, date: undefined, months: null }];
  const reviews = milestones(veiledning.evalueringer, calendar);
  const dated = [
    ...planned.map((day) => ({ ...day, samtale: true })),
    ...reviews.map((day) => ({ ...day, samtale: false })),
  ];
  const [first] = calendar.days;
  return {
    første_dag: first ? fullDate(first) : null,
    samtaler: talks.map(view),
    evalueringer: reviews.map(view),
    // Without dates the order is that of the months, talks first.
    året: dated
      .toSorted((a, b) =>
        a.date && b.date ? compareDates(a.date, b.date) : (a.months ?? 0) - (b.months ?? 0),
      )
      .map((day) => ({ ...view(day), samtale: day.samtale })),
    deling: some(egenerfaring.deles, egenerfaring.deles_ikke),
  };
}
