import type { Knowledge } from '../../knowledge/index.ts';
import { type CalendarDate, compareDates, formatDate, MONTHS, weekday } from '../../norwegian/dates.ts';
import { addMonths, nextWorkingDay, workedWeekdays, workingDays } from '../../norwegian/working-days.ts';
import type { Profile } from '../../profile/schema.ts';

/** The days that the plans for the first year are hung on. */
export interface PlanCalendar {
  /** The first day at work, and the days of training that follow; empty where no date is decided. */
  readonly days: readonly CalendarDate[];
  /** The working day so many months after the start; undefined where no date is decided. */
  after(months: number): CalendarDate | undefined;
  /** Whether the post lasts that long, as far as is known. */
  lasts(months: number): boolean;
  /** Weekdays that are never worked, beside the weekend. */
  readonly fixedDaysOff: boolean;
}

/** So many days are planned one by one. Source: V7.1. */
export const trainingDays = 10;

/**
 * The calendar of a profile. Without a start date, or with one in a year whose public days are unknown, there are no
 * days: the plan counts them instead.
 */
export function planCalendar({ vilkår }: Profile, knowledge: Knowledge): PlanCalendar {
  const holidays = knowledge.publicHolidays();
  const weekdays = workedWeekdays(vilkår.arbeidstid ?? '');
  const calendar = weekdays ? { holidays, weekdays } : { holidays };
  // A year is known when its Christmas is; the plan reaches into the next.
  const isKnown = ({ year }: CalendarDate) =>
    holidays.has(`${year}-12-25`) && holidays.has(`${year + 1}-12-25`);
  const { oppstart, til_dato: end } = vilkår;
  // Whoever works part time on days that nobody has named, only has a first day that is known.
  const known = weekdays === undefined && (vilkår.prosent ?? 100) < 100 ? 1 : trainingDays;
  const days = oppstart && isKnown(oppstart) ? workingDays(oppstart, known, calendar) : [];
  const [first] = days;
  const after = (months: number) => first && nextWorkingDay(addMonths(first, months), calendar);
  return {
    days,
    after,
    lasts: (months) => {
      const day = after(months);
      return !end || !day || compareDates(day, end) <= 0;
    },
    fixedDaysOff: (weekdays?.size ?? 5) < 5,
  };
}

/** «mandag 5. april» */
export const dayAndMonth = (date: CalendarDate) => `${weekday(date)} ${date.day}. ${MONTHS[date.month - 1]}`;

/** «mandag 5. april 2027» */
export const fullDate = (date: CalendarDate) => `${weekday(date)} ${formatDate(date)}`;
