import { describe, expect, it } from 'vitest';
import { createPatternFinder, numberPatterns } from '../../../src/rules/lexicon/patterns.ts';
import { tokens } from '../../../src/rules/text/tokens.ts';

/** The patterns that each token of a text fits. */
function patternsIn(words: readonly string[], text: string): string[][] {
  const { prepared, word } = numberPatterns(new Set(words), new Set());
  const find = createPatternFinder(prepared);
  return tokens(text).map((token) => words.filter((pattern) => find(token).includes(word(pattern))));
}

describe('a word pattern', () => {
  it.each([
    ['erfaring', 'Erfaring', true],
    ['erfaring', 'erfaringer', false],
    ['erfaring*', 'erfaringskonsulent', true],
    ['*erfaring', 'egenerfaring', true],
    ['*erfaring', 'erfaringer', false],
    ['*lønn*', 'årslønnen', true],
    ['rus*avhengig', 'rusmiddelavhengig', true],
    ['rus*avhengig*', 'rusmiddelavhengighet', true],
    ['rus*rus', 'rus', false],
    ['vi', 'Me', true],
    ['me', 'vi', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(patternsIn([pattern], text)).toEqual([expected ? [pattern] : []]);
  });

  it('never fits what is too long to be a word', () => {
    expect(patternsIn(['a*'], 'a'.repeat(100))).toEqual([[]]);
  });

  it('is known from all the others, of whatever form', () => {
    const words = ['erfaring', 'egen*', '*erfaring', '*faring*', 'egen*ring', 'egen*far*', '.', 'erfaring*'];
    expect(patternsIn(words, 'egenerfaring .')).toEqual([
      ['egen*', '*erfaring', '*faring*', 'egen*ring', 'egen*far*'],
      ['.'],
    ]);
  });

  it('can be a kind of token', () => {
    const { prepared, kind } = numberPatterns(new Set(['før', 'f*']), new Set(['tall', 'dato']));
    const find = createPatternFinder(prepared);
    const isDate = tokens('før 1.5.2027').map((token) => find(token).includes(kind('dato')));
    expect(isDate).toEqual([false, true]);
  });

  it('must be one of those that were numbered', () => {
    expect(() => numberPatterns(new Set(['a']), new Set()).word('b')).toThrow('«b»');
  });
});
