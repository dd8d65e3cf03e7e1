import { childOf, descendants, parseXml, textOf, type XmlElement } from '../../src/formats/letterhead/xml.ts';
import { type Accessibility, BOX_LABEL, headingFaults, linkFaults, typedLists } from './accessibility.ts';
import { contrast } from './contrast.ts';

/** The page as a tree; that it can be read as XML but for its empty tags shows that every tag is closed in turn. */
export function readPage(html: string): {
  readonly root: XmlElement;
  readonly text: (element: XmlElement) => string;
} {
  const source = html.replace(/^<!DOCTYPE html>\n/, '').replace(/<(meta|br|hr|col\b)([^>]*)>/g, '<$1$2/>');
  // Blanks in the place of tags leave every offset where it was.
  const shown = source.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));
  const text = (element: XmlElement) => textOf(element, shown);
  return { root: parseXml(source), text };
}

/** What keeps a web page of ours from being read by everyone. */
export function htmlAccessibility(html: string): Accessibility {
  const { root, text } = readPage(html);
  const all = (name: RegExp) => [...descendants(root)].filter((element) => name.test(element.name));
  const paragraphs = all(/^p$/).map((element) => text(element).trim());
  const signs = all(/^span$/).filter(({ attributes }) => attributes.get('class') === 'tick');
  return {
    headings: headingFaults(
      all(/^h[1-6]$/).map((element) => ({ level: Number(element.name[1]), text: text(element) })),
    ),
    lists: [
      ...typedLists(paragraphs),
      ...all(/^li$/)
        .filter(({ parent }) => !/^[uo]l$/.test(parent?.name ?? ''))
        .map(() => 'an item outside a list'),
      ...all(/^[uo]l$/)
        .filter(({ children }) => children.some(({ name }) => name !== 'li'))
        .map(() => 'a list of others than items'),
    ],
    tables: all(/^table$/).flatMap((table) => {
      const heads = [...descendants(table)].filter(({ name }) => name === 'th');
      const silent = heads.filter(({ attributes }) => !/^(col|row)$/.test(attributes.get('scope') ?? ''));
      return heads.length === 0 || silent.length > 0
        ? [`a table without headers: ${text(table).slice(0, 40)}`]
        : [];
    }),
    language: root.attributes.get('lang') === 'nb' ? [] : ['no language'],
    title: all(/^title$/).some((element) => text(element).trim() !== '') ? [] : ['no title'],
    images: [
      ...all(/^(img|svg|input)$/).map(({ name }) => `an ${name}`),
      ...signs
        .filter(({ attributes }) => !attributes.get('aria-label'))
        .map(() => 'a box to tick without words'),
    ],
    links: linkFaults(all(/^a$/).map(text)),
    boxes: all(/^aside$/)
      .filter((box) => !BOX_LABEL.test(text(childOf(box, '?:p') ?? box).trim()))
      .map((box) => `a box without its word: ${text(box).slice(0, 40)}`),
    contrast: contrastFaults(html),
  };
}

/** Every colour of text in the style sheet against every ground, whether or not they meet. */
function contrastFaults(html: string): string[] {
  const rules = [...html.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const colours = rules.flatMap(([, , body = '']) =>
    [...body.matchAll(/(?<![-\w])color:#(\w{6})/g)].map(([, one = '']) => one),
  );
  const grounds = rules.flatMap(([, , body = '']) =>
    [...body.matchAll(/background:#(\w{6})/g)].map(([, one = '']) => one),
  );
  const pairs = [...new Set(colours)].flatMap((colour) =>
    ['ffffff', ...new Set(grounds)].map((ground) => [colour, ground] as const),
  );
  return pairs
    .filter(([colour, ground]) => contrast(colour, ground) < 4.5)
    .map(([colour, ground]) => `${colour} on ${ground}`);
}
