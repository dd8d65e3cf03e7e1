import type { Block } from '../../src/formats/blocks.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { plainInlines, plainText } from '../../src/formats/plain-text.ts';

/** What a missing answer leaves behind in a text, each with a name for the report. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['a word of the program', /undefined|\bnull\b|NaN|\[object|\{\{|\}\}/u],
  ['a label for nothing', /ikke oppgitt/iu],
  ['two spaces', / {2,}/u],
  ['a space before a mark', /\s[.,;:!?](?=\s|$)/u],
  ['a mark after a mark', /[,:;]\s*[.,;:]|(?<!\.)\.\.(?!\.)|\.,/u],
  ['empty brackets', /\(\s*\)|«\s*»/u],
  ['a mark at the beginning', /^[.,;:!?]/u],
  ['something unfinished', /(?:,|\s[–-]|\b(?:og|eller|innen))$/u],
];

const sourceMark = / \[[\d, ]+\]/gu;

const clean = (text: string) => text.replaceAll(sourceMark, '').trim();

/** What a paragraph that ends with a colon may introduce. */
const introduced = new Set<Block['type'] | undefined>([
  'list',
  'paragraph',
  'table',
  'signature',
  'code',
  'quote',
]);

/**
 * The holes in a document's Markdown: what a missing answer would leave behind. Empty cells are no holes, for they are
 * room to write in. An empty list for a document that is whole.
 */
export function holesIn(markdown: string): string[] {
  const blocks = parseMarkdown(markdown);
  const texts = plainText(blocks)
    .filter(({ kind }) => kind !== 'source' && kind !== 'code')
    .map(({ text }) => clean(text));
  const inTexts = texts.flatMap((text) =>
    signs.filter(([, sign]) => sign.test(text)).map(([name]) => `${name}: ${text}`),
  );
  return [...inTexts, ...structureHoles(blocks)];
}

function structureHoles(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    switch (block.type) {
      case 'heading':
        return headingHoles(plainInlines(block.inlines), block.depth, next);
      case 'paragraph': {
        const text = clean(plainInlines(block.inlines));
        if (text === '') return ['an empty paragraph'];
        return text.endsWith(':') && !introduced.has(next?.type)
          ? [`an introduction to nothing: ${text}`]
          : [];
      }
      case 'list':
        return block.items.flatMap(({ blocks: inner }) =>
          inner.length === 0 ? ['an empty list item'] : structureHoles(inner),
        );
      case 'table':
        return block.rows.length === 0
          ? [`a table of a heading alone: ${block.header.cells.map(plainInlines)}`]
          : [];
      case 'box':
      case 'quote':
        return block.blocks.length === 0 ? ['an empty box'] : structureHoles(block.blocks);
      case 'signature':
        return block.signers.length === 0 ? ['a signature of nobody'] : [];
      default:
        return [];
    }
  });
}

function headingHoles(text: string, depth: number, next: Block | undefined): string[] {
  if (text.trim() === '') return ['a heading without words'];
  const alone = !next || next.type === 'pageBreak' || (next.type === 'heading' && next.depth <= depth);
  return alone ? [`an empty heading: ${text}`] : [];
}
