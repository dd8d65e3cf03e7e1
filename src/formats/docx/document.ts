import { Document } from 'docx';
import type { Block } from '../blocks.ts';
import { partSources } from '../sources.ts';
import { type DocumentLanguage, wordsFor } from '../words.ts';
import { cleanText } from '../xml-text.ts';
import { writeBlocks } from './body.ts';
import { PAGE } from './design.ts';
import { type DocumentState, pageFlow, type WordBlock } from './flow.ts';
import { footers, headers } from './header-footer.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { documentStyles } from './styles.ts';

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

/** The document as docx knows it, before anything is written. `textWidth` is in twips. */
export function wordDocument(blocks: readonly Block[], meta: DocumentMeta, textWidth: number): Document {
  const { children, numbering } = docxBody(blocks, meta.language, textWidth);
  const [title, author] = [cleanText(meta.title).text, cleanText(meta.author).text];
  return new Document({
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
