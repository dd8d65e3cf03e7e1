import { describe, expect, test } from 'vitest';
import { comparePayDates, formatPayDate, isOld, payDate } from '../../src/pay/dates.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

test('reads a day and a year alone', () => {
  expect(payDate('2024-05-01')).toEqual(day(2024, 5, 1));
  expect(payDate('2022')).toEqual({ year: 2022 });
  expect(() => payDate('mai')).toThrow('no date: mai');
});

test('writes them as they are spoken of', () => {
  expect(formatPayDate(payDate('2024-05-01'))).toBe('1. mai 2024');
  expect(formatPayDate(payDate('2022'))).toBe('2022');
});

describe('isOld', () => {
  test.each([
    ['2024-05-01', day(2025, 5, 1), false],
    ['2024-05-01', day(2025, 5, 2), true],
    ['2024-02-29', day(2025, 3, 1), false],
    ['2024-02-29', day(2025, 3, 2), true],
    ['2025', day(2025, 12, 31), false],
    ['2025', day(2026, 1, 1), false],
    ['2025', day(2026, 1, 2), true],
    ['2027-01-01', day(2026, 11, 20), false],
  ])('%s by %o: %s', (date, asOf, old) => expect(isOld(payDate(date), asOf)).toBe(old));
});

test('orders days and years', () => {
  const dates = ['2024-05-01', '2022', '2025', '2021-06-04'].map(payDate).toSorted(comparePayDates);
  expect(dates.map(formatPayDate)).toEqual(['4. juni 2021', '2022', '1. mai 2024', '2025']);
});
