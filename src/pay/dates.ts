import { type CalendarDate, compareDates, formatDate, parseDate } from '../norwegian/dates.ts';

/** When figures are from: a day, or a year alone where no day is known. */
export type PayDate = CalendarDate | { readonly year: number };

/** Reads the date of a table in data/: `2024-05-01` or `2022`. Throws Error for anything else: the build has checked it. */
export function payDate(text: string): PayDate {
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`no date: ${text}`);
  return parsed.value;
}

/** «1. mai 2024», or «2022» where only the year is known. */
export function formatPayDate(date: PayDate): string {
  return 'day' in date ? formatDate(date) : String(date.year);
}

/**
 * Whether figures are old: more than a year has gone by the day `asOf`. A year alone counts from its first day, so
 * that its figures are called old too soon rather than too late.
 */
export function isOld(date: PayDate, asOf: CalendarDate): boolean {
  const { year, month, day } = startOf(date);
  return compareDates({ year: year + 1, month, day }, asOf) < 0;
}

/** Below zero when `a` is from before `b`; a year alone counts from its first day. */
export function comparePayDates(a: PayDate, b: PayDate): number {
  return compareDates(startOf(a), startOf(b));
}

function startOf(date: PayDate): CalendarDate {
  return 'day' in date ? date : { year: date.year, month: 1, day: 1 };
}
