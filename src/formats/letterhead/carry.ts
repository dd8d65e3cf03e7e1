import { type Edit, remove, splice } from './splice.ts';
import { ancestor, childOf, descendants, type XmlElement } from './xml.ts';

/** What stands in the paragraph of the mark beside its text, and must not go with it. */
export interface Carried {
  /** Pictures anchored there, bookmarks, a page break: runs and the like, in their spelling. */
  readonly first: string;
  /** The end of a section. */
  readonly last: string;
}

const KEPT = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
]);
const KEPT_IN_RUN = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:commentReference']);

/** Takes what must be kept out of a paragraph, with the edits that fall in it made. */
export function carriedFrom(paragraph: XmlElement, source: string, edits: readonly Edit[]): Carried {
  const text = (element: XmlElement) => splice(source, edits, element.start, element.end);
  const first: string[] = [];
  if (childOf(paragraph, 'w:pPr', 'w:pageBreakBefore')) first.push('<w:r><w:br w:type="page"/></w:r>');
  for (const element of descendants(paragraph, ({ tag }) => KEPT_AROUND.has(tag))) {
    if (KEPT.has(element.tag)) first.push(text(element));
    if (element.parent?.tag === 'w:r' && isKept(element)) {
      const { name } = element.parent;
      const look = childOf(element.parent, 'w:rPr');
      first.push(`<${name}>${look ? text(look) : ''}${text(element)}</${name}>`);
    }
  }
  const section = childOf(paragraph, 'w:pPr', 'w:sectPr');
  return { first: first.join(''), last: section ? text(section) : '' };
}

/** Not looked into: what is inside is kept as part of the whole. */
const KEPT_AROUND = new Set(['w:p', 'w:pPr', 'w:rPr']);

function isKept(element: XmlElement): boolean {
  return KEPT_IN_RUN.has(element.tag) || (element.tag === 'w:br' && element.attributes.has('w:type'));
}

/** The body with what is carried in its first and last paragraph. `w` is the letterhead's prefix for our own. */
export function withCarried(body: string, { first, last }: Carried, w: string): string {
  const properties = new RegExp(`^<${w}:p>(?:<${w}:pPr>.*?</${w}:pPr>)?`, 's');
  const begun = properties.test(body)
    ? body.replace(properties, (start) => start + first)
    : (first && `<${w}:p>${first}</${w}:p>`) + body;
  const ended = begun.endsWith(`</${w}:p>`) ? begun : `${begun}<${w}:p></${w}:p>`;
  if (last === '') return ended;
  const at = ended.lastIndexOf(`<${w}:p>`);
  const paragraph = ended.slice(at);
  const end = `</${w}:pPr>`;
  return (
    ended.slice(0, at) +
    (paragraph.includes(end)
      ? paragraph.replace(end, () => last + end)
      : paragraph.replace(`<${w}:p>`, (start) => `${start}<${w}:pPr>${last}${end}`))
  );
}

/** Rows of a letterhead's own table that hold the text must be free to grow, and to go on over the page. */
export function loosenRows(element: XmlElement, source: string): Edit[] {
  const row = ancestor(element, 'w:tr');
  if (!row) return [];
  const properties = childOf(row, 'w:trPr');
  const height = childOf(properties, 'w:trHeight');
  const whole = childOf(properties, 'w:cantSplit');
  const edits = [...(whole ? [remove(whole)] : []), ...(height ? [atLeast(height, source)] : [])];
  return [...edits, ...loosenRows(row, source)];
}

function atLeast({ start, end }: XmlElement, source: string): Edit {
  return { start, end, text: source.slice(start, end).replace(/(hRule=["'])exact/, '$1atLeast') };
}
