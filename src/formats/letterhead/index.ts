import type { Block } from '../blocks.ts';
import { type DocumentMeta, docxParts } from '../docx/index.ts';
import { zipParts } from '../docx/zip.ts';
import { carriedFrom, loosenRows, withCarried } from './carry.ts';
import { fault } from './fault.ts';
import { dress, lookOf } from './look.ts';
import { fillMarks, type LetterheadFields, markedParagraphs } from './marks.ts';
import { mergeNumbering, numberingPlaces } from './numbering.ts';
import { type LetterheadParts, openPackage } from './open.ts';
import { type OwnParts, ownParts } from './own-parts.ts';
import {
  addPart,
  addRelationships,
  dropSignatures,
  freeId,
  type MutableParts,
  mainDocument,
  partText,
  related,
  relationshipIds,
  setProperties,
} from './package.ts';
import { findPlace, type Place } from './place.ts';
import { spellingFor } from './prefixes.ts';
import { splice } from './splice.ts';
import { bodyStyle, type MergedStyles, mergeStyles, OUR_COLOURS } from './styles.ts';
import { childOf, parseXml, type XmlElement } from './xml.ts';

export { LetterheadError } from './fault.ts';
export type { LetterheadFields } from './marks.ts';

/** A part of the letterhead, read. */
interface Read {
  readonly path: string;
  readonly source: string;
  readonly root: XmlElement;
}

/** A letterhead that has been looked through, ready to be filled any number of times. */
export interface Letterhead {
  readonly parts: LetterheadParts;
  readonly document: Read;
  readonly place: Place;
  readonly headers: readonly Read[];
  readonly styles: Read | undefined;
  readonly numbering: Read | undefined;
}

/** What a document made with a letterhead says about itself, and what fills the letterhead's other marks. */
export interface LetterheadMeta extends DocumentMeta {
  readonly fields: LetterheadFields;
}

/** Looks through an organisation's own Word file. Throws LetterheadError for what its owner must mend. */
export function readLetterhead(bytes: Uint8Array): Letterhead {
  const parts = openPackage(bytes);
  try {
    const path = mainDocument(parts);
    const read = (part: string): Read => {
      const source = partText(parts, part);
      return { path: part, source, root: parseXml(source) };
    };
    const first = (kind: string) => related(parts, path, kind).slice(0, 1).map(read)[0];
    const document = read(path);
    const headers = [...related(parts, path, '/header'), ...related(parts, path, '/footer')].map(read);
    const place = findPlace(
      document.root,
      document.source,
      headers.flatMap(({ root, source }) => markedParagraphs(root, source)),
    );
    return { parts, document, place, headers, styles: first('/styles'), numbering: first('/numbering') };
  } catch (error) {
    throw error instanceof SyntaxError ? fault('damaged') : error;
  }
}

/**
 * The letterhead with the blocks in the place of `{{innhold}}` and its other marks filled. Everything else in it stays
 * as it is. The same letterhead, blocks and meta give the same bytes each time, on the same version of Node.
 */
export function fillLetterhead(
  letterhead: Letterhead,
  blocks: readonly Block[],
  meta: LetterheadMeta,
): Uint8Array {
  const { parts, document, place, headers } = letterhead;
  const own = ownParts(docxParts(blocks, meta, place.width));
  const filled: MutableParts = new Map(parts);
  for (const { path, source, root } of headers)
    filled.set(path, splice(source, fillMarks(root, source, meta.fields)));
  const styles = fillStyles(letterhead, own, filled);
  const lists = fillNumbering(letterhead, own, filled);
  const links = fillLinks(letterhead, own, filled);
  const root = letterhead.styles?.root;
  const colourless = own.body.replace(OUR_COLOURS, '');
  const body = dress(isOnTop(place.element) ? colourless : colourless.replace(NO_SPACE_ABOVE, '$1'), {
    ...lookOf(place.paragraph, root && bodyStyle(place.paragraph, root)),
    language: meta.language,
    theirs: (id) => (styles.ours.has(id) ? undefined : styles.ids.get(id)),
    styles: root,
  })
    .replace(/(<w:(?:p|r|tbl)Style w:val=")([^"]+)/g, (_, start, id) => start + (styles.ids.get(id) ?? id))
    .replace(/(<w:numId w:val=")(\d+)/g, (_, start, id) => start + (lists.get(id) ?? id))
    .replace(/(<w:hyperlink [^>]*r:id=")([^"]+)/g, (_, start, id) => start + (links.get(id) ?? id));
  filled.set(document.path, fillBody(letterhead, body, meta.fields));
  setProperties(filled, own.properties);
  dropSignatures(filled);
  return zipParts(contentTypesFirst(filled));
}

