import { OUR_COLOURS } from './styles.ts';
import { childOf, type XmlElement } from './xml.ts';

/** Our lists under numbers that are free in the letterhead. */
export interface MergedNumbering {
  /** Our number of a list → its new one. */
  readonly ids: ReadonlyMap<string, string>;
  /** The kinds of list, which all must stand before the first list, and the lists. */
  readonly kinds: string;
  readonly lists: string;
}

/** The lists that `body` uses, after those of the letterhead (`root` undefined: it has none). */
export function mergeNumbering(body: string, ours: string, root: XmlElement | undefined): MergedNumbering {
  const used = new Set([...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => id));
  const lists = [...ours.matchAll(/<w:num w:numId="(\d+)".*?<\/w:num>/gs)]
    .map(([xml, id = '']) => ({ xml, id, kind: /<w:abstractNumId w:val="(\d+)"/.exec(xml)?.[1] ?? '' }))
    .filter(({ id }) => used.has(id));
  const firstList = highest(root, 'w:num', 'w:numId') + 1;
  const firstKind = highest(root, 'w:abstractNum', 'w:abstractNumId') + 1;
  const ids = new Map(lists.map(({ id }, index) => [id, String(firstList + index)]));
  const kindIds = new Map(
    [...new Set(lists.map(({ kind }) => kind))].map((kind, index) => [kind, String(firstKind + index)]),
  );
  const kinds = [...ours.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)]
    .filter(([, id = '']) => kindIds.has(id))
    .map(([xml, id = '']) =>
      plain(xml).replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${kindIds.get(id)}"`),
    );
  return {
    ids,
    kinds: kinds.join(''),
    lists: lists
      .map(({ xml, id, kind }) =>
        xml
          .replace(/w:numId="\d+"/, `w:numId="${ids.get(id)}"`)
          .replace(/<w:abstractNumId w:val="\d+"/, `<w:abstractNumId w:val="${kindIds.get(kind)}"`),
      )
      .join(''),
  };
}

/** Without our face and colours, and without an attribute of a namespace the letterhead may not know. */
function plain(xml: string): string {
  return xml
    .replace(/ w15:\w+="[^"]*"/g, '')
    .replace(OUR_COLOURS, '')
    .replace(/<w:rFonts [^>]*\/>/g, '')
    .replace(/<w:rPr><\/w:rPr>/g, '');
}

function highest(root: XmlElement | undefined, tag: string, attribute: string): number {
  const numbers = (root?.children ?? [])
    .filter((child) => child.tag === tag)
    .map(({ attributes }) => Number(attributes.get(attribute)));
  return Math.max(0, ...numbers.filter(Number.isFinite));
}

/** Where the kinds of list and the lists go in a letterhead's numbering. */
export function numberingPlaces(root: XmlElement): { readonly kinds: number; readonly lists: number } {
  const tail = childOf(root, 'w:numIdMacAtCleanup');
  const lists = tail?.start ?? root.innerEnd;
  return { kinds: childOf(root, 'w:num')?.start ?? lists, lists };
}
