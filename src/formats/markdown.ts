import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import type {
  Alignment,
  Block,
  Cell,
  Heading,
  Inline,
  List,
  ListItem,
  Quote,
  Signature,
  Table,
} from './blocks.ts';
import { asBox } from './boxes.ts';
import { toInlines } from './markdown-inlines.ts';
import { plainInlines } from './plain-text.ts';
import { cleanText } from './xml-text.ts';

// Only what the templates write. Without setext headings `---` is a page break wherever it stands, and without
// reference definitions and autolinks nothing that a manager types can vanish or turn into a link by itself.
const OFF = ['code', 'reference', 'lheading', 'html_block', 'html_inline', 'autolink', 'strikethrough'];

/** A token with what stands between it and its closing token. */
interface Node {
  readonly token: Token;
  readonly children: Node[];
}

let parser: MarkdownIt | undefined;

function markdownIt(): MarkdownIt {
  if (!parser) {
    parser = createMarkdownIt({ html: false, linkify: false, typographer: false }).disable(OFF);
    // Which addresses are safe is decided in one place, links.ts: a refused link shows its text, not its source.
    parser.validateLink = () => true;
  }
  return parser;
}

/**
 * Parses a document's Markdown into the block tree. Never throws; characters that XML forbids are gone (`cleanText`
 * tells how many there were). Without raw HTML, indented code, reference links, setext headings and autolinks.
 */
export function parseMarkdown(markdown: string): Block[] {
  return nest(markdownIt().parse(cleanText(markdown).text, {})).map(block);
}

function nest(tokens: readonly Token[]): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node = { token, children: [] };
    open.at(-1)?.push(node);
    if (token.nesting > 0) open.push(node.children);
  }
  return root;
}

function block(node: Node): Block {
  const line = lineOf(node);
  switch (node.token.type) {
    case 'heading_open':
      return {
        type: 'heading',
        ...line,
        depth: Number(node.token.tag[1]) as Heading['depth'],
        inlines: text(node),
      };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(node);
    case 'blockquote_open': {
      const quote: Quote = { type: 'quote', ...line, blocks: node.children.map(block) };
      return asBox(quote) ?? quote;
    }
    case 'table_open':
      return table(node);
    case 'hr':
      return { type: 'pageBreak', ...line };
    case 'fence':
      if (node.token.info.trim() === 'signatur') return signature(node);
      return { type: 'code', ...line, text: node.token.content.replace(/\n$/, '') };
    default:
      return { type: 'paragraph', ...line, inlines: text(node) };
  }
}

function list(node: Node): List {
  const ordered = node.token.type === 'ordered_list_open';
  const tight = node.children.every((item) => item.children.every((child) => isTight(child.token)));
  const start = ordered ? Number(node.token.attrGet('start') ?? 1) : 1;
  return { type: 'list', ...lineOf(node), ordered, start, tight, items: node.children.map(listItem) };
}

/** markdown-it hides the paragraphs of a tight list; other blocks say nothing of it. */
function isTight(token: Token): boolean {
  return token.type !== 'paragraph_open' || token.hidden;
}

function listItem(node: Node): ListItem {
  const blocks = node.children.map(block);
  const [first, ...rest] = blocks;
  // The source tells `[x]` from an escaped `\[x]`, the tree tells it from a link with that text.
  const mark = /^\[([ xX])\](?:\s+|$)/.exec(node.children[0]?.children[0]?.token.content ?? '');
  if (!mark || first?.type !== 'paragraph') return { blocks };
  const [lead, ...inlines] = first.inlines;
  if (lead?.type !== 'text' || !lead.text.startsWith(mark[0])) return { blocks };
  const after = lead.text.slice(mark[0].length);
  const label: readonly Inline[] = after === '' ? inlines : [{ type: 'text', text: after }, ...inlines];
  return { checked: mark[1] !== ' ', blocks: [{ ...first, inlines: label }, ...rest] };
}

function table(node: Node): Table {
  const rows = node.children.flatMap((part) => part.children);
  const tableRows = rows.map((row) => ({ ...lineOf(row), cells: row.children.map(text) }));
  const [header = { cells: [] }, ...body] = tableRows;
  return {
    type: 'table',
    ...lineOf(node),
    align: rows[0]?.children.map(alignment) ?? [],
    header,
    rows: body,
  };
}

function alignment(cell: Node): Alignment {
  const side = /text-align:(left|center|right)/.exec(String(cell.token.attrGet('style') ?? ''))?.[1];
  return (side as Alignment | undefined) ?? null;
}

function signature(node: Node): Signature {
  // The lines are Markdown, so that what a template has escaped comes out as typed here too.
  const signers = node.token.content.split('\n').map((line) => line.trim());
  return { type: 'signature', ...lineOf(node), signers: signers.filter(Boolean).map(inlineText) };
}

function inlineText(markdown: string): string {
  return plainInlines(toInlines(markdownIt().parseInline(markdown, {})[0]?.children ?? []));
}

function text(node: Node): Cell {
  return toInlines(node.children[0]?.token.children ?? []);
}

function lineOf(node: Node): { line?: number } {
  return node.token.map ? { line: node.token.map[0] + 1 } : {};
}
