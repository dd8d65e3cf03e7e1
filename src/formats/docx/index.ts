import { Document } from 'docx';
import type { Block } from '../blocks.ts';
import { partSources } from '../sources.ts';
import { type DocumentLanguage, wordsFor } from '../words.ts';
import { cleanText } from '../xml-text.ts';
import { writeBlocks } from './body.ts';
import { PAGE, TEXT_WIDTH } from './design.ts';
import { type DocumentState, pageFlow, type WordBlock } from './flow.ts';
import { footers, headers } from './header-footer.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { compileParts, type Parts } from './package.ts';
import { documentStyles } from './styles.ts';
import { zipParts } from './zip.ts';

/** What a Word file says about itself. */
export interface DocumentMeta {
  readonly title: string;
  readonly author: string;
  /** Stands in the header of every page. */
  readonly organisation: string;
  readonly language: DocumentLanguage;
  /** YYYY-MM-DD; the only date the file knows, in its properties. */
  readonly date: string;
}

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
  const { children, numbering } = docxBody(blocks, meta.language, textWidth);
  const [title, author] = [cleanText(meta.title).text, cleanText(meta.author).text];
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles(meta.language),
    numbering: numbering.options(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        headers: headers(meta.organisation, title),
        footers: footers(wordsFor(meta.language)),
        children,
      },
    ],
  });
  return compileParts(document, meta);
}

function docxBody(
  blocks: readonly Block[],
  language: DocumentLanguage,
  textWidth: number,
): { readonly children: WordBlock[]; readonly numbering: Numbering } {
  const numbering = createNumbering();
  const words = wordsFor(language);
  const document: DocumentState = { numbering, words, textWidth, pageBreak: false, blank: true };
  const { body, sources } = partSources(blocks);
  const page = pageFlow(document);
  const children = [...writeBlocks(body, page), ...writeBlocks(sources, { ...page, sources: true })];
  return { children, numbering };
}
