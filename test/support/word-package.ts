import { crc32, deflateSync } from 'node:zlib';
import { zipParts } from '../../src/formats/docx/zip.ts';

/*
 * Word files written by hand, part by part, for letterheads as other programs make them.
 */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = `xmlns:r="${OFFICE}"`;

/** The parts of a letterhead; what is left out isn't in the file. */
export interface LetterheadXml {
  /** What stands inside w:body. */
  readonly body: string;
  /** What stands inside w:styles. */
  readonly styles?: string;
  /** What stands inside w:numbering. */
  readonly numbering?: string;
  /** What stands inside w:hdr and w:ftr, by relationship id, such as `hdrFirst` or `ftrFirst`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: string;
}

const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** The parts of a Word file around some XML. */
export function wordParts(xml: LetterheadXml): Map<string, string | Uint8Array> {
  const headers = Object.entries(xml.headers ?? {});
  const kind = (id: string) => (id.startsWith('hdr') ? 'header' : 'footer');
  const tag = (id: string) => (id.startsWith('hdr') ? 'hdr' : 'ftr');
  const named = [
    ...(xml.styles === undefined ? [] : ['styles']),
    ...(xml.numbering === undefined ? [] : ['numbering']),
  ];
  const override = (path: string, type: string) =>
    `<Override PartName="/word/${path}.xml" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const logo = relation('logo', 'image', 'media/logo.png');
  const rels = (inner: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const root = (name: string, inner: string) =>
    `${DECLARATION}<w:${name} ${W} ${R} ${drawing}>${inner}</w:${name}>`;
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', xml.contentType ?? `${WORD}.document.main+xml`)}${named.map((name) => override(name, `${WORD}.${name}+xml`)).join('')}${headers.map(([id]) => override(id, `${WORD}.${kind(id)}+xml`)).join('')}</Types>`,
    ],
    ['_rels/.rels', rels(relation('rId1', 'officeDocument', 'word/document.xml'))],
    ['word/document.xml', root('document', `<w:body>${xml.body}</w:body>`)],
    [
      'word/_rels/document.xml.rels',
      rels(
        [
          ...named.map((name) => relation(name, name, `${name}.xml`)),
          ...headers.map(([id]) => relation(id, kind(id), `${id}.xml`)),
          logo,
          xml.links ?? '',
        ].join(''),
      ),
    ],
    ...(xml.styles === undefined ? [] : [['word/styles.xml', root('styles', xml.styles)] as const]),
    ...(xml.numbering === undefined
      ? []
      : [['word/numbering.xml', root('numbering', xml.numbering)] as const]),
    ...headers.flatMap(([id, inner]) => [
      [`word/${id}.xml`, root(tag(id), inner)] as const,
      [`word/_rels/${id}.xml.rels`, rels(logo)] as const,
    ]),
    ['word/media/logo.png', logoPng()],
    ...Object.entries(xml.others ?? {}),
  ]);
}

/** A Word file around some XML. */
export function wordFile(xml: LetterheadXml): Uint8Array {
  return zipParts(wordParts(xml));
}

/** A paragraph; each text is a run of its own. */
export function p(texts: string | readonly string[], properties = ''): string {
  const runs = [texts].flat().map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

/** A run with the logo in it, 30 × 10 mm, told of in words. */
export function logoRun(id: number): string {
  const size = 'cx="1080000" cy="360000"';
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="Logo" descr="Logoen til virksomheten"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A picture of one dark green field. */
export function logoPng(width = 30, height = 10): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: width }, () => [0x1d, 0x5c, 0x3f]).flat()]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
