import { type Document, Packer } from 'docx';

/** The files inside the .docx, by path, in the order they are zipped. */
export type Parts = ReadonlyMap<string, string>;

export interface PackageMeta {
  readonly language: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

interface Compiler {
  readonly compile: (
    document: Document,
    prettify: undefined,
    overrides: readonly never[],
  ) => Map<string, unknown>;
}

const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const CORE = 'docProps/core.xml';
/** By custom the first in the file: it is how some programs know it as a Word document. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * The parts of a document, the same for the same document each time: docx puts random ids on links and the time of
 * day in the properties. Its own way out zips at once, hence its private compiler; the test beside this module fails
 * when a new version of docx has moved it.
 */
export function compileParts(document: Document, meta: PackageMeta): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const compiled = compiler.compile(document, undefined, []);
  const parts = new Map<string, string>();
  for (const path of [...FIRST, ...compiled.keys()]) {
    const xml = text(compiled.get(path), path);
    if (!isEmptyRelationships(path, xml)) parts.set(path, xml);
  }
  const ids = linkIds(parts.get(LINKS) ?? '');
  for (const path of [DOCUMENT, LINKS]) parts.set(path, renameIds(parts.get(path) ?? '', ids));
  parts.set(CORE, coreProperties(parts.get(CORE) ?? '', meta));
  return parts;
}

function text(part: unknown, path: string): string {
  if (typeof part !== 'string') throw new TypeError(`docx gave ${path} as something else than text`);
  return part;
}

/** docx gives every part a list of what it refers to; those that refer to nothing need none. */
function isEmptyRelationships(path: string, xml: string): boolean {
  return path.endsWith('.rels') && !xml.includes('<Relationship ');
}

/** A name by its number for each link, in the order the links were written. */
function linkIds(relationships: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [, id] of relationships.matchAll(/<Relationship Id="([^"]+)" Type="[^"]+\/hyperlink"/g)) {
    if (id) ids.set(id, `rIdLink${ids.size + 1}`);
  }
  return ids;
}

function renameIds(xml: string, ids: ReadonlyMap<string, string>): string {
  // Text cannot be hit by mistake: docx writes the quotation marks of text as entities.
  return ids.size === 0 ? xml : xml.replace(/(?<= (?:r:id|Id)=")[^"]+/g, (id) => ids.get(id) ?? id);
}

function coreProperties(xml: string, { language, date }: PackageMeta): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
