import { describe, expect, it } from 'vitest';
import { toDocx } from '../../src/formats/docx/index.ts';
import { toHtml } from '../../src/formats/html/index.ts';
import { fillLetterhead, readLetterhead } from '../../src/formats/letterhead/index.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { ACCESSIBLE } from '../support/accessibility.ts';
import { htmlAccessibility } from '../support/accessibility-html.ts';
import { wordAccessibility } from '../support/accessibility-word.ts';
import { documentsOf } from '../support/documents.ts';
import { META } from '../support/docx.ts';
import { letterheads } from '../support/letterheads.ts';

describe.each(knowledge.exampleNames())('every document of %s can be read by everyone', (example) => {
  const documents = documentsOf(example);

  it.each(documents)('$name, in Word', ({ blocks, meta }) => {
    expect(wordAccessibility(toDocx(blocks, meta))).toEqual(ACCESSIBLE);
  });

  it.each(documents)('$name, as a web page', ({ blocks, meta }) => {
    expect(htmlAccessibility(toHtml(blocks, meta))).toEqual(ACCESSIBLE);
  });
});

describe('with a letterhead, what we put in it can be read by everyone', async () => {
  // Those whose own text is in Norwegian and spelt as Word spells it; their owners answer for the others.
  const kinds = [...(await letterheads())].filter(([kind]) =>
    ['docx', 'libreoffice', 'norsk-word'].includes(kind),
  );
  it.each(kinds)('%s', (_, bytes) => {
    const letterhead = readLetterhead(bytes);
    for (const { blocks, meta } of documentsOf('rop-team')) {
      const { language, contrast, ...points } = wordAccessibility(fillLetterhead(letterhead, blocks, meta));
      expect(points).toMatchObject({
        headings: [],
        lists: [],
        tables: [],
        title: [],
        images: [],
        links: [],
        boxes: [],
      });
      // Only the lines of the letterhead itself are in another language.
      expect(language.length).toBeLessThan(6);
      expect(contrast).toEqual([]);
    }
  });
});

describe('the checker', () => {
  const faults = (markdown: string, title = META.title) => {
    const blocks = parseMarkdown(markdown);
    const word = wordAccessibility(toDocx(blocks, { ...META, title }));
    return { word, html: htmlAccessibility(toHtml(blocks, { ...META, title })) };
  };

  it.each([
    ['a level that is skipped', '# a\n\n### b', 'headings'],
    ['no headings', 'a', 'headings'],
    ['a list typed by hand', '# a\n\n• b\n\n• c', 'lists'],
    ['a link that says nothing', '# a\n\n[her](https://a.no)', 'links'],
    ['an address as a link', '# a\n\n[https://a.no/b](https://a.no/b)', 'links'],
  ] as const)('finds %s, in Word and on the page', (_, markdown, point) => {
    const { word, html } = faults(markdown);
    expect(word[point]).toHaveLength(point === 'lists' ? 2 : 1);
    expect(html[point]).toHaveLength(point === 'lists' ? 2 : 1);
  });

  it('finds a title that is missing', () => {
    const { word, html } = faults('# a', '');
    expect([word.title, html.title]).toEqual([['no title'], ['no title']]);
  });

  it('finds a table without headers', () => {
    const page = toHtml(parseMarkdown('# a\n\n| b |\n|---|\n| c |'), META).replaceAll(
      /<(\/?)th\b[^>]*>/g,
      '<$1td>',
    );
    expect(htmlAccessibility(page).tables).toHaveLength(1);
  });
});
