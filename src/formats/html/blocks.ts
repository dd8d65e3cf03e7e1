import { alikeTables } from '../alike-tables.ts';
import type { Block, Box, List, ListItem, Signature, Table } from '../blocks.ts';
import { BOX_MARKS } from '../boxes.ts';
import type { FormatWords } from '../words.ts';
import type { SourceLinks } from './marks.ts';
import { tableHtml } from './tables.ts';
import { escapeHtml, inlineHtml } from './text.ts';

/** What the blocks of a page are written with. */
export interface Page {
  readonly words: FormatWords;
  readonly marks?: SourceLinks;
  /** In the list of sources, which its numbers lead to. */
  readonly sources?: boolean;
}

/** Blocks as HTML, one after another. */
export function blocksHtml(blocks: readonly Block[], page: Page): string {
  const write = (block: Block, index: number) =>
    block.type === 'table'
      ? tableHtml(block, page.marks, alikeTables(blocks, index))
      : blockHtml(block, page);
  return blocks.map(write).join('\n');
}

function blockHtml(block: Exclude<Block, Table>, page: Page): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.depth}>${inlineHtml(block.inlines, page.marks)}</h${block.depth}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.inlines, page.marks)}</p>`;
    case 'list':
      return listHtml(block, page);
    case 'box':
      return boxHtml(block, page);
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks, page)}\n</blockquote>`;
    case 'pageBreak':
      return '<hr>';
    case 'signature':
      return signatureHtml(block, page.words);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
  }
}

function listHtml(list: List, page: Page): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : '';
  const ticks = !list.ordered && list.items.every(({ checked }) => checked !== undefined);
  const look = ticks ? ' class="ticks"' : '';
  const items = list.items.map((item, index) => {
    const entry = page.sources && list.ordered ? page.marks?.entry(list.start + index) : undefined;
    return `<li${entry?.id ?? ''}>${itemHtml(item, list.tight, page)}${entry?.back ?? ''}</li>`;
  });
  return `<${tag}${start}${look}>\n${items.join('\n')}\n</${tag}>`;
}

function itemHtml({ checked, blocks }: ListItem, tight: boolean, page: Page): string {
  const [first, ...rest] = blocks;
  const lead = first?.type === 'paragraph' ? inlineHtml(first.inlines, page.marks) : '';
  const others = first?.type === 'paragraph' ? rest : blocks;
  const text = tickHtml(checked, page.words) + lead;
  const shown = tight || text === '' ? text : `<p>${text}</p>`;
  return [shown, ...(others.length > 0 ? [blocksHtml(others, page)] : [])].filter(Boolean).join('\n');
}

/**
 * A box to tick on paper, with words for whoever hears the page. Nothing on it can be changed: it keeps no answers. The
 * space is inside, where it takes no room: the lines of an item begin under one another.
 */
function tickHtml(checked: boolean | undefined, words: FormatWords): string {
  if (checked === undefined) return '';
  const label = checked ? words.ticked : words.notTicked;
  return `<span class="tick" role="img" aria-label="${label}">${checked ? '☒' : '☐'} </span>`;
}

function boxHtml(box: Box, page: Page): string {
  const mark = `<span aria-hidden="true">${BOX_MARKS[box.kind]}</span> `;
  const label = escapeHtml(box.label);
  const kind = { lov: 'law', råd: 'advice', husk: 'reminder' }[box.kind];
  const inside = box.blocks.length > 0 ? `\n${blocksHtml(box.blocks, page)}` : '';
  return `<aside class="${kind}" aria-label="${label}">\n<p class="label">${mark}${label}</p>${inside}\n</aside>`;
}

function signatureHtml({ signers }: Signature, words: FormatWords): string {
  const names = signers.length > 0 ? signers : [words.signature];
  const lines = names.map((name) => `<div><p>${words.placeAndDate}</p><p>${escapeHtml(name)}</p></div>`);
  return `<div class="signatures">\n${lines.join('\n')}\n</div>`;
}
