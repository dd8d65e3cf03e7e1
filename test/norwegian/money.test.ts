import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatMoney,
  formatMoneySpan,
  looksMonthly,
  parseMoney,
  parseMoneySpan,
} from '../../src/norwegian/money.ts';

const kroner = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const noise = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^(?:kr )?[-\d., ]*(?: tusen|k| mill\.?)?(?:,-)?$/),
);

describe('parseMoney', () => {
  test.each([
    ['650000', 650_000],
    ['650 000', 650_000],
    ['650.000 kr', 650_000],
    ['kr 650 000,-', 650_000],
    ['Kr. 650.000,–', 650_000],
    ['650 000,- kr', 650_000],
    ['NOK 650 000', 650_000],
    ['650\u00a0000 kroner', 650_000],
    ['650 000,00', 650_000],
    ['650 tusen', 650_000],
    ['650k', 650_000],
    ['540,1 tusen kr', 540_100],
    ['1,2 mill. kroner', 1_200_000],
    ['1 million', 1_000_000],
    ['650 000 i året', 650_000],
    ['650 000 kr/år', 650_000],
    ['0', 0],
  ])('%j', (text, value) => {
    expect(parseMoney(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'Skriv beløpet som 650\u00a0000.'],
    ["650'", "Forstår ikke beløpet «650'». Skriv beløpet som 650\u00a0000."],
    ['kr', 'Forstår ikke beløpet «kr». Skriv beløpet som 650\u00a0000.'],
    ['650 000 euro', 'Forstår ikke beløpet «650 000 euro». Skriv beløpet som 650\u00a0000.'],
    ['65.00', 'Forstår ikke beløpet «65.00». Skriv beløpet som 650\u00a0000.'],
    ['-650 000', 'Beløpet kan ikke være negativt. Skriv beløpet som 650\u00a0000.'],
    ['kr −1', 'Beløpet kan ikke være negativt. Skriv beløpet som 650\u00a0000.'],
    ['650 000,50', 'Beløpet «650 000,50» har øre. Skriv hele kroner, for eksempel 650\u00a0000.'],
    [
      '9007199254740991 tusen',
      'Beløpet «9007199254740991 tusen» er for stort. Skriv beløpet som 650\u00a0000.',
    ],
  ])('refuses %j', (text, message) => {
    expect(parseMoney(text)).toEqual({ ok: false, message });
  });

  test('never throws, and only gives whole kroner', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const result = parseMoney(text);
        return result.ok ? Number.isSafeInteger(result.value) && result.value >= 0 : result.message !== '';
      }),
    );
  });
});

describe('formatMoney', () => {
  test('keeps the parts together', () => {
    expect(formatMoney(650_000)).toBe('650\u00a0000\u00a0kroner');
    expect(formatMoney(1)).toBe('1\u00a0krone');
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53])('throws for %d', (value) => {
    expect(() => formatMoney(value)).toThrow(RangeError);
  });

  test('parses back to the same amount', () => {
    fc.assert(
      fc.property(kroner, (value) => {
        expect(parseMoney(formatMoney(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('parseMoneySpan', () => {
  test.each([
    '540 000–600 000',
    '540 000 - 600 000 kroner',
    'fra 540000 til 600000',
    'mellom kr 540.000 og kr 600.000',
    '540 000,- – 600 000,-',
    '540.000,--600.000,-',
    'kr 540 000,-–600 000,-',
    '540-600 tusen',
    'kr 540–600k',
    '0,54–0,6 mill.',
    '540k til 600 000',
  ])('%j', (text) => {
    expect(parseMoneySpan(text)).toEqual({ ok: true, value: { from: 540_000, to: 600_000 } });
  });

  test('takes one amount as a band with equal ends', () => {
    expect(parseMoneySpan('550 000,-')).toEqual({ ok: true, value: { from: 550_000, to: 550_000 } });
  });

  test('lets a unit belong to the last amount only, when the first is written out', () => {
    expect(parseMoneySpan('540 000–1 million')).toEqual({
      ok: true,
      value: { from: 540_000, to: 1_000_000 },
    });
  });

  test.each([
    ['', 'Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    ['etter avtale', 'Forstår ikke lønnen «etter avtale». Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    ['1-2-3', 'Forstår ikke lønnsspennet «1-2-3». Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    ['540 000–', 'Forstår ikke lønnsspennet «540 000–». Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    ['540 000,- 600 000', 'Forstår ikke beløpet «540 000,- 600 000». Skriv beløpet som 650\u00a0000.'],
    ['-5', 'Lønnen kan ikke være negativ. Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    ['540 000–600', 'Skriv begge beløpene helt ut. Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    ['540–600 000', 'Skriv begge beløpene helt ut. Skriv lønnsspennet som 540\u00a0000–600\u00a0000.'],
    [
      '600 000–540 000',
      'Det første beløpet er høyere enn det siste. Mente du 540\u00a0000–600\u00a0000\u00a0kroner?',
    ],
  ])('refuses %j', (text, message) => {
    expect(parseMoneySpan(text)).toEqual({ ok: false, message });
  });

  test('never throws, and only gives bands the right way round', () => {
    fc.assert(
      fc.property(noise, noise, (from, to) => {
        const result = parseMoneySpan(`${from}-${to}`);
        return result.ok ? result.value.from <= result.value.to : result.message !== '';
      }),
    );
  });
});

describe('formatMoneySpan', () => {
  test('writes the unit once, and equal ends once', () => {
    expect(formatMoneySpan({ from: 540_000, to: 600_000 })).toBe('540\u00a0000–600\u00a0000\u00a0kroner');
    expect(formatMoneySpan({ from: 550_000, to: 550_000 })).toBe('550\u00a0000\u00a0kroner');
  });

  test('parses back to the same band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e9 }), fc.integer({ min: 0, max: 98_000 }), (from, more) => {
        const value = { from, to: from + more };
        expect(parseMoneySpan(formatMoneySpan(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

test.each([
  [0, false],
  [1, true],
  [45_000, true],
  [99_999, true],
  [100_000, false],
  [552_000, false],
])('%d kroner looks like a month’s pay: %s', (kroner, monthly) => expect(looksMonthly(kroner)).toBe(monthly));
