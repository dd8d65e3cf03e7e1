import { unzipSync, zipSync } from 'fflate';
import { adFault } from './failures.ts';

/** A paragraph of a Word file that holds text, in document order, those of table cells included. */
export interface Paragraph {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'text';
  /** Whether all of it is bold. */
  readonly bold: boolean;
  /** Which table it stands in, and where there; numbers count from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** What we use of the tree that mammoth reads a document into. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: object | null;
  readonly isBold?: boolean;
}

/** Far more than any ad with its styles, and read within seconds; an XML tree takes a hundred times the room of its text. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_FILES = 2_000;
const NEW_COPY = 'Åpne den i Word og lagre den på nytt.';

/** Reads the paragraphs of a .docx. Throws UserError for what is no Word file, is damaged, far too large, or has no text. */
export async function readWord(bytes: Uint8Array, file: string): Promise<Paragraph[]> {
  const tree = await parse(unpack(bytes, file), file);
  const paragraphs = paragraphsOf(tree);
  if (paragraphs.length > 0) return paragraphs;
  throw hasPicture(tree)
    ? adFault(
        file,
        'Filen har ingen tekst, bare bilder.',
        'Skriv teksten inn i Word i stedet for å lime inn et bilde av den.',
      )
    : adFault(file, 'Filen har ingen tekst.', 'Er det riktig fil?');
}

/** The parts that text is read from, in a new package without pictures. The sizes are those the file states, and no more is unpacked. */
function unpack(bytes: Uint8Array, file: string): Buffer {
  let [total, count] = [0, 0];
  const parts = attempt(file, () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/iu.test(name) && name !== 'mimetype') return false;
        total += originalSize;
        count += 1;
        return total <= MOST_BYTES && count <= MOST_FILES;
      },
    }),
  );
  if (total > MOST_BYTES || count > MOST_FILES)
    throw adFault(file, 'Filen er for stor når den pakkes ut.', 'Er det riktig fil?');
  // A spreadsheet is packed in the same way, with its text elsewhere.
  if (!parts['[Content_Types].xml'] || !Object.keys(parts).some((name) => name.startsWith('word/'))) {
    throw adFault(
      file,
      'Filen er ikke en Word-fil.',
      'Åpne den, velg «Lagre som» og filtypen «Word-dokument (*.docx)».',
    );
  }
  return Buffer.from(zipSync(parts, { level: 0 }));
}

async function parse(buffer: Buffer, file: string): Promise<Node> {
  const { default: mammoth } = await import('mammoth');
  let tree: Node | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        // The tree is what we are after; the HTML that mammoth would make of it isn't.
        transformDocument: (document: Node) => {
          tree = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    throw adFault(file, 'Filen er skadet, eller er ikke en Word-fil.', NEW_COPY);
  }
  if (!tree) throw adFault(file, 'Filen er skadet og kan ikke leses.', NEW_COPY);
  return tree;
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw adFault(file, 'Filen er skadet og kan ikke pakkes ut.', NEW_COPY);
  }
}

function paragraphsOf(root: Node): Paragraph[] {
  const found: Paragraph[] = [];
  let tables = 0;
  const walk = (node: Node, cell: Paragraph['cell']): void => {
    if (node.type === 'paragraph') {
      const text = textOf(node).replaceAll('\u00a0', ' ');
      if (text.trim() !== '')
        found.push({ text, kind: kindOf(node), bold: isBold(node), ...(cell ? { cell } : {}) });
    } else if (node.type === 'table') {
      const table = tables;
      tables += 1;
      for (const [row, { children = [] }] of (node.children ?? []).entries())
        for (const [column, inner] of children.entries()) walk(inner, cell ?? { table, row, column });
    } else for (const child of node.children ?? []) walk(child, cell);
  };
  walk(root, undefined);
  return found;
}

function kindOf({ styleName, styleId, numbering }: Node): Paragraph['kind'] {
  const style = `${styleName ?? ''} ${styleId ?? ''}`;
  if (/heading|overskrift|^title|^tittel/iu.test(style)) return 'heading';
  return numbering || /list|punkt/iu.test(style) ? 'item' : 'text';
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}

function isBold(node: Node): boolean {
  const runs = leaves(node).filter((run) => textOf(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => run.isBold);
}

function leaves(node: Node): Node[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(leaves);
}

function hasPicture(node: Node): boolean {
  return node.type === 'image' || (node.children ?? []).some(hasPicture);
}
