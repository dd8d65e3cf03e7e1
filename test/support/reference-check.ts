import { xmlFaults } from './xml.ts';
import { readZip } from './zip.ts';

const BODY_PART = /^word\/(document|(?:header|hdr)\w*|(?:footer|ftr)\w*|footnotes|endnotes)\.xml$/;
/** Styles that Word itself knows without being told. */
const LATENT_STYLES = new Set(['DefaultParagraphFont']);

/**
 * What Microsoft's validator is silent about and Word is not: references to styles, lists, notes and links that are
 * not there, lists too deep, addresses Word cannot read, cells that do not end with a paragraph, parts without a
 * content type, ids given twice, and XML that is not well-formed. An empty list for a sound file.
 */
export function referenceCheck(bytes: Uint8Array): string[] {
  const parts = readZip(bytes);
  const texts = [...parts].filter(([path]) => /\.(xml|rels)$/.test(path));
  const faults = texts.flatMap(([path, xml]) => xmlFaults(xml).map((fault) => `${path}: ${fault}`));
  for (const [path, xml] of texts) {
    if (BODY_PART.test(path)) faults.push(...bodyFaults(path, xml, parts));
  }
  faults.push(...styleFaults(parts), ...numberingFaults(parts), ...contentTypeFaults(parts));
  return [...new Set(faults)];
}

type Parts = ReadonlyMap<string, string>;

function values(xml: string | undefined, pattern: RegExp): string[] {
  return [...(xml ?? '').matchAll(pattern)].map(([, value]) => value ?? '');
}

function missing(wanted: readonly string[], there: readonly string[], what: string): string[] {
  const set = new Set(there);
  return wanted.filter((value) => !set.has(value)).map((value) => `${what} ${value} is not there`);
}

function bodyFaults(path: string, xml: string, parts: Parts): string[] {
  const styles = values(parts.get('word/styles.xml'), /w:styleId="([^"]+)"/g);
  const lists = values(parts.get('word/numbering.xml'), /<w:num [^>]*w:numId="([^"]+)"/g);
  const notes = values(parts.get('word/footnotes.xml'), /<w:footnote [^>]*w:id="([^"]+)"/g);
  const links = parts.get(path.replace(/^word\//, 'word/_rels/').concat('.rels')) ?? '';
  const deep = values(xml, /<w:ilvl w:val="(\d+)"/g).filter((level) => Number(level) > 8);
  const looseCells = values(xml, /(<\/w:tbl><\/w:tc>|<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>|<w:tcPr\/>)?<\/w:tc>)/g);
  return [
    ...missing(values(xml, /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g), styles, 'style'),
    ...missing(values(xml, /<w:numId w:val="([^"]+)"/g), [...lists, '0'], 'list'),
    ...missing(values(xml, /<w:footnoteReference [^>]*w:id="([^"]+)"/g), notes, 'footnote'),
    ...missing(values(xml, / r:(?:id|embed)="([^"]+)"/g), values(links, / Id="([^"]+)"/g), 'relationship'),
    ...deep.map((level) => `list level ${level}`),
    ...looseCells.map(() => 'a cell does not end with a paragraph'),
    ...relationshipFaults(links, parts),
  ].map((fault) => `${path}: ${fault}`);
}

function relationshipFaults(links: string, parts: Parts): string[] {
  const ids = values(links, / Id="([^"]+)"/g);
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `relationship ${id} given twice`);
  const targets = [...links.matchAll(/<Relationship [^>]*>/g)].flatMap(([element]) => {
    const target = (/ Target="([^"]*)"/.exec(element)?.[1] ?? '').replaceAll('&amp;', '&');
    if (element.includes('TargetMode="External"')) return isPlainUrl(target) ? [] : [`address ${target}`];
    const file = target.startsWith('/') ? target.slice(1) : `word/${target}`;
    return parts.has(file) ? [] : [`${file} is not there`];
  });
  return [...twice, ...targets];
}

/** An address that needs no guessing: it parses, and is ASCII without spaces or stray percent signs. */
function isPlainUrl(url: string): boolean {
  return URL.canParse(url) && /^(?:[!#$&'()*+,/:;=?@\w.~-]|%[\da-f]{2})+$/i.test(url);
}

function styleFaults(parts: Parts): string[] {
  const xml = parts.get('word/styles.xml');
  const ids = values(xml, /w:styleId="([^"]+)"/g);
  const wanted = values(xml, /<w:(?:basedOn|next|link) w:val="([^"]+)"/g).filter(
    (id) => !LATENT_STYLES.has(id),
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `style ${id} given twice`);
  return [...missing(wanted, ids, 'style'), ...twice].map((fault) => `word/styles.xml: ${fault}`);
}

function numberingFaults(parts: Parts): string[] {
  const xml = parts.get('word/numbering.xml');
  const kinds = values(xml, /<w:abstractNum [^>]*w:abstractNumId="([^"]+)"/g);
  const wanted = values(xml, /<w:num [^>]*><w:abstractNumId w:val="([^"]+)"/g);
  return missing(wanted, kinds, 'kind of list').map((fault) => `word/numbering.xml: ${fault}`);
}

function contentTypeFaults(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const known = (path: string) =>
    types.includes(`"/${path}"`) || types.includes(`Extension="${path.split('.').at(-1)}"`);
  const untyped = [...parts.keys()].filter((path) => !path.startsWith('[Content_Types]') && !known(path));
  const absent = values(types, / PartName="\/([^"]+)"/g).filter((path) => !parts.has(path));
  return [
    ...untyped.map((path) => `${path}: no content type`),
    ...absent.map((path) => `${path}: a content type, but no part`),
  ];
}
