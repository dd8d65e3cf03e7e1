import {
  ancestor,
  childOf,
  descendants,
  parseXml,
  textOf,
  type XmlElement,
} from '../../src/formats/letterhead/xml.ts';
import { type Accessibility, BOX_LABEL, headingFaults, linkFaults, typedLists } from './accessibility.ts';
import { contrast } from './contrast.ts';
import { readZip } from './zip.ts';

type Styles = ReadonlyMap<string, XmlElement>;

const val = (element: XmlElement | undefined) => element?.attributes.get('w:val');
const all = (root: XmlElement, tag: string) =>
  [...descendants(root)].filter((element) => element.tag === tag);

/** What keeps a Word file of ours, or one made with a letterhead, from being read by everyone. */
export function wordAccessibility(bytes: Uint8Array): Accessibility {
  const parts = readZip(bytes);
  const source = parts.get('word/document.xml') ?? '';
  const root = parseXml(source);
  const stylesRoot = parseXml(parts.get('word/styles.xml') ?? '<w:styles/>');
  const styles: Styles = new Map(
    all(stylesRoot, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const text = (element: XmlElement) =>
    all(element, 'w:t')
      .map((piece) => textOf(piece, source))
      .join('');
  const nameOf = (paragraph: XmlElement) =>
    val(childOf(styles.get(val(childOf(paragraph, 'w:pPr', 'w:pStyle')) ?? ''), 'w:name'))?.toLowerCase() ??
    '';
  const paragraphs = all(root, 'w:p');
  const headings = paragraphs
    .map((paragraph) => ({
      level: Number(/^heading (\d)$/.exec(nameOf(paragraph))?.[1]),
      text: text(paragraph),
    }))
    .filter(({ level }) => level > 0);
  const loose = paragraphs.filter(
    (paragraph) => !childOf(paragraph, 'w:pPr', 'w:numPr') && !ancestor(paragraph, 'w:tc'),
  );
  return {
    headings: headingFaults(headings),
    lists: typedLists(loose.map(text)),
    tables: all(root, 'w:tbl').flatMap((table) => tableFaults(table, nameOf, text)),
    language: languageFaults(root, stylesRoot, parts.get('docProps/core.xml') ?? '', text),
    title: /<dc:title>[^<]+</.test(parts.get('docProps/core.xml') ?? '') ? [] : ['no title'],
    images: [...parts].flatMap(([path, xml]) =>
      /^word\/[^/]+\.xml$/.test(path) ? imageFaults(path, xml) : [],
    ),
    links: linkFaults(all(root, 'w:hyperlink').map(text)),
    boxes: all(root, 'w:tc').flatMap((cell) => boxFaults(cell, nameOf, text)),
    contrast: [...new Set(all(root, 'w:r').flatMap((run) => contrastFaults(run, styles, text(run))))],
  };
}

type Named = (paragraph: XmlElement) => string;
type Text = (element: XmlElement) => string;

/** Boxes and lines to sign on are tables only to the eye, and letterheads may hold the text in one. */
function tableFaults(table: XmlElement, nameOf: Named, text: Text): string[] {
  const names = all(table, 'w:p').map(nameOf);
  if (names.includes('boksoverskrift') || names.includes('signaturtekst')) return [];
  if (all(table, 'w:tbl').length > 0 || names.some((name) => name.startsWith('heading '))) return [];
  const rows = all(table, 'w:tr');
  const isHead = (cell: XmlElement | undefined) =>
    cell !== undefined && all(cell, 'w:p').every((paragraph) => nameOf(paragraph).startsWith('tabellhode'));
  if (childOf(rows[0], 'w:trPr', 'w:tblHeader')) {
    return text(table.children.find(({ tag }) => tag === 'w:tr') ?? table) === ''
      ? ['an empty header row']
      : [];
  }
  const labelled = rows.every((row) => isHead(row.children.find(({ tag }) => tag === 'w:tc')));
  return labelled ? [] : [`a table without a header: ${text(table).slice(0, 40)}`];
}

function languageFaults(root: XmlElement, styles: XmlElement, core: string, text: Text): string[] {
  const standard = childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
  const runs = all(root, 'w:r').filter((run) => text(run).trim() !== '');
  const silent = val(standard) === 'nb-NO';
  return [
    ...runs.flatMap((run) => {
      const said = val(childOf(run, 'w:rPr', 'w:lang'));
      return said === 'nb-NO' || (said === undefined && silent)
        ? []
        : [`${said ?? 'no language'}: ${text(run).slice(0, 40)}`];
    }),
    ...(core.includes('<dc:language>nb-NO<') ? [] : ['no language among the properties']),
  ];
}

function imageFaults(path: string, xml: string): string[] {
  const pictures = [...xml.matchAll(/<wp:docPr [^>]*>/g)].map(([element]) => element);
  return pictures
    .filter((element) => !/ descr="[^"]+"/.test(element))
    .map(() => `${path}: a picture without words`);
}

/** A cell with a bar at its side is a box. */
function boxFaults(cell: XmlElement, nameOf: Named, text: Text): string[] {
  if (!childOf(cell, 'w:tcPr', 'w:tcBorders', 'w:left') || !childOf(cell, 'w:tcPr', 'w:shd')) return [];
  const label = childOf(cell, 'w:p');
  const said =
    label !== undefined && nameOf(label).startsWith('boksoverskrift') && BOX_LABEL.test(text(label));
  return said ? [] : [`a box without its word: ${text(cell).slice(0, 40)}`];
}

function contrastFaults(run: XmlElement, styles: Styles, text: string): string[] {
  const paragraph = ancestor(run, 'w:p');
  const chain = [
    childOf(run, 'w:rPr'),
    ...styleLooks(val(childOf(run, 'w:rPr', 'w:rStyle')), styles),
    ...styleLooks(val(childOf(paragraph, 'w:pPr', 'w:pStyle')), styles),
  ];
  const colour = chain.map((look) => val(childOf(look, 'w:color'))).find((one) => one && one !== 'auto');
  const cell = ancestor(run, 'w:tc');
  const fill = childOf(cell, 'w:tcPr', 'w:shd')?.attributes.get('w:fill');
  const ground = fill && fill !== 'auto' ? fill : 'FFFFFF';
  const ratio = contrast(colour ?? '000000', ground);
  return text.trim() === '' || ratio >= 4.5 ? [] : [`${colour} on ${ground}: ${ratio.toFixed(1)}`];
}

function styleLooks(id: string | undefined, styles: Styles, depth = 0): (XmlElement | undefined)[] {
  const style = id === undefined ? undefined : styles.get(id);
  if (!style || depth > 10) return [];
  return [childOf(style, 'w:rPr'), ...styleLooks(val(childOf(style, 'w:basedOn')), styles, depth + 1)];
}
