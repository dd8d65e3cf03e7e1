import { wordFrames } from '../../generated/word-frames.ts';
import type { Block } from '../blocks.ts';
import { TEXT_WIDTH } from './design.ts';
import { type DocumentMeta, wordDocument } from './document.ts';
import { fillFrame, type Parts } from './package.ts';
import { zipParts } from './zip.ts';

export type { DocumentMeta };

/** A Word file of the blocks. The same blocks and meta give the same bytes each time, on the same version of Node. */
export function toDocx(blocks: readonly Block[], meta: DocumentMeta): Uint8Array {
  return zipParts(docxParts(blocks, meta));
}

/** The XML parts of the Word file, before they are zipped. `textWidth`, in twips, is that of another page than ours. */
export function docxParts(
  blocks: readonly Block[],
  meta: DocumentMeta,
  textWidth: number = TEXT_WIDTH,
): Parts {
  return fillFrame(wordFrames[meta.language](), wordDocument(blocks, meta, textWidth), meta);
}
