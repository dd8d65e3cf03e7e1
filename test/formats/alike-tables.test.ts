import { expect, it } from 'vitest';
import { alikeTables } from '../../src/formats/alike-tables.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';

const form = (columns: number) =>
  `${'| a '.repeat(columns)}|\n${'|---'.repeat(columns)}|\n| b ${'| '.repeat(columns - 1)}|`;
const count = (...parts: string[]) => {
  const blocks = parseMarkdown(parts.join('\n\n'));
  return blocks.map((_, index) => alikeTables(blocks, index).length);
};

it('knows the forms right above and below one another', () => {
  expect(count(form(3), form(3), form(3))).toEqual([3, 3, 3]);
  expect(count(form(3), 'a', form(3))).toEqual([1, 0, 1]);
});

it('keeps apart tables with other columns, and those that are read only', () => {
  expect(count(form(2), form(3), form(3))).toEqual([1, 2, 2]);
  expect(count(form(2).replace('| b | |', '| b | c |'), form(2))).toEqual([1, 1]);
  expect(count('| a | b |\n|---|:-:|\n| c | |', form(2))).toEqual([1, 1]);
});
