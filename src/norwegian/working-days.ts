import { addDays, type CalendarDate, toIso, WEEKDAYS, weekday } from './dates.ts';

/** Which days are worked. */
export interface WorkCalendar {
  /** Public days as ISO dates. */
  readonly holidays: ReadonlySet<string>;
  /** The weekdays worked, by name; Monday to Friday where it is left out. */
  readonly weekdays?: ReadonlySet<string>;
}

const MONDAY_TO_FRIDAY: ReadonlySet<string> = new Set(WEEKDAYS.slice(0, 5));
/** No run of free days is longer, unless no day at all is worked. */
const LONGEST_WAIT = 366;

/** Whether a day is worked: no public day, and one of the weekdays. */
export function isWorkingDay(
  date: CalendarDate,
  { holidays, weekdays = MONDAY_TO_FRIDAY }: WorkCalendar,
): boolean {
  return weekdays.has(weekday(date)) && !holidays.has(toIso(date));
}

/** The day itself when it is worked, else the first one after it that is. Throws RangeError when a year holds none. */
export function nextWorkingDay(date: CalendarDate, calendar: WorkCalendar): CalendarDate {
  for (let wait = 0; wait <= LONGEST_WAIT; wait++) {
    const day = addDays(date, wait);
    if (isWorkingDay(day, calendar)) return day;
  }
  throw new RangeError('no day is worked');
}

/** The first `count` working days on or after `first`, in order. Throws as {@link nextWorkingDay} does. */
export function workingDays(first: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let from = first; days.length < count; ) {
    const day = nextWorkingDay(from, calendar);
    days.push(day);
    from = addDays(day, 1);
  }
  return days;
}

/** The same day some months later; the last day of the month where there is no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: Math.min(date.day, last) };
}

/**
 * The weekdays that a text on working hours gives as one span («Mandag til torsdag kl. 08.00–15.30»), Monday to
 * Friday at most. Undefined when it gives none, or several, so that a guess is never made.
 */
export function workedWeekdays(text: string): ReadonlySet<string> | undefined {
  const names = WEEKDAYS.join('|');
  const span = new RegExp(`(?<!\\p{L})(${names}) ?(?:til(?: og med)?|[-–—]) ?(${names})(?!\\p{L})`, 'gu');
  const [found, another] = [...text.toLowerCase().matchAll(span)];
  if (!found || another) return undefined;
  const [, first = '', last = ''] = found;
  const days = WEEKDAYS.slice(WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last) + 1).filter((day) =>
    MONDAY_TO_FRIDAY.has(day),
  );
  return days.length > 0 ? new Set(days) : undefined;
}
