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
/** What a document of ours says, who and when; all its other parts are the same in every one. */
const VARYING = [DOCUMENT, LINKS, CORE, 'word/numbering.xml', 'word/header1.xml', 'word/header2.xml'];
/** By custom the first in the file: it is how some programs know it as a Word document. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Every part of a document, the same for the same document each time: docx puts random ids on links and the time of
 * day in the properties. Its own way out zips at once, hence its private compiler; the test beside this module fails
 * when a new version of docx has moved it.
 */
export function compileParts(document: Document, meta: PackageMeta): Parts {
  const compiled = compile(document);
  const parts = new Map<string, string>();
  for (const path of [...FIRST, ...compiled.keys()]) {
    const xml = text(compiled.get(path), path);
    if (!isEmptyRelationships(path, xml)) parts.set(path, xml);
  }
  return settle(parts, meta);
}

/**
 * The parts of our documents in their order: the XML of those that are the same in each, and null for those that
 * vary. The build makes one for each language, since docx takes longer to make the first than the second.
 */
export type Frame = readonly (readonly [path: string, xml: string | null])[];

/** The frame that any of our documents fits, of the parts of one. */
export function frameOf(parts: Parts): Frame {
  return [...parts].map(([path, xml]) => [path, VARYING.includes(path) ? null : xml]);
}

/** As `compileParts`, for a document of ours, whose frame is made already. */
export function fillFrame(frame: Frame, document: Document, meta: PackageMeta): Parts {
  const compiled = compile(withoutFrame(document));
  return settle(new Map(frame.map(([path, xml]) => [path, xml ?? text(compiled.get(path), path)])), meta);
}

/** The document as its compiler sees it, with nothing where the frame has the part: a footer, say. */
function withoutFrame(document: Document): Document {
  const nothing = { prepForXml: () => ({ nothing: {} }) };
  const notes = { View: nothing, Relationships: document.FootNotes.Relationships };
  const fonts = { View: nothing, Relationships: nothing, files: [] };
  const members = {
    Styles: nothing,
    Settings: nothing,
    Theme: nothing,
    ContentTypes: nothing,
    FileRelationships: nothing,
    AppProperties: nothing,
    CustomProperties: nothing,
    FontTable: fonts,
    FootNotes: notes,
    Endnotes: notes,
    Footers: [],
  };
  const entries = Object.entries(members).map(([name, value]) => [name, { value }]);
  return Object.create(document, Object.fromEntries(entries));
}

function compile(document: Document): Map<string, unknown> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return compiler.compile(document, undefined, []);
}

/** Puts what docx leaves to chance or to the clock in its place. */
function settle(parts: Map<string, string>, meta: PackageMeta): Parts {
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
