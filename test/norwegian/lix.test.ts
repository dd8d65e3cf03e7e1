import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBlocks, countSentence, lix, lixBand } from '../../src/norwegian/lix.ts';

describe('lix', () => {
  test('is words per sentence plus the percentage of long words', () => {
    // 10 words, 2 sentences, 2 words of seven letters or more: 10/2 + 100 × 2/10.
    expect(lix(['Vi søker en kollega. Du får god hjelp og veiledning.'])).toEqual({
      lix: 25,
      words: 10,
      sentences: 2,
      longWords: 2,
    });
  });

  test('a sentence by itself is counted as it is in its block', () => {
    const text = 'Erfaringskonsulenten møter a\u030apne folk kl. 9.';
    expect(countSentence(text)).toEqual({ words: 6, sentences: 1, longWords: 1 });
    expect(countBlocks([text])).toEqual(countSentence(text));
    expect(countSentence('– …')).toEqual({ words: 0, sentences: 0, longWords: 0 });
  });

  test('every block ends a sentence, with a full stop or without', () => {
    expect(lix(['Du skal', 'møte folk', 'lytte.']).sentences).toBe(3);
  });

  test('counts letters, so neither figures nor a decomposed å make a word long', () => {
    expect(lix(['1 000 000 a\u030apne a\u030ar'])).toMatchObject({ words: 3, longWords: 0 });
  });

  test('leaves out blocks without words', () => {
    expect(lix([])).toEqual({ lix: 0, words: 0, sentences: 0, longWords: 0 });
    expect(lix(['—', '', 'Hei.'])).toMatchObject({ words: 1, sentences: 1 });
  });

  test('is finite and never below zero', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (blocks) => {
        const { lix: value, words, longWords } = lix(blocks);
        return Number.isFinite(value) && value >= 0 && longWords <= words;
      }),
    );
  });
});

test.each([
  [29.4, 'svært lett'],
  [29.6, 'lett'],
  [30, 'lett'],
  [40, 'middels'],
  [50, 'vanskelig'],
  [60, 'vanskelig'],
  [60.4, 'vanskelig'],
  [60.5, 'svært vanskelig'],
])('LIX %d is %s', (value, band) => {
  expect(lixBand(value)).toBe(band);
});
