import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/formats/markdown.ts';

const one = (markdown: string) => parseMarkdown(markdown)[0];
const text = (value: string) => [{ type: 'text', text: value }];

describe('parseMarkdown, blocks', () => {
  it('reads headings with their line', () => {
    expect(parseMarkdown('# Tittel\n\n### Del')).toEqual([
      { type: 'heading', line: 1, depth: 1, inlines: text('Tittel') },
      { type: 'heading', line: 3, depth: 3, inlines: text('Del') },
    ]);
  });

  it('reads lists: tight and loose, nested, numbered from anywhere', () => {
    expect(one('- a\n- b\n  - c')).toMatchObject({
      ordered: false,
      tight: true,
      items: [{}, { blocks: [{}, { type: 'list' }] }],
    });
    expect(one('- a\n\n- b')).toMatchObject({ tight: false });
    expect(one('7. a\n8. b')).toMatchObject({ ordered: true, start: 7 });
    expect(one('0) a')).toMatchObject({ ordered: true, start: 0 });
  });

  it('reads check boxes, and only where they stand first and are not escaped', () => {
    expect(one('- [ ] a\n- [x] *b*\n- [X]\n- c [x]\n- \\[x] d\n- [x](https://a.no) e')).toMatchObject({
      items: [
        { checked: false, blocks: [{ inlines: text('a') }] },
        { checked: true, blocks: [{ inlines: [{ type: 'emphasis' }] }] },
        { checked: true, blocks: [{ inlines: [] }] },
        { blocks: [{ inlines: text('c [x]') }] },
        { blocks: [{ inlines: text('[x] d') }] },
        { blocks: [{ inlines: [{ type: 'link' }, { text: ' e' }] }] },
      ],
    });
    const list = one('- c [x]\n- \\[x] d\n- [x]e');
    expect(list?.type === 'list' && list.items.some((item) => 'checked' in item)).toBe(false);
  });

  it('reads tables with alignment, empty cells and bars', () => {
    expect(one('| a | b |\n| :-: | --: |\n| 1 \\| 2 | |')).toEqual({
      type: 'table',
      line: 1,
      align: ['center', 'right'],
      header: { line: 1, cells: [text('a'), text('b')] },
      rows: [{ line: 3, cells: [text('1 | 2'), []] }],
    });
  });

  it('reads boxes and quotes', () => {
    expect(one('> **Råd**\n>\n> - a')).toMatchObject({
      type: 'box',
      kind: 'råd',
      label: 'Råd',
      blocks: [{ type: 'list' }],
    });
    expect(one('> Vanlig sitat')).toMatchObject({ type: 'quote', blocks: [{ type: 'paragraph' }] });
  });

  it('reads rules as page breaks, even right below a line of text', () => {
    expect(parseMarkdown('a\n---\nb\n\n***').map((block) => block.type)).toEqual([
      'paragraph',
      'pageBreak',
      'paragraph',
      'pageBreak',
    ]);
  });

  it('reads signers as Markdown, other fences as they stand', () => {
    expect(one('```signatur\nTone \\*\n\n1\\. amanuensis\n```')).toEqual({
      type: 'signature',
      line: 1,
      signers: ['Tone *', '1. amanuensis'],
    });
    expect(one('```signatur\n```')).toMatchObject({ signers: [] });
    expect(one('```\n*a*\n\n b\n```')).toMatchObject({ type: 'code', text: '*a*\n\n b' });
  });

  it('has no indented code, raw HTML, setext headings or definitions', () => {
    expect(one('    langt inne')).toMatchObject({ type: 'paragraph', inlines: text('langt inne') });
    expect(one('<div>a</div>')).toMatchObject({ type: 'paragraph', inlines: text('<div>a</div>') });
    expect(one('a\n===')).toMatchObject({ type: 'paragraph', inlines: text('a\n===') });
    expect(one('[a]: https://a.no')).toMatchObject({ type: 'paragraph', inlines: text('[a]: https://a.no') });
  });
});

describe('parseMarkdown, running text', () => {
  const inlines = (markdown: string) => {
    const block = one(markdown);
    return block?.type === 'paragraph' ? block.inlines : undefined;
  };

  it('reads marks within marks', () => {
    expect(inlines('a **b *c*** `d*`\\\ne')).toEqual([
      { type: 'text', text: 'a ' },
      {
        type: 'strong',
        inlines: [
          { type: 'text', text: 'b ' },
          { type: 'emphasis', inlines: text('c') },
        ],
      },
      { type: 'text', text: ' ' },
      { type: 'code', text: 'd*' },
      { type: 'break' },
      { type: 'text', text: 'e' },
    ]);
  });

  it('keeps soft line breaks and joins what was escaped', () => {
    expect(inlines('a\nb \\* &amp; c')).toEqual(text('a\nb * & c'));
  });

  it('makes links of safe addresses and shows the text of others', () => {
    expect(inlines('[a **b**](https://å.no)')).toMatchObject([{ type: 'link', url: 'https://xn--5ca.no/' }]);
    expect(inlines('[a](javascript:alert) [b](annonse.docx)')).toEqual(text('a b'));
    expect(inlines('https://a.no <https://b.no> kari@a.no')).toEqual(
      text('https://a.no <https://b.no> kari@a.no'),
    );
    expect(inlines('![et bilde](a.png)')).toEqual(text('et bilde'));
  });

  it('holds nothing that XML forbids, not even by way of entities', () => {
    expect(inlines('a\u0001\ufffe&#12;b\ud800')).toEqual(text('a\nb'));
  });
});

describe('parseMarkdown', () => {
  it('never throws', () => {
    const piece = fc.constantFrom(
      ...'#*_`>|-+[](){}!~\\\n\t 1.ax'.split(''),
      '\n\n',
      '> **Råd**',
      '- [ ] ',
      '```',
      '|-|',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (markdown) => {
          expect(Array.isArray(parseMarkdown(markdown))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['annonse', 'intervju'])('reads the sample %s', (name) => {
    const markdown = readFileSync(new URL(`../fixtures/formats/${name}.md`, import.meta.url), 'utf8');
    expect(parseMarkdown(markdown).map((block) => block.type)).toMatchSnapshot();
  });
});
