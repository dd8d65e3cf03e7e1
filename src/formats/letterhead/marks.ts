import { cleanText } from '../xml-text.ts';
import { type Edit, remove } from './splice.ts';
import { ancestor, childOf, descendants, encodeXml, textOf, type XmlElement } from './xml.ts';

/** What a letterhead may ask for beside the text itself. */
export interface LetterheadFields {
  readonly tittel: string;
  readonly dato: string;
  readonly virksomhet: string;
}

/** Any mark; what Word and fingers leave between the braces, seen or not, is no part of the name. */
const MARK = /\{\{[\s\u00ad\u200b-\u200d\u2060]*([\p{L}\d_.-]+)[\s\u00ad\u200b-\u200d\u2060]*\}\}/gu;
export const PLACE = 'innhold';

interface Piece {
  /** The element that holds the text; none for a tab or a break, which no mark goes across. */
  readonly element?: XmlElement;
  readonly text: string;
  readonly from: number;
}

/** A paragraph's own text: not that of a text box in it, nor what has been struck out. */
export interface ParagraphText {
  readonly paragraph: XmlElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const NOT_TEXT = new Set(['w:p', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:del', 'w:moveFrom']);
const BETWEEN = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab']);

/** The text of a paragraph, whatever runs Word has cut it into. */
function paragraphText(paragraph: XmlElement, source: string): ParagraphText {
  const pieces: Piece[] = [];
  let text = '';
  for (const element of descendants(paragraph, ({ tag }) => NOT_TEXT.has(tag))) {
    const piece = element.tag === 'w:t' ? textOf(element, source) : BETWEEN.has(element.tag) ? '\n' : '';
    if (piece === '') continue;
    pieces.push({ ...(element.tag === 'w:t' ? { element } : {}), text: piece, from: text.length });
    text += piece;
  }
  return { paragraph, text, pieces };
}

/** The marks in a text, as they stand there, and the names they ask for. */
export function marksIn(
  text: string,
): { readonly mark: string; readonly name: string; readonly at: number }[] {
  return [...text.matchAll(MARK)].map((match) => ({
    mark: match[0],
    name: (match[1] ?? '').toLowerCase(),
    at: match.index,
  }));
}

/** Every paragraph of a part that has a mark, those in text boxes, tables and content controls too. */
export function markedParagraphs(root: XmlElement, source: string): ParagraphText[] {
  return [...descendants(root)]
    .filter(({ tag }) => tag === 'w:p')
    .map((paragraph) => paragraphText(paragraph, source))
    .filter(({ text }) => text.includes('{{') && marksIn(text).length > 0);
}

/** What to do to a part for its marks to be filled. The mark of the text itself, and unknown ones, are left. */
export function fillMarks(root: XmlElement, source: string, fields: LetterheadFields): Edit[] {
  const edits = markedParagraphs(root, source).flatMap((paragraph) => fillParagraph(paragraph, fields));
  // Two texts in one content control both want it freed.
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

function fillParagraph({ text, pieces }: ParagraphText, fields: LetterheadFields): Edit[] {
  const wanted = marksIn(text).filter(({ name }) => Object.hasOwn(fields, name));
  return pieces.flatMap((piece) => {
    const { element, from } = piece;
    const to = from + piece.text.length;
    const here = wanted.filter(({ at, mark }) => at < to && at + mark.length > from);
    if (!element || here.length === 0) return [];
    let filled = '';
    let seen = from;
    for (const { at, mark, name } of here) {
      filled += text.slice(seen, Math.max(at, seen));
      // The run a mark begins in gives the value its look.
      if (at >= from) filled += valueFor(name, fields);
      seen = Math.min(at + mark.length, to);
    }
    filled += text.slice(seen, to);
    const { name, start, end } = element;
    const t = `<${name} xml:space="preserve">${encodeXml(filled)}</${name}>`;
    return [{ start, end, text: t }, ...freeControl(element)];
  });
}

function valueFor(name: string, fields: LetterheadFields): string {
  return cleanText(fields[name as keyof LetterheadFields]).text.replace(/\s+/g, ' ');
}

/** A content control is no longer waiting to be filled, nor fed from elsewhere, which would put the mark back. */
function freeControl(text: XmlElement): Edit[] {
  const control = ancestor(text, 'w:sdt', 'w:p');
  const outer = control?.tag === 'w:p' ? ancestor(control, 'w:sdt') : control;
  const properties = childOf(outer, 'w:sdtPr');
  if (!properties) return [];
  const ties = properties.children.filter(({ tag }) =>
    ['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr'].includes(tag),
  );
  const grey = ties.some(({ tag }) => tag === 'w:showingPlcHdr')
    ? childOf(ancestor(text, 'w:r'), 'w:rPr', 'w:rStyle')
    : undefined;
  return [...ties, ...(grey ? [grey] : [])].map(remove);
}
