import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  formatDate,
  formatDateShort,
  parseDate,
  weekday,
} from '../../src/norwegian/dates.ts';
import { parseSpokenDate } from '../../src/norwegian/spoken-dates.ts';

/** A Sunday. */
const today = { year: 2026, month: 11, day: 22 };
const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays({ year: 2000, month: 1, day: 1 }, days));

function read(text: string, from = today): string {
  const parsed = parseSpokenDate(text, from);
  if (!parsed.ok) return parsed.message;
  return `${formatDateShort(parsed.value)}${parsed.doubt === undefined ? '' : ' ?'}`;
}

describe('parseSpokenDate', () => {
  test.each([
    ['31.12.2026', '31.12.2026'],
    ['i dag', '22.11.2026'],
    ['I  morgen', '23.11.2026'],
    ['imorgen', '23.11.2026'],
    ['i overmorgen', '24.11.2026'],
    ['om én dag', '23.11.2026'],
    ['om 14 dager', '06.12.2026'],
    ['om en uke', '29.11.2026'],
    ['om tre uker', '13.12.2026'],
    ['om to måneder', '22.01.2027'],
    ['om et halvt år', '22.05.2027'],
    ['fredag', '27.11.2026'],
    ['på søndag', '29.11.2026'],
    ['førstkommende mandag', '23.11.2026'],
    ['fredag neste uke', '27.11.2026'],
    ['den 5. januar 2027', '05.01.2027'],
    ['fredag 4. desember 2026', '04.12.2026'],
    ['12. januar', '12.01.2027'],
    ['12.1.', '12.01.2027'],
    ['1. des.', '01.12.2026'],
    ['3/2', '03.02.2027'],
    ['22. november', '22.11.2026'],
    ['mandag 4. januar', '04.01.2027'],
  ])('understands %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    ['neste fredag', '27.11.2026 ?'],
    // Most of a year away: it may be the one that was.
    ['12. oktober', '12.10.2027 ?'],
    ['21/11', '21.11.2027 ?'],
    ['29. februar', '29.02.2028 ?'],
    ['tirsdag 4. januar', '04.01.2027 ?'],
  ])('asks about %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test('asks with the weekday, also where another was named', () => {
    expect(parseSpokenDate('torsdag 4. desember 2026', today)).toMatchObject({
      doubt: 'Mente du fredag 4. desember 2026?',
    });
    expect(parseSpokenDate('neste fredag', { year: 2026, month: 11, day: 24 })).toMatchObject({
      doubt: 'Mente du fredag 4. desember 2026?',
    });
  });

  test.each([
    ['', 'Skriv datoen som 31.12.2026.'],
    ['neste uke', 'Forstår ikke datoen «neste uke». Skriv datoen som 31.12.2026.'],
    ['om noen dager', 'Forstår ikke datoen «om noen dager». Skriv datoen som 31.12.2026.'],
    ['32. januar', 'Datoen «32. januar» finnes ikke: januar har 31 dager. Skriv datoen som 31.12.2026.'],
    ['den 31. april', 'Datoen «31. april» finnes ikke: april har 30 dager. Skriv datoen som 31.12.2026.'],
    ['fredag 31. april', 'Datoen «31. april» finnes ikke: april har 30 dager. Skriv datoen som 31.12.2026.'],
    ['om 200 år', 'Året 2226 kan ikke stemme. Skriv datoen som 31.12.2026.'],
    ['constructor', 'Forstår ikke datoen «constructor». Skriv datoen som 31.12.2026.'],
    ['__proto__', 'Forstår ikke datoen «__proto__». Skriv datoen som 31.12.2026.'],
  ])('refuses %j as dates are refused elsewhere', (text, message) => {
    expect(read(text)).toBe(message);
  });

  test('counts as many days as it is told, and finds the day it is told within a week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 999 }), (from, days) => {
        expect(read(`om ${days} dager`, from)).toBe(formatDateShort(addDays(from, days)));
        const name = weekday(addDays(from, days));
        const parsed = parseSpokenDate(name, from);
        if (!parsed.ok) throw new Error(parsed.message);
        expect(weekday(parsed.value)).toBe(name);
        expect(compareDates(parsed.value, from)).toBeGreaterThan(0);
        expect(compareDates(parsed.value, from)).toBeLessThanOrEqual(7);
      }),
    );
  });

  test('finds a day without a year at its next return', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, other) => {
        const parsed = parseSpokenDate(formatDate(other).replace(/ \d+$/u, ''), from);
        // 29 February may be eight years away.
        if (!parsed.ok) return other.day === 29;
        const { month, day } = parsed.value;
        return month === other.month && day === other.day && compareDates(parsed.value, from) >= 0;
      }),
    );
  });

  test('takes nothing that a file could not hold', () => {
    const words = [
      'om',
      'i',
      'neste',
      'den',
      'fredag',
      'dager',
      'uker',
      'måneder',
      'år',
      'halvt',
      'et',
      'hundre',
    ];
    const names = Object.getOwnPropertyNames(Object.prototype);
    const said = fc.oneof(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.nat(999).map(String)), { maxLength: 5 }),
      fc.constantFrom(...names, 'i morgen', '29.2.', '31/4').map((name) => [name]),
      fc.tuple(fc.constant('om'), fc.nat(999).map(String), fc.constantFrom('dager', 'uker', 'måneder', 'år')),
    );
    const from = fc.integer({ min: 0, max: 36_889 });
    fc.assert(
      fc.property(said, from, (parts, days) => {
        const parsed = parseSpokenDate(parts.join(' '), addDays({ year: 2000, month: 1, day: 1 }, days));
        if (parsed.ok)
          expect(parseDate(formatDateShort(parsed.value))).toEqual({ ok: true, value: parsed.value });
      }),
    );
  });

  test.each([
    ['midten av januar', 'Mente du fredag 15. januar 2027?'],
    ['i begynnelsen av desember', 'Mente du tirsdag 1. desember 2026?'],
    ['slutten av februar', 'Mente du søndag 28. februar 2027?'],
    ['slutten av november', 'Mente du mandag 30. november 2026?'],
    ['midten av mars 2028', 'Mente du onsdag 15. mars 2028?'],
  ])('asks which day is meant by %s', (text, doubt) => {
    const parsed = parseSpokenDate(text, { year: 2026, month: 11, day: 22 });
    expect(parsed.ok && parsed.doubt?.replaceAll('\u00a0', ' ')).toBe(doubt);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof parseSpokenDate(text, today).ok === 'boolean',
      ),
    );
  });
});
