import { describe, expect, it } from 'vitest';
import { WRITING_HEIGHT } from '../../../src/formats/docx/design.ts';
import { writingHeights } from '../../../src/formats/docx/form-page.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { partOf } from '../../support/docx.ts';

const form = (rows: number) => `| a | b |\n|---|---|\n${'| c | |\n'.repeat(rows)}`;
const heights = (markdown: string) =>
  writingHeights(parseMarkdown(markdown)).filter((height) => height !== undefined);

describe('a form on a page of its own', () => {
  it('has rows as high as there is room for, up to a bound', () => {
    expect(new Set(heights(`a\n\n---\n\n## b\n\n${form(5)}\n---\n\nd`))).toEqual(
      new Set([WRITING_HEIGHT.roomyCell]),
    );
    const [twenty = 0] = heights(`a\n\n---\n\n## b\n\n${form(20)}\n---\n\nd`);
    expect(twenty).toBeGreaterThan(WRITING_HEIGHT.cell);
    expect(twenty).toBeLessThan(WRITING_HEIGHT.roomyCell);
    expect(partOf(`a\n\n---\n\n${form(5)}\n---\n\nd`)).toContain(
      `<w:trHeight w:val="${WRITING_HEIGHT.roomyCell}"`,
    );
  });

  it('shares out each page by itself', () => {
    const markdown = `a\n\n---\n\n${form(5)}\n---\n\n${form(20)}\n---\n\nd`;
    const [, , short, pageBreak, long] = writingHeights(parseMarkdown(markdown));
    expect([short, pageBreak]).toEqual([WRITING_HEIGHT.roomyCell, undefined]);
    expect(long).toBeLessThan(WRITING_HEIGHT.roomyCell);
  });

  it('keeps the least height where the page is full, or where the text goes on', () => {
    expect(heights(`a\n\n---\n\n${form(28)}\n---\n\nd`)).toEqual([]);
    expect(heights(`${form(5)}\n---\n\n${form(5)}`)).toEqual([]);
    expect(partOf(form(5))).toContain(`<w:trHeight w:val="${WRITING_HEIGHT.cell}"`);
  });
});
