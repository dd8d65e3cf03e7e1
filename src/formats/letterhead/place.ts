import { besideText, fault, noPlace } from './fault.ts';
import { markedParagraphs, marksIn, type ParagraphText, PLACE } from './marks.ts';
import { ancestor, childOf, descendants, type XmlElement } from './xml.ts';

/** Where the text goes. */
export interface Place {
  /** What the text takes the place of: the paragraph of the mark, or a content control around it. */
  readonly element: XmlElement;
  readonly paragraph: XmlElement;
  /** How wide the text may be, in twips; undefined where the letterhead doesn't say. */
  readonly width: number | undefined;
}

/** Finds the mark of the text in the body. Throws LetterheadError where there isn't one place for it, or it can't be used. */
export function findPlace(root: XmlElement, source: string, headers: readonly ParagraphText[]): Place {
  const marked = markedParagraphs(root, source);
  const places = marked.filter(isPlace);
  const [place, ...more] = places.filter(({ paragraph }) => !ancestor(paragraph, 'w:txbxContent'));
  if (!place) {
    if (places.length > 0) throw fault('inTextBox');
    if (headers.some(isPlace)) throw fault('inHeader');
    throw noPlace([...marked, ...headers].flatMap(({ text }) => marksIn(text).map(({ mark }) => mark)));
  }
  const marks = marksIn(place.text).filter(({ name }) => name === PLACE);
  if (more.length > 0 || marks.length > 1) throw fault('twice');
  if (place.text.replace(marks[0]?.mark ?? '', '').trim() !== '') throw besideText(place.text);
  const element = withControls(place.paragraph);
  return { element, paragraph: place.paragraph, width: widthAt(element, root) };
}

function isPlace({ text }: ParagraphText): boolean {
  return marksIn(text).some(({ name }) => name === PLACE);
}

/** A content control made for one paragraph can't hold many: it goes with the mark. */
function withControls(paragraph: XmlElement): XmlElement {
  const content = paragraph.parent;
  const alone = content?.tag === 'w:sdtContent' && content.children.every((child) => child === paragraph);
  return alone && content.parent ? withControls(content.parent) : paragraph;
}

function widthAt(element: XmlElement, root: XmlElement): number | undefined {
  const page = pageWidth(element, root);
  const cell = ancestor(element, 'w:tc');
  const width = cell ? cellWidth(cell) : undefined;
  return width !== undefined && page !== undefined ? Math.min(width, page) : (width ?? page);
}

/** The width of the text, or of one column of it, in the section: the one whose end comes first after the element. */
function pageWidth(element: XmlElement, root: XmlElement): number | undefined {
  const section = [...descendants(root)].find(
    ({ tag, start, parent }) =>
      tag === 'w:sectPr' && parent?.tag !== 'w:sectPrChange' && start >= element.start,
  );
  const figure = (tag: string, name: string) => Number(childOf(section, tag)?.attributes.get(`w:${name}`));
  const margins = figure('w:pgMar', 'left') + figure('w:pgMar', 'right');
  const text = figure('w:pgSz', 'w') - margins - (figure('w:pgMar', 'gutter') || 0);
  if (!(text > 0)) return undefined;
  const columns = figure('w:cols', 'num') || 1;
  return Math.floor((text - (columns - 1) * (figure('w:cols', 'space') || 720)) / columns);
}

/** The margins that Word gives a cell at its sides, where nothing else is said. */
const CELL_MARGINS = 216;

function cellWidth(cell: XmlElement): number | undefined {
  const stated = childOf(cell, 'w:tcPr', 'w:tcW')?.attributes;
  const type = stated?.get('w:type') ?? 'dxa';
  const width = type === 'dxa' ? Number(stated?.get('w:w')) : gridWidth(cell);
  return width > CELL_MARGINS ? width - CELL_MARGINS : undefined;
}

function gridWidth(cell: XmlElement): number {
  const span = (of: XmlElement) =>
    Number(childOf(of, 'w:tcPr', 'w:gridSpan')?.attributes.get('w:val') ?? 1) || 1;
  const cells = cell.parent?.children.filter(({ tag }) => tag === 'w:tc') ?? [];
  const before = cells.slice(0, cells.indexOf(cell)).reduce((sum, other) => sum + span(other), 0);
  const grid = childOf(ancestor(cell, 'w:tbl'), 'w:tblGrid')?.children ?? [];
  const columns = grid.filter(({ tag }) => tag === 'w:gridCol').slice(before, before + span(cell));
  return columns.reduce((sum, { attributes }) => sum + (Number(attributes.get('w:w')) || 0), 0);
}
