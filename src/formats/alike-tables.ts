import type { Block, Table } from './blocks.ts';
import { plainInlines } from './plain-text.ts';

/**
 * The tables right above and below a form that have as many columns, set alike: given the same widths, their columns
 * stand under one another. A table that nothing is written in stands for itself.
 */
export function alikeTables(blocks: readonly Block[], index: number): readonly Table[] {
  const table = blocks[index];
  if (table?.type !== 'table') return [];
  const differs = (other: Block) => other.type !== 'table' || !isAlike(table, other);
  const from = blocks.slice(0, index).findLastIndex(differs) + 1;
  const after = blocks.slice(index).findIndex(differs);
  return blocks.slice(from, after === -1 ? undefined : index + Math.max(after, 1)).filter(isTable);
}

const isTable = (block: Block): block is Table => block.type === 'table';

function isAlike(one: Table, other: Table): boolean {
  return isForm(one) && isForm(other) && one.align.join() === other.align.join();
}

function isForm({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some((cell) => plainInlines(cell).trim() === ''));
}
