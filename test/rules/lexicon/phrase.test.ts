import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/rules/lexicon/phrase.ts';

describe('a phrase', () => {
  it('is places apart by spaces, with words, kinds and concepts to choose from', () => {
    expect(parsePhrase('er|vart (en) …5 {erfaring}|ta_kontakt|<dato>')).toEqual([
      { gap: 0, optional: false, words: ['er', 'vart'], kinds: [], concepts: [] },
      { gap: 0, optional: true, words: ['en'], kinds: [], concepts: [] },
      { gap: 5, optional: false, words: [], kinds: ['dato'], concepts: ['erfaring', 'ta_kontakt'] },
    ]);
  });

  it('keeps the gap of a place that may be empty', () => {
    expect(parsePhrase('har …2 (en) erfaring').map(({ gap }) => gap)).toEqual([0, 2, 2]);
  });

  it.each(['', '(en) erfaring', 'har (en)', '… erfaring', 'har …', 'a/b', '**', '{a'])(
    '%j is refused',
    (phrase) => {
      expect(() => parsePhrase(phrase)).toThrow();
    },
  );
});
