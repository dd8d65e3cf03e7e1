import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../src/norwegian/suggest.ts';

const commands = [
  'init',
  'annonse',
  'stillingsbeskrivelse',
  'intervju',
  'opplæring',
  'sjekk',
  'sjekkliste',
  'lønn',
  'alt',
];

test.each([
  ['anonse', ['annonse']],
  ['LONN', ['lønn']],
  ['lo\u0308nn', ['lønn']],
  ['lønnn', ['lønn']],
  ['lnøn', ['lønn']],
  ['opplaring', ['opplæring']],
  ['oppl', ['opplæring']],
  ['sjekklsite', ['sjekkliste']],
  ['sjek', ['sjekk', 'sjekkliste']],
  ['kaffe', []],
  ['', []],
])('%j', (typed, expected) => {
  expect(suggest(typed, commands)).toEqual(expected);
});

test('gives at most three, each once, in the order given', () => {
  expect(suggest('del1', ['del5', 'del2', 'del2', 'del3', 'del4'])).toEqual(['del5', 'del2', 'del3']);
});

test('finds every candidate by its own name, and its ASCII form', () => {
  fc.assert(
    fc.property(fc.constantFrom(...commands), (command) => {
      expect(suggest(command.toUpperCase(), commands)).toEqual([command]);
    }),
  );
});

test('never throws, and only suggests what it was given', () => {
  const any = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(any, fc.array(any), (typed, given) =>
      suggest(typed, given).every((found) => given.includes(found)),
    ),
  );
});
