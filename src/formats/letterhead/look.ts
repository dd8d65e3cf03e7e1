import { SPACE, STYLES } from '../docx/design.ts';
import { gapsOf } from './spacing.ts';
import { ancestor, childOf, descendants, encodeXml, type XmlElement } from './xml.ts';

/** How the text of the mark looks, which the text that takes its place is to share. */
export interface Look {
  /** Their style for running text. */
  readonly style?: string | undefined;
  /** Type face and size given to the mark itself, past its style; XML in our spelling. */
  readonly font: string;
  readonly size: string;
}

/** How our paragraphs are to be dressed. */
export interface Dressing extends Look {
  readonly language: string;
  /** Their style for one of ours; undefined where ours is added, or they have no styles. */
  readonly theirs: (style: string) => string | undefined;
  /** Their styles. */
  readonly styles: XmlElement | undefined;
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
 * Headings keep the type face of the letterhead. Where it parts paragraphs by empty lines, ours are given
 * space; and whatever its headings are told, ours are not parted from their text by a page break.
 */
export function dress(body: string, dressing: Dressing): string {
  const { font, size, style: running, language } = dressing;
  return body.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => {
    const style = /^<w:p><w:pPr><w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1];
    const face = style?.startsWith('Heading') && dressing.theirs(style) ? '' : font;
    const height = RUNNING.has(style) ? size : '';
    const runs = paragraph.replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs, (_, own: string = '') => {
      const [, named = '', rest = ''] = /^(<w:rStyle [^>]*>)?(.*)$/s.exec(own) ?? [];
      const given = /<w:rFonts/.test(rest) || named.includes(`"${STYLES.code}"`) ? '' : face;
      return `<w:r><w:rPr>${named}${given}${rest}${height}<w:lang w:val="${language}"/></w:rPr>`;
    });
    const kept = style?.startsWith('Heading')
      ? withProperty(runs, '<w:keepNext/>', STYLE_COMES_BEFORE)
      : runs;
    const spaced = withProperty(kept, spacing(paragraph, style, dressing), SPACING_COMES_AFTER);
    return style === undefined && running !== undefined
      ? withProperty(spaced, `<w:pStyle w:val="${encodeXml(running)}"/>`, /^/)
      : spaced;
  });
}

const HEADING_SPACE = 240;

/** The space that a style of theirs leaves it to empty lines to make. */
function spacing(
  paragraph: string,
  style: string | undefined,
  { theirs, styles, style: running }: Dressing,
): string {
  if (!styles || paragraph.includes('<w:spacing ')) return '';
  const heading = style?.startsWith('Heading') ? theirs(style) : undefined;
  if (style !== undefined && heading === undefined) return '';
  const { before, after } = gapsOf(heading ?? running, styles);
  if (heading !== undefined)
    return before === 0 ? `<w:spacing w:before="${HEADING_SPACE}" w:after="${after || SPACE.item}"/>` : '';
  return before + after === 0 ? `<w:spacing w:after="${SPACE.paragraph}"/>` : '';
}

const STYLE_COMES_BEFORE = /^(?:<w:pStyle [^>]*\/>)?/;

/** Those of a paragraph's properties that come before its spacing, as our paragraphs have them. */
const SPACING_COMES_AFTER = /^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore)(?: [^>]*)?\/>)*/;

/** A paragraph with one property more, after those that `before` matches. */
function withProperty(paragraph: string, property: string, before: RegExp): string {
  if (property === '') return paragraph;
  const open = '<w:p><w:pPr>';
  if (!paragraph.startsWith(open)) return `${open}${property}</w:pPr>${paragraph.slice('<w:p>'.length)}`;
  return open + paragraph.slice(open.length).replace(before, (those) => those + property);
}
