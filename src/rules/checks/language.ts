import type { RuleOf } from '../../knowledge/rules.ts';
import { lixBand } from '../../norwegian/lix.ts';
import type { Reading } from '../meaning/reader.ts';
import type { Check, Remark } from './check.ts';
import { nowhere, placeOfSpan } from './place.ts';

/** LIX of a text or a part of it, with the heading of the part; null for the whole. */
export interface Readability {
  readonly heading: string | null;
  readonly lix: number;
  readonly band: string;
}

interface Count {
  heading: string | null;
  words: number;
  sentences: number;
  longWords: number;
}

/** Below this number of words LIX says nothing. */
const FEWEST_WORDS = 20;

/** Adds up LIX while an ad is read: headings and table cells are left out, and every block ends a sentence. */
export function createReadability() {
  const parts: Count[] = [];
  const begin = (heading: string | null): Count => {
    const part = { heading, words: 0, sentences: 0, longWords: 0 };
    parts.push(part);
    return part;
  };
  let part = begin(null);
  const score = ({ heading, words: all, sentences, longWords }: Count): Readability => {
    const value = all === 0 ? 0 : all / sentences + (100 * longWords) / all;
    return { heading, lix: value, band: lixBand(value) };
  };
  return {
    read({ block, count, start }: Reading) {
      if (block.kind === 'heading') {
        if (start === 0) part = begin(block.text.slice(0, 80));
      } else if (block.kind !== 'cell') {
        part.words += count.words;
        part.sentences += count.sentences;
        part.longWords += count.longWords;
      }
    },
    whole(): Readability & { readonly words: number } {
      const all = { heading: null, words: 0, sentences: 0, longWords: 0 };
      for (const one of parts) {
        all.words += one.words;
        all.sentences += one.sentences;
        all.longWords += one.longWords;
      }
      return { ...score(all), words: all.words };
    },
    /** The parts long enough for LIX to mean something. */
    parts: () => parts.filter(({ words: all }) => all >= FEWEST_WORDS).map(score),
  };
}

/** Prepares the check on how hard the whole ad is to read. */
export function readabilityCheck(rule: RuleOf<'lesbarhet'>): () => Check {
  return () => {
    const count = createReadability();
    return {
      read: count.read,
      finish(): Remark[] {
        const { lix: value, band, words: all } = count.whole();
        if (all < FEWEST_WORDS || value < rule.grense) return [];
        const hardest = count.parts().sort((a, b) => b.lix - a.lix)[0];
        const where = hardest?.heading
          ? ` Tyngst er delen «${hardest.heading}» (${Math.round(hardest.lix)}).`
          : '';
        const message = `${rule.melding} Liks er ${Math.round(value)} (${band}).${where}`;
        return [{ place: nowhere, message }];
      },
    };
  };
}

/** Prepares the check on long sentences. */
export function sentenceLengthCheck(rule: RuleOf<'lang-setning'>): () => Check {
  return () => {
    const remarks: Remark[] = [];
    return {
      read(reading) {
        const count = reading.count.words;
        if (reading.block.kind === 'heading' || count < rule.grense) return;
        const place = placeOfSpan(reading, { from: 0, to: reading.tokens.length });
        remarks.push({ place, message: `${rule.melding} Den har ${count} ord.` });
      },
      finish: () => remarks,
    };
  };
}
