import { posix } from 'node:path';
import { fault } from './fault.ts';
import type { LetterheadParts } from './open.ts';
import { append, remove, splice } from './splice.ts';
import { encodeXml, parseXml, type XmlElement } from './xml.ts';

/** Parts that are being changed, by path. */
export type MutableParts = Map<string, string | Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const STRICT = 'http://purl.oclc.org/ooxml/';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** The text of a part. Throws LetterheadError where it is missing. */
export function partText(parts: LetterheadParts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw fault('damaged');
  return part;
}

/** Where a part's relationships are kept; '' is the package itself. */
function relationshipsPath(path: string): string {
  const { dir, base } = posix.parse(path);
  return posix.join(dir, '_rels', `${base}.rels`);
}

function relationships(parts: LetterheadParts, path: string): Relationship[] {
  const rels = parts.get(relationshipsPath(path));
  if (typeof rels !== 'string') return [];
  return parseXml(rels).children.map((element) => ({
    id: element.attributes.get('Id') ?? '',
    type: element.attributes.get('Type') ?? '',
    target: element.attributes.get('Target') ?? '',
    external: element.attributes.get('TargetMode') === 'External',
    element,
  }));
}

/** The ids a part's relationships have taken. */
export function relationshipIds(parts: LetterheadParts, path: string): Set<string> {
  return new Set(relationships(parts, path).map(({ id }) => id));
}

/** The paths of the parts that a part refers to by a kind of relationship, such as `/header`. */
export function related(parts: LetterheadParts, path: string, kind: string): string[] {
  const base = posix.dirname(path);
  return relationships(parts, path)
    .filter(({ type, external }) => type.endsWith(kind) && !external)
    .map(({ target }) => (target.startsWith('/') ? target.slice(1) : posix.join(base, target)))
    .filter((target) => parts.has(target));
}

/** The path of the document itself. Throws LetterheadError where it is of another kind than an ordinary Word file. */
export function mainDocument(parts: LetterheadParts): string {
  if (relationships(parts, '').some(({ type }) => type.startsWith(STRICT))) throw fault('strict');
  const [path] = related(parts, '', '/officeDocument');
  if (path === undefined) throw fault('damaged');
  const type = contentType(parts, path);
  if (/macroEnabled/i.test(type)) throw fault('macros');
  if (/template\.main/i.test(type)) throw fault('template');
  if (/spreadsheetml|presentationml/i.test(type)) throw fault('otherOffice');
  if (type !== `${WORD}.document.main+xml`) throw fault('notWord');
  return path;
}

function contentType(parts: LetterheadParts, path: string): string {
  const types = parseXml(partText(parts, CONTENT_TYPES)).children;
  const same = (name: string | undefined, wanted: string) => name?.toLowerCase() === wanted.toLowerCase();
  const own = types.find(({ attributes }) => same(attributes.get('PartName'), `/${path}`));
  const ending = posix.extname(path).slice(1);
  const general = types.find(({ attributes }) => same(attributes.get('Extension'), ending));
  return (own ?? general)?.attributes.get('ContentType') ?? '';
}

/** A relationship to be added to a part's own. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Adds to a part's relationships, which may not have any yet. */
export function addRelationships(parts: MutableParts, path: string, added: readonly NewRelationship[]): void {
  if (added.length === 0) return;
  const file = relationshipsPath(path);
  const source = parts.has(file) ? partText(parts, file) : EMPTY_RELATIONSHIPS;
  const root = parseXml(source);
  const name = root.name.replace('Relationships', 'Relationship');
  const text = added.map(
    ({ id, type, target, external }) =>
      `<${name} Id="${id}" Type="${type}" Target="${encodeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  parts.set(file, splice(source, [append(root, source, text.join(''))]));
}

/** Adds a part that the letterhead lacks, with its type, and lets `owner` refer to it. */
export function addPart(
  parts: MutableParts,
  owner: string,
  part: { readonly path: string; readonly kind: 'styles' | 'numbering'; readonly text: string },
): void {
  parts.set(part.path, part.text);
  addContentType(parts, part.path, `${WORD}.${part.kind}+xml`);
  const id = freeId(relationshipIds(parts, owner), 'rIdErfaring');
  addRelationships(parts, owner, [{ id, type: `${OFFICE}/${part.kind}`, target: `/${part.path}` }]);
}

/** An id that isn't taken: the stem with the first number that is free. */
export function freeId(taken: ReadonlySet<string>, stem: string): string {
  let number = 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

function addContentType(parts: MutableParts, path: string, type: string): void {
  const source = partText(parts, CONTENT_TYPES);
  const root = parseXml(source);
  const name = root.name.replace('Types', 'Override');
  const text = `<${name} PartName="/${path}" ContentType="${type}"/>`;
  parts.set(CONTENT_TYPES, splice(source, [append(root, source, text)]));
}

/** Who wrote the letterhead, and when, has nothing to do with the document made with it: the properties are ours. */
export function setProperties(parts: MutableParts, text: string): void {
  const [existing] = related(parts, '', '/core-properties');
  if (existing) {
    parts.set(existing, text);
    return;
  }
  const path = 'docProps/core.xml';
  parts.set(path, text);
  addContentType(parts, path, 'application/vnd.openxmlformats-package.core-properties+xml');
  const id = freeId(relationshipIds(parts, ''), 'rIdErfaring');
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  addRelationships(parts, '', [{ id, type, target: path }]);
}

/** A signature holds for the letterhead as it was, no longer for a document made with it. */
export function dropSignatures(parts: MutableParts): void {
  const signed = relationships(parts, '').filter(({ type }) => type.includes('/digital-signature/'));
  if (signed.length === 0) return;
  const file = relationshipsPath('');
  const edits = signed.map(({ element }) => remove(element));
  parts.set(file, splice(partText(parts, file), edits));
  const types = partText(parts, CONTENT_TYPES);
  const dropped = parseXml(types).children.filter(({ attributes }) =>
    attributes.get('PartName')?.startsWith('/_xmlsignatures/'),
  );
  parts.set(CONTENT_TYPES, splice(types, dropped.map(remove)));
  for (const path of [...parts.keys()]) if (path.startsWith('_xmlsignatures/')) parts.delete(path);
}