function fillBody({ document, place }: Letterhead, body: string, fields: LetterheadFields): string {
  const { root, source } = document;
  const { element, paragraph } = place;
  const edits = fillMarks(root, source, fields);
  const spelling = spellingFor(root, element.parent?.scope ?? root.scope, ['w', 'r', 'w14', 'mc']);
  const w = paragraph.name.includes(':')
    ? (paragraph.name.split(':')[0] ?? 'w')
    : spelling.spell('<w:').slice(1, -1);
  const text = withCarried(spelling.spell(body), carriedFrom(paragraph, source, edits), w);
  const outside = edits.filter(({ start, end }) => end <= element.start || start >= element.end);
  return splice(source, [
    ...outside,
    ...spelling.edits,
    ...loosenRows(element, source),
    { start: element.start, end: element.end, text },
  ]);
}

/** A heading that begins one of our own pages has no space above it; below other text it has what its style gives. */
const NO_SPACE_ABOVE = /^(<w:p><w:pPr><w:pStyle [^>]*>)<w:spacing w:before="0"\/>/;

/** Whether the text begins its page or cell. */
function isOnTop(element: XmlElement): boolean {
  const before = element.parent?.children.slice(0, element.parent.children.indexOf(element)) ?? [];
  const last = before.findLast(({ tag }) => tag === 'w:p' || tag === 'w:tbl' || tag === 'w:sdt');
  return !last || childOf(last, 'w:pPr', 'w:sectPr') !== undefined;
}

function fillStyles({ styles, document }: Letterhead, own: OwnParts, filled: MutableParts): MergedStyles {
  if (!styles) {
    addPart(filled, document.path, {
      path: freePath(filled, 'styles'),
      kind: 'styles',
      text: own.stylesPart,
    });
    return { ids: new Map(), ours: new Set(), added: '' };
  }
  const merged = mergeStyles(own.body, own.styles, styles.root);
  const { spell, edits } = spellingFor(styles.root, styles.root.scope, ['w']);
  const at = styles.root.innerEnd;
  filled.set(
    styles.path,
    splice(styles.source, [...edits, { start: at, end: at, text: spell(merged.added) }]),
  );
  return merged;
}

function fillNumbering(
  { numbering, document }: Letterhead,
  own: OwnParts,
  filled: MutableParts,
): ReadonlyMap<string, string> {
  const merged = mergeNumbering(own.body, own.numbering, numbering?.root);
  if (merged.ids.size === 0) return merged.ids;
  if (!numbering) {
    const text = own.numbering.replace(/(<w:numbering [^>]*>).*(?=<\/w:numbering>)/s, (_, start) =>
      [start, merged.kinds, merged.lists].join(''),
    );
    addPart(filled, document.path, { path: freePath(filled, 'numbering'), kind: 'numbering', text });
    return merged.ids;
  }
  const { spell, edits } = spellingFor(numbering.root, numbering.root.scope, ['w']);
  const places = numberingPlaces(numbering.root);
  const added = [
    { start: places.kinds, end: places.kinds, text: spell(merged.kinds) },
    { start: places.lists, end: places.lists, text: spell(merged.lists) },
  ];
  filled.set(numbering.path, splice(numbering.source, [...edits, ...added]));
  return merged.ids;
}

/** Our links under ids that are free in the letterhead. */
function fillLinks({ document }: Letterhead, { links }: OwnParts, filled: MutableParts): Map<string, string> {
  const taken = relationshipIds(filled, document.path);
  const ids = new Map<string, string>();
  for (const { id } of links) {
    const free = freeId(taken, 'rIdLenke');
    taken.add(free);
    ids.set(id, free);
  }
  addRelationships(
    filled,
    document.path,
    links.map(({ id, type, target }) => ({
      id: ids.get(id) ?? id,
      type,
      target: target.replaceAll('&amp;', '&'),
      external: true,
    })),
  );
  return ids;
}

function freePath(parts: MutableParts, name: string): string {
  const path = `word/${name}.xml`;
  return parts.has(path) ? `word/${name}-erfaring.xml` : path;
}

function contentTypesFirst(parts: MutableParts): MutableParts {
  const first = '[Content_Types].xml';
  return new Map([[first, parts.get(first) ?? ''], ...parts]);
}
