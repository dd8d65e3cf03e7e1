import { type DocumentMeta, docxParts, toDocx } from '../../src/formats/docx/index.ts';
import type { Parts } from '../../src/formats/docx/package.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';

/** Good enough for any test that does not care. */
export const META: DocumentMeta = {
  title: 'Utlysning: erfaringskonsulent',
  author: 'Granvik kommune',
  organisation: 'Granvik kommune',
  language: 'nb-NO',
  date: '2026-11-22',
};

/** One paragraph of a Word part: its style, its text (tabs and breaks as such) and the XML it was read from. */
export interface WordParagraph {
  readonly style: string | undefined;
  readonly text: string;
  readonly xml: string;
}

/** A Word file of some Markdown. */
export function docxOf(markdown: string, meta: Partial<DocumentMeta> = {}): Uint8Array {
  return toDocx(parseMarkdown(markdown), { ...META, ...meta });
}

/** The parts of that file. */
export function partsOf(markdown: string, meta: Partial<DocumentMeta> = {}): Parts {
  return docxParts(parseMarkdown(markdown), { ...META, ...meta });
}

/** One part of that file, the document itself unless another is named. */
export function partOf(
  markdown: string,
  path = 'word/document.xml',
  meta: Partial<DocumentMeta> = {},
): string {
  const part = partsOf(markdown, meta).get(path);
  if (part === undefined) throw new Error(`no ${path}`);
  return part;
}

/** The paragraphs of a part in order, those in cells included. */
export function paragraphsIn(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([whole, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1],
    text: textIn(inner),
    xml: whole,
  }));
}

/** The text of some XML, with its entities read. */
export function textIn(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>/g)];
  return pieces
    .map(([, text, mark]) =>
      mark ? { tab: '\t', br: '\n', noBreakHyphen: '-' }[mark] : unescapeXml(text ?? ''),
    )
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
