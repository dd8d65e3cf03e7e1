import type { Question } from '../knowledge/questions.ts';
import { addDays, type CalendarDate, formatDateShort, possible, weekday } from '../norwegian/dates.ts';
import { addMonths } from '../norwegian/working-days.ts';
import { schemaAt } from '../profile/walk.ts';
import { parsePerson } from './composites.ts';
import { typedValue } from './display.ts';
import { holdAll, type Known, toPath, valueAt } from './known.ts';

const isDate = (value: unknown): value is CalendarDate =>
  typeof value === 'object' && value !== null && 'year' in value;

/** The text of an earlier answer that this one is likely to equal: a person by their one line. */
function sameAs(dotted: string, { profile }: Known): string | undefined {
  const path = toPath(dotted);
  const value = valueAt(profile, path);
  const node = schemaAt(path);
  if (value === undefined || !node) return undefined;
  if (node.type === 'leaf') return typedValue(node.kind, value);
  const { navn, ...others } = value as Record<string, unknown>;
  // Without a name, the title would be read as one.
  if (navn === undefined) return undefined;
  const line = [navn, ...Object.values(others).filter((part) => part !== undefined)].join(', ');
  return parsePerson(line).ok ? line : undefined;
}

/** A suggestion of a Saturday or a Sunday would surprise; the Monday after is as good. */
function onWeekday(date: CalendarDate): CalendarDate {
  const days = { lørdag: 2, søndag: 1 }[weekday(date) as 'lørdag' | 'søndag'] ?? 0;
  return addDays(date, days);
}

/**
 * What Enter answers, as it would be typed; undefined where the question has no default, or one that
 * follows from an answer not given. A list is one text with an entry a line.
 */
export function defaultText(
  { standard, standard_når }: Question,
  known: Known,
  today: CalendarDate,
): string | undefined {
  if (standard === undefined || !holdAll(standard_når, known)) return undefined;
  if (typeof standard === 'string') return standard;
  if (Array.isArray(standard)) return standard.join('\n');
  if ('som' in standard) return sameAs(standard.som, known);
  const from = standard.etter ? valueAt(known.profile, toPath(standard.etter)) : today;
  if (!isDate(from)) return undefined;
  const dates =
    'dager' in standard
      ? [onWeekday(addDays(from, standard.dager))]
      : standard.måneder.map((months) => addMonths(from, months));
  // Counted past the years that are read, it would be an answer that is refused.
  return dates.every((date) => possible(date).ok) ? dates.map(formatDateShort).join(', ') : undefined;
}
