import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInWords, numberWord } from '../../src/norwegian/number-words.ts';

test.each([
  ['null', 0],
  ['én', 1],
  ['Ett', 1],
  ['sju', 7],
  ['syv', 7],
  ['tolv', 12],
  ['tjue', 20],
  ['tjuefem', 25],
  ['tjue fem', 25],
  ['femogtyve', 25],
  ['fem og tyve', 25],
  ['nittini', 99],
  ['hundre', 100],
])('%s', (text, value) => {
  expect(numberWord(text)).toBe(value);
});

test.each(['', '3', 'hest', 'togtog', 'tjueti', 'hundre og en'])('%j is none', (text) => {
  expect(numberWord(text)).toBeUndefined();
});

test('never throws, and stays between 0 and 100', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = numberWord(text);
      return value === undefined || (value >= 0 && value <= 100);
    }),
  );
});

test('counts are words up to twelve, and read back', () => {
  expect([1, 2, 7, 12, 13, 1200].map(countInWords)).toEqual(['en', 'to', 'sju', 'tolv', '13', '1\u00a0200']);
  for (let count = 1; count <= 12; count++) expect(numberWord(countInWords(count))).toBe(count);
});
