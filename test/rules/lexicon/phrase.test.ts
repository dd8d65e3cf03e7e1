import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/rules/lexicon/phrase.ts';

describe('a phrase', () => {
  it('is places apart by spaces, with words, kinds and concepts to choose from', () => {
    expect(parsePhrase('er|vart (en) …5 {erfaring}|ta_kontakt|<dato>')).toEqual([
      { gap: 0, optional: false, choice: { words: ['er', 'vart'], kinds: [], concepts: [] } },
      { gap: 0, optional: true, choice: { words: ['en'], kinds: [], concepts: [] } },
      {
        gap: 5,
        optional: false,
        choice: { words: [], kinds: ['dato'], concepts: ['erfaring', 'ta_kontakt'] },
      },
    ]);
  });

  it('keeps the gap of a place that may be empty', () => {
    expect(parsePhrase('har …2 (en) erfaring').map(({ gap }) => gap)).toEqual([0, 2, 2]);
  });

  it('shares what is written alike with the phrases read before', () => {
    const known = new Map();
    const [first] = parsePhrase('er|vart her', known);
    const [, second] = parsePhrase('det er|vart', known);
    expect(second?.choice).toBe(first?.choice);
  });

  it.each(['', '(en) erfaring', 'har (en)', '… erfaring', 'har …', 'a/b', '**', '{a'])(
    '%j is refused',
    (phrase) => {
      expect(() => parsePhrase(phrase)).toThrow();
    },
  );
});
