import type { Knowledge } from '../../knowledge/index.ts';
import { addDays, compareDates, formatDate } from '../../norwegian/dates.ts';
import { addMonths } from '../../norwegian/working-days.ts';
import type { Profile } from '../../profile/schema.ts';
import { dayAndMonth, fullDate, planCalendar, trainingDays } from './calendar.ts';
import { some } from './shared.ts';
import type { View } from './view-value.ts';

/** Days with room for learning a system, and for a visit; from 1. */
const systemDays = [2, 3, 4, 6];
const visitDays = [4, 5, 6, 8, 9];
const milestones = [1, 3, 6, 12];
/** A talk so many days from a milestone belongs to it. */
const nearby = 45;

/** Shares the items out over the days in order, as evenly as can be. */
function shareOut<T>(items: readonly T[], days: readonly number[]): ReadonlyMap<number, readonly T[]> {
  const shared = new Map<number, T[]>();
  for (const [index, item] of items.entries()) {
    const day = days[Math.floor((index * days.length) / items.length)];
    if (day !== undefined) shared.set(day, [...(shared.get(day) ?? []), item]);
  }
  return shared;
}

/** What the training plan needs beside the profile's own answers. */
export function trainingFacts(profile: Profile, knowledge: Knowledge): View {
  const { opplæring, oppgaver, veiledning, vilkår } = profile;
  const calendar = planCalendar(profile, knowledge);
  const talks = veiledning.medarbeidersamtaler ?? [];
  const systems = shareOut(opplæring.systemer ?? [], systemDays);
  const visits = shareOut(opplæring.avdelinger ?? [], visitDays);
  const days = Array.from({ length: trainingDays }, (_, index) => {
    const date = calendar.days[index];
    const day = { dato: date ? dayAndMonth(date) : null };
    return [
      `dag_${index + 1}`,
      { ...day, systemer: systems.get(index + 1) ?? [], besøk: visits.get(index + 1) ?? [] },
    ] as const;
  });
  const months = milestones.map((count) => {
    const date = calendar.after(count);
    const talk = date && talks.find((day) => Math.abs(compareDates(day, date)) <= nearby);
    const day = talk ?? date;
    return [`måned_${count}`, { med: calendar.lasts(count), dato: day ? fullDate(day) : null }] as const;
  });
  const [first] = calendar.days;
  const { oppstart: start, prøvetid_måneder: trial } = vilkår;
  return {
    // A talk while there is time to mend: after three months, or after one where the trial is short. One of a month is over by then.
    prøvetid_etter: !trial || trial === 1 ? null : trial > 3 ? 3 : 1,
    prøvetid_siste_dag: start && trial ? formatDate(addDays(addMonths(start, trial), -1)) : null,
    første_dag: first ? fullDate(first) : null,
    faste_fridager: calendar.fixedDaysOff,
    ...Object.fromEntries(days),
    ...Object.fromEntries(months),
    oppgaver: [oppgaver.individ, oppgaver.gruppe, oppgaver.system].flatMap((tasks) => tasks ?? []),
    ansvarlig_er_en_annen: some(
      opplæring.ansvarlig?.navn && opplæring.ansvarlig.navn !== veiledning.leder?.navn,
    ),
  };
}
