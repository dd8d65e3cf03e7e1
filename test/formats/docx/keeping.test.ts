import { describe, expect, it } from 'vitest';
import { announces, keepBlocks } from '../../../src/formats/docx/keeping.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { paragraphsIn, partOf } from '../../support/docx.ts';

const keeps = (markdown: string) => keepBlocks(parseMarkdown(markdown));
/** The paragraphs that go with the next one, headings aside: their style sees to that. */
const kept = (markdown: string) =>
  paragraphsIn(partOf(markdown))
    .filter(({ xml }) => xml.includes('<w:keepNext/>'))
    .map(({ text }) => text.trim());
const items = (count: number) => Array.from({ length: count }, (_, index) => `- ${index + 1}`).join('\n');

describe('a short section', () => {
  it('stays on one page: all but its last block go with the next, and that one is whole', () => {
    expect(keeps('### a\n\nb\n\n- c\n- d\n\ne')).toEqual(['next', 'next', 'next', 'whole']);
    expect(kept('### a\n\nb\n\n- c\n- d\n- e')).toEqual(['b', 'c', 'd']);
    expect(kept('### a\n\n| b |\n| --- |\n| c |\n\nd')).toEqual(['b', 'c', '']);
  });

  it('ends with the next heading or a page break, and is shorter under a heading that opens a part', () => {
    expect(keeps('### a\n\nb\n\n---\n\nc')).toEqual(['next', 'whole', undefined, undefined]);
    expect(keeps(`## a\n\n${items(6)}`)).toEqual(['next', 'whole']);
    expect(keeps(`## a\n\n${items(7)}`)).toEqual([undefined, undefined]);
    expect(keeps(`### a\n\n${items(20)}`)).toEqual(['next', 'whole']);
    expect(keeps(`### a\n\n${items(21)}`)).toEqual([undefined, undefined]);
    expect(keeps('# a\n\nb')).toEqual([undefined, undefined]);
  });
});

describe('what opens a long section', () => {
  const long = items(20);

  it('goes with what comes after it: a box, or a few lines', () => {
    expect(keeps(`## a\n\n> **Husk**\n>\n> b\n\n${long}`)).toEqual([undefined, 'next', undefined]);
    expect(keeps(`## a\n\nb\n\nc:\n\n${long}`)).toEqual([undefined, 'next', undefined, undefined]);
    expect(keeps(`## a\n\nb\n\n### c\n\n${items(30)}`)[1]).toBe('next');
  });

  it('may end a page where it is long', () => {
    expect(keeps(`## a\n\n${'ord '.repeat(200)}\n\n${long}`)[1]).toBeUndefined();
    expect(keeps(`### a\n\n${long}\n\nb\n\n### c`)[2]).toBeUndefined();
  });
});

it('a sentence and the lines to sign on take the table above them along', () => {
  const table = `| a |\n|---|\n${'| b |\n'.repeat(4)}`;
  expect(keeps(`${table}\nc\n\n\`\`\`signatur\nA\n\`\`\``)).toEqual(['next', 'end', undefined]);
});

describe('a long list', () => {
  it('leaves no item alone at the end of a page or on top of one', () => {
    expect(kept(items(9))).toEqual(['1', '8']);
  });

  it('ends on the page of the line to sign on', () => {
    expect(kept(`${items(9)}\n\n\`\`\`signatur\nA\n\`\`\``).slice(0, 3)).toEqual(['1', '8', '9']);
  });

  it('does not part an item from the list within it', () => {
    expect(kept(`${items(3)}\n- a\n  - b\n  - c\n${items(3)}`)).toContain('a');
  });
});

describe('a page break', () => {
  it('does not come between a paragraph that ends with a colon and the next', () => {
    expect(kept('a:\n\nb')).toEqual(['a:']);
    expect(parseMarkdown('a: \\[1, 2\\]\n\nb').map(announces)).toEqual([true, false]);
  });

  it('after a table leaves out the space below it, which could fill a page of its own', () => {
    const styles = (markdown: string) => paragraphsIn(partOf(markdown)).map(({ style }) => style);
    expect(styles('| a |\n| --- |\n| b |\n\n---\n\n## c')).not.toContain('Mellomrom');
    expect(styles('| a |\n| --- |\n| b |\n\n## c')).toContain('Mellomrom');
  });
});
