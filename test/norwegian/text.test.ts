import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascii, capitalise, collapse, fold, joinList, nfc, quoted, slug } from '../../src/norwegian/text.ts';

const anyString = fc.string({ unit: 'binary' });

test('nfc composes what a Mac types', () => {
  expect(nfc('a\u030a')).toBe('å');
});

test('collapse makes every kind of white space one space', () => {
  expect(collapse(' en\u00a0 \n\tto\u2009tre\r\n')).toBe('en to tre');
});

test('fold is what typed words are compared by', () => {
  expect(fold('  La\u030aNN \n')).toBe('lånn');
});

test.each([
  ['åpen', 'Åpen'],
  ['«hei»', '«Hei»'],
  ['3 stillinger', '3 stillinger'],
  ['', ''],
])('capitalise %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

describe('ascii', () => {
  test.each([
    ['lønn', 'lonn'],
    ['formål', 'formal'],
    ['opplæring', 'opplaering'],
    ['forma\u030al', 'formal'],
    ['Ærlig Øye Åsen', 'Aerlig Oye Asen'],
    ['Kárášjohka, Deatnu, Ŋŧđ', 'Karasjohka, Deatnu, Ntd'],
    ['à la – carte', 'a la - carte'],
    ['日本', ''],
  ])('%j', (text, expected) => {
    expect(ascii(text)).toBe(expected);
  });

  test('is always ASCII, and leaves ASCII as it is', () => {
    fc.assert(fc.property(anyString, (text) => /^[\0-\x7f]*$/.test(ascii(text))));
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => ascii(text) === text));
  });
});

describe('slug', () => {
  test.each([
    ['Rådgiver – Øst (50 %)', 'radgiver-ost-50'],
    ['  DPS/akutt·team  ', 'dps-akutt-team'],
    ['---', ''],
  ])('%j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('is kebab-case whatever comes in, and stays itself', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});

test('joinList writes a list as prose', () => {
  expect(joinList([])).toBe('');
  expect(joinList(['a'])).toBe('a');
  expect(joinList(['a', 'b'])).toBe('a og b');
  expect(joinList(['a', 'b', 'c'], 'eller')).toBe('a, b eller c');
});

describe('quoted', () => {
  test('shortens, and keeps an emoji whole', () => {
    expect(quoted('åtti')).toBe('«åtti»');
    expect(quoted('😀'.repeat(41))).toBe(`«${'😀'.repeat(40)} …»`);
  });

  test('lets no control character through to the terminal', () => {
    expect(quoted('\u001b[31mrød\u0007')).toBe('«[31mrød»');
    fc.assert(fc.property(anyString, (text) => !/\p{C}/u.test(quoted(text))));
  });
});
