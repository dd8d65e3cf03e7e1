import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDate,
  formatDateShort,
  parseDate,
  today,
  toIso,
  weekday,
} from '../../src/norwegian/dates.ts';

const newYearsEve = { year: 2026, month: 12, day: 31 };
const anyDate = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => addDays({ year: 1900, month: 1, day: 1 }, days));

describe('parseDate', () => {
  test.each([
    '31.12.2026',
    '31.12.26',
    '31. 12. 2026',
    '31/12/2026',
    '31-12-2026',
    '2026-12-31',
    '31. desember 2026',
    '31 Desember 2026',
    '31.desember 2026',
    '31. des. 2026',
    '31.\u00a0des 2026',
  ])('%j', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: newYearsEve });
  });

  test('knows the short months and leap years', () => {
    expect(parseDate('1. sept. 2026')).toEqual({ ok: true, value: { year: 2026, month: 9, day: 1 } });
    expect(parseDate('29.2.2028')).toEqual({ ok: true, value: { year: 2028, month: 2, day: 29 } });
  });

  test.each([
    ['', 'Skriv datoen som 31.12.2026.'],
    ['snart', 'Forstår ikke datoen «snart». Skriv datoen som 31.12.2026.'],
    ['31.12', 'Året mangler. Skriv datoen som 31.12.2026.'],
    ['31. desember', 'Året mangler. Skriv datoen som 31.12.2026.'],
    ['29. februar', 'Året mangler. Skriv datoen som 31.12.2026.'],
    ['31. april', 'Datoen «31. april» finnes ikke: april har 30 dager. Skriv datoen som 31.12.2026.'],
    ['32.12', 'Datoen «32.12» finnes ikke: desember har 31 dager. Skriv datoen som 31.12.2026.'],
    ['31/4', 'Datoen «31/4» finnes ikke: april har 30 dager. Skriv datoen som 31.12.2026.'],
    ['12.13', 'Forstår ikke måneden i «12.13». Skriv datoen som 31.12.2026.'],
    ['14 dager', 'Forstår ikke datoen «14 dager». Skriv datoen som 31.12.2026.'],
    [
      '31.02.2026',
      'Datoen «31.02.2026» finnes ikke: februar 2026 har 28 dager. Skriv datoen som 31.12.2026.',
    ],
    ['0.1.2026', 'Datoen «0.1.2026» finnes ikke: januar 2026 har 31 dager. Skriv datoen som 31.12.2026.'],
    ['12/31/2026', 'Forstår ikke måneden i «12/31/2026». Skriv datoen som 31.12.2026.'],
    ['31. desmber 2026', 'Forstår ikke måneden i «31. desmber 2026». Skriv datoen som 31.12.2026.'],
    ['31.12.1026', 'Året 1026 kan ikke stemme. Skriv datoen som 31.12.2026.'],
    ['31.12/2026', 'Forstår ikke datoen «31.12/2026». Skriv datoen som 31.12.2026.'],
  ])('refuses %j', (text, message) => {
    expect(parseDate(text)).toEqual({ ok: false, message });
  });

  test('never throws, and only gives days that exist', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseDate(text);
        if (!result.ok) return result.message !== '';
        return (
          !Number.isNaN(Date.parse(toIso(result.value))) &&
          compareDates(addDays(result.value, 0), result.value) === 0
        );
      }),
    );
  });
});

describe('writing dates', () => {
  const fifth: CalendarDate = { year: 2026, month: 1, day: 5 };

  test('long, short, ISO and weekday', () => {
    expect(formatDate(fifth)).toBe('5. januar 2026');
    expect(formatDateShort(fifth)).toBe('05.01.2026');
    expect(toIso(fifth)).toBe('2026-01-05');
    expect(weekday(fifth)).toBe('mandag');
    expect(weekday(addDays(fifth, 6))).toBe('søndag');
  });

  test.each([formatDate, formatDateShort, toIso])('%o parses back to the same date', (format) => {
    fc.assert(
      fc.property(anyDate, (value) => {
        expect(parseDate(format(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('counting days', () => {
  test('crosses months, years and 29 February', () => {
    expect(addDays(newYearsEve, 1)).toEqual({ year: 2027, month: 1, day: 1 });
    expect(addDays({ year: 2028, month: 3, day: 1 }, -1)).toEqual({ year: 2028, month: 2, day: 29 });
  });

  test('adding and comparing agree', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(compareDates(addDays(date, days), date)).toBe(days);
      }),
    );
  });
});

test('today is the date in Oslo', () => {
  expect(today(new Date('2026-06-30T22:30:00Z'))).toEqual({ year: 2026, month: 7, day: 1 });
  expect(today(new Date('2026-12-31T22:30:00Z'))).toEqual(newYearsEve);
  expect(() => today(new Date(Number.NaN))).toThrow(RangeError);
});
