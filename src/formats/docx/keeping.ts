import type { Block } from '../blocks.ts';
import { plainInlines, plainText } from '../plain-text.ts';

/**
 * How a page break is held off: `next` keeps a block on the page of the one after, `whole` keeps it whole, `end` keeps
 * its end on the page of the one after. The last block of a short section is whole, and all before it go with the next.
 */
export type Keep = 'next' | 'whole' | 'end';

/** Sections of up to so many lines stay on one page: under a heading of the second level, and under one below it. */
const SHORT_PART = 6;
const SHORT_SECTION = 20;

/** What opens a section in no more lines is not parted from what comes after it. */
const SHORT_OPENING = 5;

/** The sources are small. */
export const SHORT_SOURCES = 25;

const LINE_CHARACTERS = 85;

/** What the blocks of a page ask for, one by one: short sections stay whole, and a line to sign on is never alone. */
export function keepBlocks(blocks: readonly Block[], longest?: number): (Keep | undefined)[] {
  const sections = keepSections(blocks, longest);
  return sections.map((keep, index) => keep ?? keepOne(blocks, index));
}

function keepOne(blocks: readonly Block[], index: number): Keep | undefined {
  const [before, block, next, after] = [
    blocks[index - 1],
    blocks[index],
    blocks[index + 1],
    blocks[index + 2],
  ];
  if (!block || !next) return undefined;
  if (next.type === 'signature') return 'end';
  // One sentence and the lines to sign on are not to have a page of their own.
  const ends = block.type === 'table' && next.type === 'paragraph' && after?.type === 'signature';
  if (ends && linesOf(block) <= SHORT_SECTION && linesOf(next) <= SHORT_OPENING) return 'next';
  return before?.type === 'heading' && opens(block) && !isNewPart(next, before.depth) ? 'next' : undefined;
}

/** Whether a block right below a heading is no more than an opening: a page that ends with it would say nothing. */
function opens(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'box') && linesOf(block) <= SHORT_OPENING;
}

function isNewPart(block: Block | undefined, depth: number): boolean {
  return !block || block.type === 'pageBreak' || (block.type === 'heading' && block.depth <= depth);
}

/** The sections of the sources are short up to another length. */
function keepSections(blocks: readonly Block[], longest?: number): (Keep | undefined)[] {
  const starts = blocks.map(({ type }) => type === 'heading' || type === 'pageBreak');
  return blocks.map((_, index) => {
    const from = starts.lastIndexOf(true, index);
    const next = starts.indexOf(true, index + 1);
    const to = next === -1 ? blocks.length : next;
    const heading = blocks[from];
    if (heading?.type !== 'heading' || heading.depth < 2) return undefined;
    const lines = blocks.slice(from + 1, to).reduce((sum, block) => sum + linesOf(block), 0);
    if (lines > (longest ?? (heading.depth === 2 ? SHORT_PART : SHORT_SECTION))) return undefined;
    // What leads up to the first heading below it goes with that one.
    return index === to - 1 && isNewPart(blocks[to], heading.depth) ? 'whole' : 'next';
  });
}

/** Of a list or a table the lines of its longest cells, near enough. */
function linesOf(block: Block): number {
  if (block.type === 'table') {
    const columns = Math.max(block.header.cells.length, 1);
    const row = (cells: readonly string[]) =>
      1 + Math.max(...cells.map((text) => Math.ceil((text.length * columns) / LINE_CHARACTERS)), 1);
    return block.rows.reduce((sum, { cells }) => sum + row(cells.map(plainInlines)), 2);
  }
  const lines = plainText([block]).map(({ text }) => Math.max(1, Math.ceil(text.length / LINE_CHARACTERS)));
  return lines.reduce((sum, count) => sum + count, block.type === 'signature' ? 2 * lines.length : 0);
}

/** Whether a paragraph announces what comes after it: its last character, but for source marks, is a colon. */
export function announces(block: Block): boolean {
  return block.type === 'paragraph' && /:(\s*\[[\d, ]+\])?\s*$/.test(plainInlines(block.inlines));
}
