import { nowhere as noPosition } from '../../errors.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../lexicon/annotate.ts';
import type { Reading } from '../meaning/reader.ts';
import { placeOf } from '../text/ad.ts';

/** Longer sentences are shown in part. */
const LONGEST_EXCERPT = 600;

/** Where a finding stands in the source, and the sentence it stands in. */
export type Place = Pick<Finding, 'line' | 'column' | 'length' | 'excerpt'>;

/** The place of something that isn't there. */
export const nowhere: Place = { ...noPosition, length: 0 };

/** The place of some tokens of a sentence; the length stops where their line does. */
export function placeOfSpan(reading: Reading, { from, to }: Span): Place {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start;
  const { block, text } = reading;
  const begin = placeOf(block, reading.start + start);
  // Where the words go on to another line, the last one on this line: a space stands for the line break itself.
  const nextLine = block.segments.find((segment) => segment.start > reading.start + start)?.start ?? Infinity;
  const last = Math.min(reading.start + Math.max(end - 1, start), nextLine - 2);
  const length = Math.max(placeOf(block, last).column - begin.column + 1, 1);
  const cut = Math.max(0, Math.min(start - LONGEST_EXCERPT / 2, text.length - LONGEST_EXCERPT));
  return {
    ...begin,
    length,
    excerpt: { text: text.slice(cut, cut + LONGEST_EXCERPT), start: start - cut, length: end - start },
  };
}
