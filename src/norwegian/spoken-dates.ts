import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDate,
  parseDate,
  possible,
  WEEKDAYS,
  weekday,
} from './dates.ts';
import { numberWord } from './number-words.ts';
import { accept, type Parsed } from './parsed.ts';
import { collapse, fold } from './text.ts';
import { addMonths } from './working-days.ts';

/*
 * Dates as one says them, counted from today: for prompts only, since a file would mean another day tomorrow.
 */

// A map: every object has more words than one puts into it («constructor»).
const NEAR: ReadonlyMap<string, number> = new Map([
  ['i dag', 0],
  ['i morgen', 1],
  ['i overmorgen', 2],
]);
const WEEKDAY = `(${WEEKDAYS.join('|')})`;

const meant = (date: CalendarDate) => accept(date, `Mente du ${weekday(date)} ${formatDate(date)}?`);

/** «om tre uker», «om 14 dager», «om et halvt år» */
function counted(text: string, today: CalendarDate): CalendarDate | undefined {
  if (/^om (?:et |eit )?halvt år$/u.test(text)) return addMonths(today, 6);
  const match = /^om (.+) (dag|uke|veke|måned|månad|år)(?:e?r|ar)?$/u.exec(text);
  const word = match?.[1] ?? '';
  const count = /^\d{1,3}$/u.test(word) ? Number(word) : numberWord(word);
  if (count === undefined) return undefined;
  switch (match?.[2]) {
    case 'dag':
      return addDays(today, count);
    case 'uke':
    case 'veke':
      return addDays(today, 7 * count);
    case 'år':
      return addMonths(today, 12 * count);
    default:
      return addMonths(today, count);
  }
}

/** The first day of that name after today. */
const coming = (name: string, today: CalendarDate) =>
  addDays(today, ((WEEKDAYS.indexOf(name) - WEEKDAYS.indexOf(weekday(today)) + 6) % 7) + 1);

/** The day of that name in the calendar week after this one. */
const nextWeek = (name: string, today: CalendarDate) =>
  addDays(today, 7 - WEEKDAYS.indexOf(weekday(today)) + WEEKDAYS.indexOf(name));

function named(text: string, today: CalendarDate): Parsed<CalendarDate> | undefined {
  const plain = new RegExp(`^(?:(?:nå )?(?:på|til|førstkommende|kommende) )?${WEEKDAY}$`, 'u').exec(text);
  if (plain) return accept(coming(plain[1] ?? '', today));
  const week = new RegExp(`^(?:på )?${WEEKDAY} (?:i )?neste uke$`, 'u').exec(text);
  if (week) return accept(nextWeek(week[1] ?? '', today));
  // Some mean the one that comes first, and some the one after that.
  const next = new RegExp(`^neste ${WEEKDAY}$`, 'u').exec(text);
  return next ? meant(nextWeek(next[1] ?? '', today)) : undefined;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['begynnelsen', 1],
  ['starten', 1],
  ['midten', 15],
  ['slutten', 0],
]);

/** «midten av januar»: the next time it comes. */
function partOfMonth(text: string, today: CalendarDate): Parsed<CalendarDate> | undefined {
  const match = /^(?:i |ved )?(\p{L}+) (?:av|på) (\p{L}+)(?: (\d{4}))?$/u.exec(text);
  const day = PARTS.get(match?.[1] ?? '');
  if (day === undefined) return undefined;
  const years = match?.[3] ? [Number(match[3])] : [today.year, today.year + 1];
  for (const year of years) {
    // The last day is the first of these that the month has.
    const days = day === 0 ? [31, 30, 29, 28] : [day];
    const date = days.map((one) => parseDate(`${one}. ${match?.[2]} ${year}`)).find(({ ok }) => ok);
    if (date?.ok && compareDates(date.value, today) >= 0) return meant(date.value);
  }
  return undefined;
}

/** A day without a year that comes within so many days is meant; one that comes later may have been just past. */
const SOON = 270;

/** A day and a month without a year: the next time they come. */
function withoutYear(text: string, today: CalendarDate): Parsed<CalendarDate> | undefined {
  const bare = text.replace(/(?<=\d)\.$/u, '');
  if (!/^\d{1,2}(?:[./] ?\d{1,2}|\.? ?\p{L}{3,}\.?)$/u.test(bare)) return undefined;
  const separator = bare.includes('/') ? '/' : /\d$/u.test(bare) ? '.' : ' ';
  for (const year of [today.year, today.year + 1, today.year + 2, today.year + 3]) {
    const date = parseDate(`${bare}${separator}${year}`);
    if (date.ok && compareDates(date.value, today) >= 0)
      return compareDates(date.value, addDays(today, SOON)) <= 0 ? date : meant(date.value);
  }
  return undefined;
}

/** «fredag 4. desember 2026»: a weekday that isn't that date's is told of, and so is a day that no month has. */
function withWeekday(text: string, today: CalendarDate): Parsed<CalendarDate> | undefined {
  const [, name, rest = ''] = new RegExp(`^${WEEKDAY},? (?:den )?(\\d.*)$`, 'u').exec(text) ?? [];
  if (name === undefined) return undefined;
  const date = parseDate(rest);
  const read = date.ok ? date : (withoutYear(rest, today) ?? date);
  return !read.ok || weekday(read.value) === name ? read : meant(read.value);
}

/** A day so many days or months away, or the day of some name. */
function counting(text: string, today: CalendarDate): Parsed<CalendarDate> | undefined {
  const days = NEAR.get(text.replace('imorgen', 'i morgen').replace('idag', 'i dag'));
  const date = days === undefined ? counted(text, today) : addDays(today, days);
  const read = date ? accept(date) : named(text, today);
  if (!read?.ok) return read;
  const can = possible(read.value);
  return can.ok ? read : can;
}

/**
 * A date as {@link parseDate} reads it, or as it is said on the day: «i morgen», «om tre uker», «neste fredag»,
 * «12. januar», «fredag 4. desember 2026». With a doubt where it could be another.
 */
export function parseSpokenDate(input: string, today: CalendarDate): Parsed<CalendarDate> {
  const said = collapse(input).replace(/^(?:den|innen) /iu, '');
  const exact = parseDate(said);
  if (exact.ok) return exact;
  const text = fold(said);
  return (
    counting(text, today) ??
    withWeekday(text, today) ??
    partOfMonth(text, today) ??
    withoutYear(text, today) ??
    exact
  );
}
