import type { Parts } from '../docx/package.ts';

/*
 * Our own XML, as the docx package writes it: double quotes, no comments, text with its quotation marks as entities.
 * That is why it may be read with regular expressions, unlike what comes from elsewhere.
 */

/** A style of ours. */
export interface OwnStyle {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly xml: string;
}

/** What a letterhead is filled with. */
export interface OwnParts {
  readonly body: string;
  readonly styles: readonly OwnStyle[];
  /** The whole of styles.xml, for a letterhead without styles. */
  readonly stylesPart: string;
  readonly numbering: string;
  readonly links: readonly { readonly id: string; readonly type: string; readonly target: string }[];
  readonly properties: string;
}

/** Takes a document of ours apart. */
export function ownParts(parts: Parts): OwnParts {
  const document = parts.get('word/document.xml') ?? '';
  const stylesPart = parts.get('word/styles.xml') ?? '';
  const links = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship ([^>]*)>/g)];
  return {
    body: document.slice(document.indexOf('<w:body>') + 8, document.lastIndexOf('<w:sectPr')),
    styles: [...stylesPart.matchAll(/<w:style ([^>]*)>.*?<\/w:style>/gs)].map(([xml, attributes = '']) => ({
      id: attributeOf(attributes, 'w:styleId'),
      type: attributeOf(attributes, 'w:type'),
      name: /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
      xml,
    })),
    stylesPart,
    numbering: parts.get('word/numbering.xml') ?? '',
    links: links
      .filter(([, attributes]) => attributes?.includes('TargetMode="External"'))
      .map(([, attributes = '']) => ({
        id: attributeOf(attributes, 'Id'),
        type: attributeOf(attributes, 'Type'),
        target: attributeOf(attributes, 'Target'),
      })),
    properties: parts.get('docProps/core.xml') ?? '',
  };
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
