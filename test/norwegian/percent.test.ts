import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercent, parsePercent } from '../../src/norwegian/percent.ts';

describe('parsePercent', () => {
  test.each([
    ['80', 80],
    ['80 %', 80],
    ['80%', 80],
    ['80\u00a0%', 80],
    ['80,5 prosent', 80.5],
    ['50 pst.', 50],
    ['100', 100],
    ['1', 1],
    ['heltid', 100],
    ['hel stilling', 100],
    ['ett årsverk', 100],
    ['halv stilling', 50],
    ['1/2', 50],
    ['½', 50],
    ['0,5 årsverk', 50],
    ['et halvt årsverk', 50],
    ['3/4 stilling', 75],
    ['0,8 stilling', 80],
    ['80 % stilling', 80],
    ['femti prosent', 50],
  ])('%j', (text, value) => {
    expect(parsePercent(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['0,8', '«0,8» er mindre enn 1 prosent. Skriv 80 for 80 prosent.'],
    ['0.8', '«0.8» er mindre enn 1 prosent. Skriv 80 for 80 prosent.'],
    ['0', 'Prosenten er «0». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['120 %', 'Prosenten er «120 %». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['litt', 'Forstår ikke prosenten «litt». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['1/3', 'Forstår ikke prosenten «1/3». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['3/2', 'Forstår ikke prosenten «3/2». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['1/0', 'Forstår ikke prosenten «1/0». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    ['-5', 'Prosenten er «-5». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.'],
    [
      '80 % %',
      'Forstår ikke prosenten «80 % %». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.',
    ],
  ])('refuses %j', (text, message) => {
    expect(parsePercent(text)).toEqual({ ok: false, message });
  });

  test('never throws, and stays between 1 and 100', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\d*[.,/]?\d* ?(?:%|stilling)?$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parsePercent(text);
        return result.ok ? result.value >= 1 && result.value <= 100 : result.message !== '';
      }),
    );
  });
});

test('formatPercent parses back to the same value', () => {
  expect(formatPercent(80)).toBe('80 prosent');
  expect(formatPercent(37.5)).toBe('37,5 prosent');
  fc.assert(
    fc.property(fc.double({ min: 1, max: 100, noNaN: true }), (value) => {
      expect(parsePercent(formatPercent(value))).toEqual({ ok: true, value });
    }),
  );
});
