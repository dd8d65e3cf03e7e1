import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullDate, planCalendar } from '../../../src/documents/facts/calendar.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { compareDates, weekday } from '../../../src/norwegian/dates.ts';
import { almostEmpty } from '../../support/examples.ts';

const calendar = (...terms: readonly string[]) =>
  planCalendar(almostEmpty(`vilkår:\n${terms.map((line) => `  ${line}\n`).join('')}`), knowledge);
const days = (...terms: readonly string[]) => calendar(...terms).days.map(fullDate);

describe('the first days at work', () => {
  it('are ten, and none of them a weekend or a public day', () => {
    const start = fc.date({ min: new Date('2026-01-01'), max: new Date('2048-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(start, (date) => {
        const text = `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
        const { days: found } = calendar(`oppstart: ${text}`);
        expect(found).toHaveLength(10);
        expect(found.filter((day) => ['lørdag', 'søndag'].includes(weekday(day)))).toEqual([]);
        const inOrder = found.slice(1).every((day, index) => compareDates(day, found[index] ?? day) > 0);
        expect(inOrder).toBe(true);
      }),
    );
  });

  it('begin after a public day, and pass over 17 May', () => {
    expect(days('oppstart: 17.05.2027')[0]).toBe('tirsdag 18. mai 2027');
    expect(days('oppstart: 14.05.2027').slice(0, 2)).toEqual(['fredag 14. mai 2027', 'tirsdag 18. mai 2027']);
  });

  it('are those that are worked, where the working hours name them', () => {
    const named = calendar('oppstart: 05.04.2027', 'prosent: 60 %', 'arbeidstid: Tirsdag til torsdag');
    expect(new Set(named.days.map(weekday))).toEqual(new Set(['tirsdag', 'onsdag', 'torsdag']));
    expect(named.fixedDaysOff).toBe(true);
  });

  it('are only the first where nobody has said which days a part-time post has', () => {
    expect(days('oppstart: 05.04.2027', 'prosent: 50 %')).toEqual(['mandag 5. april 2027']);
  });

  it('are none without a start, or in a year whose public days nobody knows', () => {
    expect(days('prosent: 100 %')).toEqual([]);
    expect(days('oppstart: 05.04.2050')).toEqual([]);
    expect(calendar('oppstart: 05.04.2050').after(3)).toBeUndefined();
  });
});

describe('so many months after the start', () => {
  it('is a working day', () => {
    // 5 June 2027 is a Saturday.
    expect(calendar('oppstart: 05.04.2027').after(2)).toEqual({ year: 2027, month: 6, day: 7 });
  });

  it('is within the post, or beyond its end', () => {
    const short = calendar('oppstart: 05.04.2027', 'til_dato: 05.10.2027');
    expect([3, 6, 12].map(short.lasts)).toEqual([true, true, false]);
    expect(calendar('oppstart: 05.04.2027').lasts(120)).toBe(true);
    expect(calendar('til_dato: 05.10.2027').lasts(12)).toBe(true);
  });
});
