import { HeadingLevel, type IParagraphOptions } from 'docx';
import { alikeTables } from '../alike-tables.ts';
import type { Block, Code, Heading, Paragraph, Table } from '../blocks.ts';
import { writeBox } from './boxes.ts';
import { SPACE, STYLES } from './design.ts';
import { type Flow, isPage, paragraph, textLeft, type WordBlock } from './flow.ts';
import { writingHeights } from './form-page.ts';
import { codeRuns, runs } from './inlines.ts';
import { announces, keepBlocks, SHORT_SOURCES } from './keeping.ts';
import { itemSpacing, writeList } from './lists.ts';
import { writeSignature } from './signature.ts';
import { writeTable } from './tables.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** What a paragraph that leads up to it must not be parted from by a page break. */
const LED_UP_TO = new Set<Block['type'] | undefined>(['list', 'table', 'signature', 'code']);

/** Writes blocks one after another: a whole document, or what a box, quote or list item holds. */
export function writeBlocks(blocks: readonly Block[], flow: Flow): WordBlock[] {
  const keeps = isPage(flow) ? keepBlocks(blocks, flow.sources ? SHORT_SOURCES : undefined) : [];
  const heights = isPage(flow) ? writingHeights(blocks) : [];
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const open = next && flow.list?.closing ? { ...flow, list: { ...flow.list, closing: false } } : flow;
    const here = keeps[index] ? { ...open, keep: keeps[index] } : open;
    const written =
      block.type === 'table'
        ? writeTable(block, { ...here, writing: heights[index] }, alikeTables(blocks, index))
        : writeBlock(block, next, here);
    return endsPage(block, blocks.slice(index + 1), flow) ? written.slice(0, -1) : written;
  });
}

/**
 * Whether a page ends with this table, so that the spacer after it is left out: where the table fills the page, it
 * would stand alone on the next one.
 */
function endsPage(block: Block, [next, after]: readonly Block[], flow: Flow): boolean {
  const table = block.type === 'table' || block.type === 'signature' || block.type === 'box';
  const begins = after?.type === 'heading' || after?.type === 'paragraph';
  return table && isPage(flow) && next?.type === 'pageBreak' && begins;
}

function writeBlock(block: Exclude<Block, Table>, next: Block | undefined, flow: Flow): WordBlock[] {
  switch (block.type) {
    case 'heading':
      return [writeHeading(block, flow)];
    case 'paragraph':
      return [writeParagraph(block, next, flow)];
    case 'list':
      return writeList(block, flow, writeBlocks);
    case 'box':
      return writeBox(block, flow, writeBlocks);
    case 'quote':
      return writeBlocks(block.blocks, quoteFlow(flow));
    case 'pageBreak':
      return askForPageBreak(flow);
    case 'signature':
      return writeSignature(block, flow);
    case 'code':
      return [writeCode(block, flow)];
  }
}

function writeHeading(heading: Heading, flow: Flow) {
  const level = HEADINGS[Math.min(heading.depth, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_4;
  // The space above a heading parts it from the text before, of which a new page has none.
  const { pageBreak, blank } = flow.document;
  const spacing = pageBreak || blank ? { spacing: { before: 0 } } : {};
  const options = { heading: level, ...spacing, ...indent(flow, 0), children: runs(heading.inlines) };
  // The style already keeps it with its text.
  return paragraph(options, { ...flow, keep: undefined });
}

function writeParagraph(block: Paragraph, next: Block | undefined, flow: Flow) {
  const options: IParagraphOptions = {
    ...paragraphStyle(flow),
    ...itemSpacing(flow),
    ...(flow.sources ? { keepLines: true } : {}),
    ...(LED_UP_TO.has(next?.type) || (next && announces(block)) ? { keepNext: true } : {}),
    children: runs(block.inlines),
  };
  return paragraph(options, flow);
}

function paragraphStyle(flow: Flow): IParagraphOptions {
  if (flow.quoted && !flow.list) return { style: STYLES.quote, ...indent(flow, SPACE.quote) };
  if (flow.sources) return { style: STYLES.sources, ...indent(flow, 0) };
  return { ...(flow.list ? { style: STYLES.listItem } : {}), ...indent(flow, 0) };
}

/** The indent, where the style does not give it already. */
function indent(flow: Flow, known: number): IParagraphOptions {
  const left = textLeft(flow);
  return left === known ? {} : { indent: { left } };
}

function quoteFlow(flow: Flow): Flow {
  const { document, width } = flow;
  return { document, width, indent: textLeft(flow) + SPACE.quote, quoted: true };
}

/** A break between blocks of the page itself waits for the next paragraph; at the very end there is none, and no empty page. */
function askForPageBreak(flow: Flow): WordBlock[] {
  flow.document.pageBreak ||= isPage(flow);
  return [];
}

function writeCode(code: Code, flow: Flow) {
  return paragraph({ style: STYLES.codeBlock, ...indent(flow, 0), children: codeRuns(code.text) }, flow);
}
