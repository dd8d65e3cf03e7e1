import { COLOURS } from '../docx/design.ts';
import type { OwnStyle } from './own-parts.ts';
import { childOf, type XmlElement } from './xml.ts';

/** Their style for each of ours, and those of ours that must be added. Ids. */
export interface MergedStyles {
  readonly ids: ReadonlyMap<string, string>;
  /** Which of our styles are added, and their XML. */
  readonly ours: ReadonlySet<string>;
  readonly added: string;
}

interface TheirStyle {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly isDefault: boolean;
  readonly element: XmlElement;
}

/** Word writes these in English whatever its language; some other programs write what the user sees. */
const NORWEGIAN: Readonly<Record<string, string>> = {
  'list paragraph': 'listeavsnitt',
  quote: 'sitat',
  hyperlink: 'hyperkobling',
};

/** Styles that Word has without being told. */
const NORMAL = 'Normal';
const DEFAULT_FONT = 'DefaultParagraphFont';

/** The pPr of a style ends with what may follow the outline level; ours have none of it. */
const PARAGRAPH_END = '</w:pPr>';

/**
 * Their styles win, matched by name, since Word localises the ids; those they lack and `body` uses are added, with our
 * colours left at home and headings after the nearest of theirs.
 */
export function mergeStyles(body: string, ours: readonly OwnStyle[], root: XmlElement): MergedStyles {
  const theirs = readStyles(root);
  const ids = new Map<string, string>();
  const byId = new Map(ours.map((style) => [style.id, style]));
  const added: OwnStyle[] = [];
  const settle = (id: string): void => {
    if (ids.has(id)) return;
    const style = byId.get(id);
    const match = id === NORMAL ? defaultOf(theirs, 'paragraph') : style && theirMatch(style, theirs);
    if (match || !style) {
      if (match) ids.set(id, match.id);
      return;
    }
    ids.set(id, freeStyleId(id, theirs));
    for (const other of references(style.xml)) settle(other);
    added.push(style);
  };
  for (const [, id = ''] of body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)) settle(id);
  const defaultFont = defaultOf(theirs, 'character');
  if (defaultFont) ids.set(DEFAULT_FONT, defaultFont.id);
  return {
    ids,
    ours: new Set(added.map(({ id }) => id)),
    added: added.map((style) => adapted(style, ids, theirs)).join(''),
  };
}

/** The look of a paragraph of theirs that has text of its own; undefined for an ordinary one, and for headings. */
export function bodyStyle(paragraph: XmlElement, root: XmlElement): string | undefined {
  const id = childOf(paragraph, 'w:pPr', 'w:pStyle')?.attributes.get('w:val');
  const style = readStyles(root).find((one) => one.id === id);
  if (
    !style ||
    style.isDefault ||
    style.names.some((name) => /^(heading|overskrift|title|tittel)/.test(name))
  )
    return undefined;
  return id;
}

function readStyles(root: XmlElement): TheirStyle[] {
  return root.children
    .filter(({ tag }) => tag === 'w:style')
    .map((element) => ({
      id: element.attributes.get('w:styleId') ?? '',
      type: element.attributes.get('w:type') ?? 'paragraph',
      names: ['w:name', 'w:aliases']
        .flatMap((tag) => (childOf(element, tag)?.attributes.get('w:val') ?? '').split(','))
        .map((name) => name.trim().toLowerCase())
        .filter(Boolean),
      isDefault: /^(1|true|on)$/.test(element.attributes.get('w:default') ?? ''),
      element,
    }));
}

function theirMatch({ name, type }: OwnStyle, theirs: readonly TheirStyle[]): TheirStyle | undefined {
  const english = name.toLowerCase();
  const wanted = [english, NORWEGIAN[english] ?? english.replace(/^heading /, 'overskrift ')];
  const same = theirs.filter((style) => style.type === type);
  return wanted.map((one) => same.find(({ names }) => names.includes(one))).find(Boolean);
}

function defaultOf(theirs: readonly TheirStyle[], type: string): TheirStyle | undefined {
  const same = theirs.filter((style) => style.type === type);
  return same.find(({ isDefault }) => isDefault) ?? same.find(({ names }) => names.includes('normal'));
}

function freeStyleId(id: string, theirs: readonly TheirStyle[]): string {
  return theirs.some((style) => style.id.toLowerCase() === id.toLowerCase()) ? `${id}Erfaring` : id;
}

function references(xml: string): string[] {
  return [...xml.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/g)].map(([, id = '']) => id);
}

function adapted(style: OwnStyle, ids: ReadonlyMap<string, string>, theirs: readonly TheirStyle[]): string {
  const taken = theirs.some(({ names }) => names.includes(style.name.toLowerCase()));
  const xml = style.xml
    .replace(/w:styleId="[^"]+"/, `w:styleId="${ids.get(style.id)}"`)
    .replace(/(<w:name w:val="[^"]*)"/, taken ? '$1 (erfaring)"' : '$1"')
    .replace(/ w:default="[^"]*"/, '')
    .replace(/<w:(basedOn|next|link) w:val="([^"]+)"\/>/g, (_, tag: string, id: string) =>
      ids.has(id) ? `<w:${tag} w:val="${ids.get(id)}"/>` : '',
    )
    .replace(OUR_COLOURS, '');
  const level = /^heading (\d)$/i.exec(style.name)?.[1];
  return level ? asHeading(xml, Number(level), theirs) : xml;
}

/** The colours of our design that a letterhead has not asked for; the grey of small text and the boxes' stay. */
export const OUR_COLOURS = new RegExp(`<w:color w:val="(?:${COLOURS.ink}|${COLOURS.accent})"/>`, 'g');

/** A heading they lack is drawn after the nearest they have above it, one size down. */
function asHeading(xml: string, level: number, theirs: readonly TheirStyle[]): string {
  const outlined = xml.replace(PARAGRAPH_END, `<w:outlineLvl w:val="${level - 1}"/>${PARAGRAPH_END}`);
  const above = nearestAbove(level, theirs);
  if (!above) return outlined;
  const ours = Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? 22);
  const size = Math.min(ours, Math.max(sizeOf(above.style, theirs) - 4 * (level - above.level), 20));
  return outlined
    .replace(/<w:basedOn w:val="[^"]*"\/>|(?=<w:next |<w:qFormat)/, `<w:basedOn w:val="${above.style.id}"/>`)
    .replace(/(<w:szC?s? w:val=")\d+/g, `$1${size}`);
}

function nearestAbove(
  level: number,
  theirs: readonly TheirStyle[],
): { readonly style: TheirStyle; readonly level: number } | undefined {
  for (let above = level - 1; above > 0; above -= 1) {
    const wanted = [`heading ${above}`, `overskrift ${above}`];
    const style = theirs.find(
      ({ names, type }) => type === 'paragraph' && names.some((name) => wanted.includes(name)),
    );
    if (style) return { style, level: above };
  }
  return undefined;
}

/** The size of a style's text in half points, looked for in those it is based on; 32 where none says. */
function sizeOf(style: TheirStyle, theirs: readonly TheirStyle[], depth = 0): number {
  const size = Number(childOf(style.element, 'w:rPr', 'w:sz')?.attributes.get('w:val'));
  if (size > 0) return size;
  const base = childOf(style.element, 'w:basedOn')?.attributes.get('w:val');
  const next = theirs.find(({ id }) => id === base);
  return next && depth < 10 ? sizeOf(next, theirs, depth + 1) : 32;
}
