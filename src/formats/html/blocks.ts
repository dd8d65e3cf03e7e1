import type { Block, Box, Cell, List, ListItem, Signature, Table, TableRow } from '../blocks.ts';
import { BOX_MARKS } from '../boxes.ts';
import { plainInlines } from '../plain-text.ts';
import type { FormatWords } from '../words.ts';
import { escapeHtml, inlineHtml } from './text.ts';

/** Blocks as HTML, one after another. */
export function blocksHtml(blocks: readonly Block[], words: FormatWords): string {
  return blocks.map((block) => blockHtml(block, words)).join('\n');
}

function blockHtml(block: Block, words: FormatWords): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.depth}>${inlineHtml(block.inlines)}</h${block.depth}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.inlines)}</p>`;
    case 'list':
      return listHtml(block, words);
    case 'box':
      return boxHtml(block, words);
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks, words)}\n</blockquote>`;
    case 'table':
      return tableHtml(block);
    case 'pageBreak':
      return '<hr>';
    case 'signature':
      return signatureHtml(block, words);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
  }
}

function listHtml(list: List, words: FormatWords): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : '';
  const ticks = !list.ordered && list.items.every(({ checked }) => checked !== undefined);
  const look = ticks ? ' class="ticks"' : '';
  const items = list.items.map((item) => `<li>${itemHtml(item, list.tight, words)}</li>`);
  return `<${tag}${start}${look}>\n${items.join('\n')}\n</${tag}>`;
}

function itemHtml({ checked, blocks }: ListItem, tight: boolean, words: FormatWords): string {
  const [first, ...rest] = blocks;
  const lead = first?.type === 'paragraph' ? inlineHtml(first.inlines) : '';
  const others = first?.type === 'paragraph' ? rest : blocks;
  const text = tickHtml(checked, words) + lead;
  const shown = tight || text === '' ? text : `<p>${text}</p>`;
  return [shown, ...(others.length > 0 ? [blocksHtml(others, words)] : [])].filter(Boolean).join('\n');
}

/** A box to tick on paper, with words for whoever hears the page. Nothing on it can be changed: it keeps no answers. */
function tickHtml(checked: boolean | undefined, words: FormatWords): string {
  if (checked === undefined) return '';
  const label = checked ? words.ticked : words.notTicked;
  return `<span class="tick" role="img" aria-label="${label}">${checked ? '☒' : '☐'}</span> `;
}

function boxHtml(box: Box, words: FormatWords): string {
  const mark = `<span aria-hidden="true">${BOX_MARKS[box.kind]}</span> `;
  const label = escapeHtml(box.label);
  const kind = { lov: 'law', råd: 'advice', husk: 'reminder' }[box.kind];
  const inside = box.blocks.length > 0 ? `\n${blocksHtml(box.blocks, words)}` : '';
  return `<aside class="${kind}" aria-label="${label}">\n<p class="label">${mark}${label}</p>${inside}\n</aside>`;
}

function tableHtml({ header, rows, align }: Table): string {
  if (header.cells.length === 0) return '';
  const labelled = header.cells.every(isEmpty);
  if (labelled && rows.length === 0) return '';
  const look = (index: number) => (align[index] ? ` class="${align[index]}"` : '');
  const head = labelled
    ? ''
    : `<thead>\n<tr>${header.cells.map((cell, index) => headCell(cell, look(index))).join('')}</tr>\n</thead>\n`;
  const body = rows.map((row) => rowHtml(row, header.cells.length, labelled, look));
  return `<table>\n${head}<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** A column without a heading has none: an empty one would be read out as such. */
function headCell(cell: Cell, look: string): string {
  return isEmpty(cell) ? `<td${look}></td>` : `<th scope="col"${look}>${inlineHtml(cell)}</th>`;
}

function rowHtml(row: TableRow, width: number, labelled: boolean, look: (index: number) => string): string {
  const cells = Array.from({ length: width }, (_, index) => {
    const cell = row.cells[index] ?? [];
    if (labelled && index === 0 && !isEmpty(cell)) return `<th scope="row">${inlineHtml(cell)}</th>`;
    return `<td${look(index)}>${inlineHtml(cell)}</td>`;
  });
  const writable = row.cells.some(isEmpty) ? ' class="room"' : '';
  return `<tr${writable}>${cells.join('')}</tr>`;
}

function isEmpty(cell: Cell): boolean {
  return plainInlines(cell).trim() === '';
}

function signatureHtml({ signers }: Signature, words: FormatWords): string {
  const names = signers.length > 0 ? signers : [words.signature];
  const lines = names.map((name) => `<div><p>${words.placeAndDate}</p><p>${escapeHtml(name)}</p></div>`);
  return `<div class="signatures">\n${lines.join('\n')}\n</div>`;
}
