import { childOf, type XmlElement } from './xml.ts';

/** The space above and below paragraphs of a style, in twips. */
export interface Gaps {
  readonly before: number;
  readonly after: number;
}

/** What a style says of the space around its paragraphs, or those it is based on, or the document as a whole. */
export function gapsOf(style: string | undefined, root: XmlElement): Gaps {
  const chain = [...styleChain(style, root), childOf(root, 'w:docDefaults', 'w:pPrDefault')];
  const spacing = chain.map((element) => childOf(element, 'w:pPr', 'w:spacing')?.attributes);
  const figure = (side: 'before' | 'after') => {
    const found = spacing.find((one) => one?.has(`w:${side}`) || one?.has(`w:${side}Autospacing`));
    return found?.get(`w:${side}Autospacing`) === '1' ? 240 : Number(found?.get(`w:${side}`) ?? 0) || 0;
  };
  return { before: figure('before'), after: figure('after') };
}

function styleChain(id: string | undefined, root: XmlElement, depth = 0): XmlElement[] {
  const style = root.children.find(
    ({ tag, attributes }) =>
      tag === 'w:style' &&
      attributes.get('w:type') === 'paragraph' &&
      (id === undefined ? attributes.has('w:default') : attributes.get('w:styleId') === id),
  );
  if (!style || depth > 10) return [];
  const base = childOf(style, 'w:basedOn')?.attributes.get('w:val');
  return base === undefined ? [style] : [style, ...styleChain(base, root, depth + 1)];
}
