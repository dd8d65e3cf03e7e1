import { sentences, words } from './sentences.ts';

/** LIX and what it is made of; `lix` is 0 for text without words. */
export type Lix = {
  readonly lix: number;
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
};

const LONG_WORD = 7;

/**
 * LIX, readability: words per sentence plus the percentage of words with seven letters or more (klartsagt.no).
 * `blocks` are paragraphs and list items; the end of each ends a sentence. Not rounded.
 */
export function lix(blocks: readonly string[]): Lix {
  const perSentence = blocks
    .flatMap((block) => sentences(block).map((sentence) => words(sentence.text)))
    .filter((found) => found.length > 0);
  const all = perSentence.flat();
  const longWords = all.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= LONG_WORD).length;
  const score = all.length === 0 ? 0 : all.length / perSentence.length + (100 * longWords) / all.length;
  return { lix: score, words: all.length, sentences: perSentence.length, longWords };
}

/** How hard a text with this LIX, rounded as it is shown, is to read: the bands of klartsagt.no, each beginning at its lower limit. */
export function lixBand(value: number): string {
  const shown = Math.round(value);
  if (shown < 30) return 'svært lett';
  if (shown < 40) return 'lett';
  if (shown < 50) return 'middels';
  return shown <= 60 ? 'vanskelig' : 'svært vanskelig';
}
