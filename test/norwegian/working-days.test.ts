import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDateShort,
  toIso,
  weekday,
} from '../../src/norwegian/dates.ts';
import {
  addMonths,
  isWorkingDay,
  nextWorkingDay,
  workedWeekdays,
  workingDays,
} from '../../src/norwegian/working-days.ts';

const holidays = knowledge.publicHolidays();
const calendar = { holidays };
const on = (year: number, month: number, day: number): CalendarDate => ({ year, month, day });
const short = (days: readonly CalendarDate[]) => days.map((day) => formatDateShort(day).slice(0, 5));

/** Any day of the years whose public days are known, with room for what follows it. */
const anyDay = fc.integer({ min: 0, max: 28 * 365 }).map((days) => addDays(on(2021, 1, 1), days));

describe('Norwegian public days', () => {
  it('are those of the law, the movable ones too', () => {
    const of = (year: number) =>
      [...holidays].filter((day) => day.startsWith(String(year))).map((day) => day.slice(5));
    expect(of(2027)).toEqual([
      '01-01',
      '03-25',
      '03-26',
      '03-28',
      '03-29',
      '05-01',
      '05-06',
      '05-16',
      '05-17',
      '12-25',
      '12-26',
    ]);
    // Easter as late as it can be.
    expect(of(2038)).toContain('04-25');
    expect(holidays.has('2050-12-26')).toBe(true);
    expect(holidays.has('2051-01-01')).toBe(false);
  });

  it('have the same twelve names every year, on ten to twelve different days', () => {
    for (let year = 2020; year <= 2050; year++) {
      const days = [...holidays].filter((day) => day.startsWith(`${year}-`));
      expect(days.length, String(year)).toBeGreaterThanOrEqual(10);
      expect(days.length, String(year)).toBeLessThanOrEqual(12);
    }
  });
});

describe('working days', () => {
  it('go round a weekend', () => {
    expect(short(workingDays(on(2027, 4, 8), 4, calendar))).toEqual(['08.04', '09.04', '12.04', '13.04']);
  });

  it('go round Easter', () => {
    expect(short(workingDays(on(2027, 3, 23), 4, calendar))).toEqual(['23.03', '24.03', '30.03', '31.03']);
    expect(short(workingDays(on(2038, 4, 21), 2, calendar))).toEqual(['21.04', '27.04']);
  });

  it('go round Ascension Day and 17 May', () => {
    expect(short(workingDays(on(2027, 5, 5), 3, calendar))).toEqual(['05.05', '07.05', '10.05']);
    expect(short(workingDays(on(2028, 5, 16), 2, calendar))).toEqual(['16.05', '18.05']);
  });

  it('go round Christmas and New Year, but not round their eves', () => {
    expect(short(workingDays(on(2029, 12, 24), 6, calendar))).toEqual([
      '24.12',
      '27.12',
      '28.12',
      '31.12',
      '02.01',
      '03.01',
    ]);
  });

  it('begin on the day itself when it is worked, else on the next that is', () => {
    expect(nextWorkingDay(on(2027, 4, 5), calendar)).toEqual(on(2027, 4, 5));
    expect(nextWorkingDay(on(2027, 5, 1), calendar)).toEqual(on(2027, 5, 3));
  });

  it('keep to the weekdays of the post', () => {
    const weekdays = new Set(['mandag', 'tirsdag', 'onsdag', 'torsdag']);
    expect(short(workingDays(on(2027, 5, 5), 3, { holidays, weekdays }))).toEqual([
      '05.05',
      '10.05',
      '11.05',
    ]);
  });

  it('are never searched for in vain', () => {
    expect(() => nextWorkingDay(on(2027, 4, 5), { holidays, weekdays: new Set() })).toThrow(RangeError);
  });

  it('rise, are worked, and leave out no working day between them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (first, count) => {
        const days = workingDays(first, count, calendar);
        expect(days).toHaveLength(count);
        for (const [index, day] of days.entries()) {
          expect(isWorkingDay(day, calendar)).toBe(true);
          expect(['lørdag', 'søndag']).not.toContain(weekday(day));
          expect(holidays.has(toIso(day))).toBe(false);
          const before = index === 0 ? addDays(first, -1) : days[index - 1];
          for (
            let between = addDays(before ?? first, 1);
            compareDates(between, day) < 0;
            between = addDays(between, 1)
          ) {
            expect(isWorkingDay(between, calendar)).toBe(false);
          }
        }
      }),
    );
  });
});

describe('the same day some months later', () => {
  it('is the last of the month where the month is too short', () => {
    expect(addMonths(on(2027, 1, 31), 1)).toEqual(on(2027, 2, 28));
    expect(addMonths(on(2028, 1, 31), 1)).toEqual(on(2028, 2, 29));
    expect(addMonths(on(2027, 11, 30), 3)).toEqual(on(2028, 2, 29));
    expect(addMonths(on(2027, 4, 5), 12)).toEqual(on(2028, 4, 5));
  });

  it('is a day that exists, in the month meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (date, months) => {
        const later = addMonths(date, months);
        expect(addDays(later, 0)).toEqual(later);
        expect(later.year * 12 + later.month).toBe(date.year * 12 + date.month + months);
        expect(later.day).toBeLessThanOrEqual(date.day);
      }),
    );
  });
});

describe('weekdays in a text on working hours', () => {
  it.each([
    ['Mandag til torsdag kl. 08.00–15.30', ['mandag', 'tirsdag', 'onsdag', 'torsdag']],
    ['Kl. 9–15, tirsdag–torsdag', ['tirsdag', 'onsdag', 'torsdag']],
    ['mandag til og med onsdag', ['mandag', 'tirsdag', 'onsdag']],
    ['Mandag til fredag, på onsdager kl. 11.00–18.30', ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']],
    ['37,5 timer i uken, mandag til lørdag', ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']],
  ])('%s', (text, days) => {
    expect([...(workedWeekdays(text) ?? [])]).toEqual(days);
  });

  it.each([
    'Kl. 08.00–15.45',
    'Fordelt på dager du velger. Tirsdag er felles.',
    'Mandag til onsdag, eller torsdag til fredag',
    'Lørdag til søndag',
    'Fredag til mandag',
    '',
  ])('gives none: %s', (text) => {
    expect(workedWeekdays(text)).toBeUndefined();
  });
});
