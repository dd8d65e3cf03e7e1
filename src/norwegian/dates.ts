import { accept, type Parsed, reject } from './parsed.ts';
import { fold, quoted } from './text.ts';

/** A day in the calendar, with no clock and no time zone; months count from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const EXAMPLE = 'Skriv datoen som 31.12.2026.';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;

/** The days of the week from Monday on. */
export const WEEKDAYS: readonly string[] = [
  'mandag',
  'tirsdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lørdag',
  'søndag',
];

/** The months from January on, the same words in bokmål and nynorsk. */
export const MONTHS: readonly string[] = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** A date from `31.12.2026`, `31.12.26`, `31/12/2026`, `2026-12-31`, `31. desember 2026` or `31. des. 2026`. */
export function parseDate(input: string): Parsed<CalendarDate> {
  const text = fold(input);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return calendarDate(input, iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/u.exec(text);
  if (numeric) return calendarDate(input, numeric[4], numeric[3], numeric[1]);
  const worded = /^(\d{1,2})\.? ?(\p{L}{3,})\.? (\d{4})$/u.exec(text);
  if (worded) return calendarDate(input, worded[3], monthNumber(worded[2] ?? ''), worded[1]);
  const yearless = /^(\d{1,2})(?:[./] ?(\d{1,2})|\.? ?(\p{L}{3,}))\.?$/u.exec(text);
  const month = yearless?.[2] ?? monthNumber(yearless?.[3] ?? '-');
  if (yearless && month !== '0') return withoutYear(input, month, yearless[1] ?? '');
  return reject(text === '' ? EXAMPLE : `Forstår ikke datoen ${quoted(input)}. ${EXAMPLE}`);
}

/** «31. desember 2026», the same in bokmål and nynorsk. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${day}. ${MONTHS[month - 1]} ${year}`;
}

/** «31.12.2026» */
export function formatDateShort({ year, month, day }: CalendarDate): string {
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

/** `2026-12-31` */
export function toIso({ year, month, day }: CalendarDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Below zero when `a` comes before `b`, above when after, 0 on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** The date `days` later, or earlier when below zero. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * DAY_MS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** «mandag» */
export function weekday(date: CalendarDate): string {
  // JavaScript's weeks begin on a Sunday.
  return WEEKDAYS[(new Date(dayNumber(date) * DAY_MS).getUTCDay() + 6) % 7] ?? '';
}

/** The date in Norway at the instant `now`, whatever zone the machine is in. Throws RangeError for an invalid Date. */
export function today(now: Date): CalendarDate {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Oslo',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

/** A date that was counted out, where it lies in the years that {@link parseDate} reads. */
export function possible(date: CalendarDate): Parsed<CalendarDate> {
  const { year } = date;
  const can = year >= FIRST_YEAR && year <= LAST_YEAR;
  return can ? accept(date) : reject(`Året ${year} kan ikke stemme. ${EXAMPLE}`);
}

/** Why a day and a month alone are no date; a day that no year has is told of first. */
function withoutYear(input: string, month: string, day: string): Parsed<never> {
  const inLeapYear = calendarDate(input, '2000', month, day);
  if (inLeapYear.ok) return reject(`Året mangler. ${EXAMPLE}`);
  return reject(inLeapYear.message.replace(' 2000 har ', ' har '));
}

function calendarDate(input: string, yearText = '', monthText = '', dayText = ''): Parsed<CalendarDate> {
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  const month = Number(monthText);
  const day = Number(dayText);
  if (month < 1 || month > 12) return reject(`Forstår ikke måneden i ${quoted(input)}. ${EXAMPLE}`);
  const yearRead = possible({ year, month, day });
  if (!yearRead.ok) return yearRead;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return yearRead;
  return reject(
    `Datoen ${quoted(input)} finnes ikke: ${MONTHS[month - 1]} ${year} har ${last} dager. ${EXAMPLE}`,
  );
}

/** The month's number as text; «0», which no month has, for a word that is none. */
function monthNumber(word: string): string {
  return String(MONTHS.findIndex((name) => name.startsWith(word)) + 1 || (word === 'sept' ? 9 : 0));
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
