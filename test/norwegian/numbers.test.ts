import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseInteger, parseNumber } from '../../src/norwegian/numbers.ts';

test('parseInteger reads words too', () => {
  expect(parseInteger('tre')).toEqual({ ok: true, value: 3 });
  expect(parseInteger('Tjuefem')).toEqual({ ok: true, value: 25 });
  expect(parseInteger('en halv')).toMatchObject({ ok: false });
});

describe('parseNumber', () => {
  test.each([
    ['650000', 650_000],
    ['650 000', 650_000],
    ['650.000', 650_000],
    ['650\u00a0000', 650_000],
    ['650\u2009000', 650_000],
    ['650\u202f000', 650_000],
    ['1.234.567', 1_234_567],
    ['650 000,50', 650_000.5],
    [' 1,5 ', 1.5],
    ['-3', -3],
    ['−3', -3],
    ['-0', 0],
    ['0', 0],
  ])('%j', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  test.each([
    '',
    ' ',
    '1.5.3',
    '12abc',
    '1.5',
    '6.50.000',
    '65 00',
    '1 234.567',
    '1,',
    ',5',
    '1,5,5',
    '--1',
    '1e3',
    'Infinity',
  ])('refuses %j', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false });
  });

  test('says what to write instead', () => {
    expect(parseNumber('12abc')).toMatchObject({
      message: '«12abc» er ikke et tall. Skriv bare siffer, for eksempel 650 000 eller 1,5.',
    });
    expect(parseNumber('1.5')).toMatchObject({ message: expect.stringContaining('desimaler med komma') });
    expect(parseNumber('9'.repeat(400))).toMatchObject({ message: expect.stringContaining('for stort') });
  });

  test('never throws, and only gives finite numbers', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-\d., ]*$/));
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseNumber(text);
        return result.ok ? Number.isFinite(result.value) : result.message !== '';
      }),
    );
  });
});

test('parseInteger refuses decimals', () => {
  expect(parseInteger('2 000')).toEqual({ ok: true, value: 2000 });
  expect(parseInteger('3,0')).toEqual({ ok: true, value: 3 });
  expect(parseInteger('3,5')).toMatchObject({ message: expect.stringContaining('ikke et helt tall') });
  expect(parseInteger('tr')).toMatchObject({ ok: false });
});

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1\u00a0000'],
    [1_234_567.25, '1\u00a0234\u00a0567,25'],
    [-1500, '−1\u00a0500'],
  ])('%d', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('throws for %d', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });

  test('parses back to the same number', () => {
    const values = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.double({ min: -1e12, max: -1e-6, noNaN: true }),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(parseNumber(formatNumber(value))).toEqual({ ok: true, value });
      }),
    );
  });
});
