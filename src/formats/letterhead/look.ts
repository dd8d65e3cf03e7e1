import { STYLES } from '../docx/design.ts';
import { ancestor, childOf, descendants, encodeXml, type XmlElement } from './xml.ts';

/** How the text of the mark looks, which the text that takes its place is to share. */
export interface Look {
  /** Their style for running text. */
  readonly style?: string | undefined;
  /** Type face and size given to the mark itself, past its style; XML in our spelling. */
  readonly font: string;
  readonly size: string;
}

/** The look of a paragraph's first text; `style` is its style, where that is one for running text. */
export function lookOf(paragraph: XmlElement, style: string | undefined): Look {
  const text = [...descendants(paragraph, ({ tag }) => tag === 'w:p')].find(({ tag }) => tag === 'w:t');
  const properties = text && childOf(ancestor(text, 'w:r'), 'w:rPr');
  const direct = (tag: string) => rewritten(childOf(properties, tag));
  return { style, font: direct('w:rFonts'), size: direct('w:sz') + direct('w:szCs') };
}

function rewritten(element: XmlElement | undefined): string {
  if (!element) return '';
  const attributes = [...element.attributes].filter(([name]) => name.startsWith('w:'));
  return `<${element.tag}${attributes.map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join('')}/>`;
}

/** The styles of running text: their size is that of the mark. Tables and small print have sizes of their own. */
const RUNNING: ReadonlySet<string | undefined> = new Set([
  undefined,
  STYLES.listItem,
  STYLES.tick,
  STYLES.quote,
]);

/**
 * Dresses our paragraphs in the look, and says of every run what language it is in: the letterhead may be in another.
 * `isTheirs` tells which of our styles is one of theirs, whose headings keep their own type face.
 */
export function dress(
  body: string,
  look: Look,
  language: string,
  isTheirs: (style: string) => boolean,
): string {
  return body.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => {
    const style = /^<w:p><w:pPr><w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1];
    const heading = style?.startsWith('Heading') === true;
    const font = heading && isTheirs(style) ? '' : look.font;
    const size = RUNNING.has(style) ? look.size : '';
    const runs = paragraph.replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs, (_, own: string = '') => {
      const [, named = '', rest = ''] = /^(<w:rStyle [^>]*>)?(.*)$/s.exec(own) ?? [];
      const face = /<w:rFonts/.test(rest) || named.includes(`"${STYLES.code}"`) ? '' : font;
      return `<w:r><w:rPr>${named}${face}${rest}${size}<w:lang w:val="${language}"/></w:rPr>`;
    });
    return style === undefined && look.style !== undefined ? styled(runs, look.style) : runs;
  });
}

function styled(paragraph: string, style: string): string {
  const element = `<w:pStyle w:val="${encodeXml(style)}"/>`;
  return paragraph.startsWith('<w:p><w:pPr>')
    ? paragraph.replace('<w:p><w:pPr>', `<w:p><w:pPr>${element}`)
    : paragraph.replace('<w:p>', `<w:p><w:pPr>${element}</w:pPr>`);
}
