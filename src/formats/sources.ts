import type { Block } from './blocks.ts';
import { isSourcesHeading } from './plain-text.ts';

/**
 * A document in two: what it says, and the sources it ends with, heading included, which every format sets smaller.
 * The second is empty where the document does not end with sources.
 */
export function partSources(blocks: readonly Block[]): {
  readonly body: readonly Block[];
  readonly sources: readonly Block[];
} {
  const at = blocks.findLastIndex(({ type }) => type === 'heading');
  const heading = blocks[at];
  const ends =
    heading?.type === 'heading' &&
    isSourcesHeading(heading) &&
    blocks.slice(at + 1).every(({ type }) => type === 'paragraph' || type === 'list');
  return ends ? { body: blocks.slice(0, at), sources: blocks.slice(at) } : { body: blocks, sources: [] };
}
