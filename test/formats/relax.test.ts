import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/formats/escape.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { relaxNumbers } from '../../src/formats/relax.ts';

describe('relaxNumbers', () => {
  it.each([
    ['| Oppstart | 5\\. april 2027 |', '| Oppstart | 5. april 2027 |'],
    ['innen **14\\. desember 2026**.', 'innen **14. desember 2026**.'],
    ['Se 2\\) her', 'Se 2) her'],
  ])('takes the backslash out of the middle of a line: %s', (before, after) => {
    expect(relaxNumbers(before)).toBe(after);
  });

  it.each([
    '5\\. april',
    '- 5\\. april',
    '> 1\\) a',
    '- [ ] 3\\. a',
    '## 2\\. a',
    '1. 2\\. a',
    'C:\\\\5\\\\. x',
  ])('leaves what a line begins with: %s', (line) => {
    expect(relaxNumbers(line)).toBe(line);
  });

  it('never changes what the Markdown means', () => {
    const value = fc.oneof(fc.constantFrom('5. april', '3) x', '12.', '7\\. y'), fc.string());
    const shape = fc.constantFrom(
      'A',
      '- A',
      'x A',
      '| a | b |\n| --- | --- |\n| x | A |',
      '**A**',
      '> A',
      '# A',
      '1. A',
    );
    fc.assert(
      fc.property(shape, value, (line, typed) => {
        const markdown = line.replace('A', () => escapeMarkdown(typed, { context: 'line' }));
        expect(parseMarkdown(relaxNumbers(markdown))).toEqual(parseMarkdown(markdown));
      }),
    );
  });
});
