import { sentences, words } from './sentences.ts';

/** What LIX is made of. */
export interface LixCount {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
}

/** LIX and what it is made of; `lix` is 0 for text without words. */
export type Lix = LixCount & { readonly lix: number };

const LONG_WORD = 7;
/** Plain letters are told from other signs at once; `\p{L}` knows the rest. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ɏ]+$/;

/**
 * LIX, readability: words per sentence plus the percentage of words with seven letters or more (klartsagt.no).
 * `blocks` are paragraphs and list items; the end of each ends a sentence. Not rounded.
 */
export function lix(blocks: readonly string[]): Lix {
  const all = countBlocks(blocks);
  const value = all.words === 0 ? 0 : all.words / all.sentences + (100 * all.longWords) / all.words;
  return { lix: value, ...all };
}

/** Counts blocks sentence by sentence. */
export function countBlocks(blocks: readonly string[]): LixCount {
  const all = { words: 0, sentences: 0, longWords: 0 };
  for (const { text } of blocks.flatMap(sentences)) {
    const one = countSentence(text);
    all.words += one.words;
    all.sentences += one.sentences;
    all.longWords += one.longWords;
  }
  return all;
}

/** Counts a text that is one sentence; one without words is none. */
export function countSentence(text: string): LixCount {
  const all = words(text);
  return { words: all.length, sentences: Math.min(all.length, 1), longWords: all.filter(isLong).length };
}

function isLong(word: string): boolean {
  return word.length >= LONG_WORD && (PLAIN.test(word) || (word.match(/\p{L}/gu)?.length ?? 0) >= LONG_WORD);
}

/** How hard a text with this LIX, rounded as it is shown, is to read: the bands of klartsagt.no, each beginning at its lower limit. */
export function lixBand(value: number): string {
  const shown = Math.round(value);
  if (shown < 30) return 'svært lett';
  if (shown < 40) return 'lett';
  if (shown < 50) return 'middels';
  return shown <= 60 ? 'vanskelig' : 'svært vanskelig';
}
