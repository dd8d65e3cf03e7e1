import fc from 'fast-check';
import createMarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/formats/blocks.ts';
import { escapeMarkdown } from '../../src/formats/escape.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { plainText } from '../../src/formats/plain-text.ts';
import { cleanText } from '../../src/formats/xml-text.ts';

const line = (text: string) => escapeMarkdown(text, { context: 'line' });
const paragraph = (text: string) => escapeMarkdown(text, { context: 'paragraph' });

/** What is left of a typed value on one line: the yardstick the escaper is held to. */
const collapsed = (text: string) =>
  cleanText(text)
    .text.replace(/[ \t\n\u0085\u2028\u2029]+/g, ' ')
    .trim();

/** Any string, and strings made of what Markdown cares about, which random text hardly ever hits. */
const marks = '\\`*_{}[]()<>#+-.!|~:=&;$^"\'/ \n\t1905axæÅ\u00a0😀\u0001\ud83d'.split('');
const words = [
  '- ',
  '+ ',
  '> ',
  '# ',
  '## ',
  '1. ',
  '15) ',
  '---',
  '===',
  '***',
  '___',
  '~~~',
  '```',
  '[x] ',
  '[ ] ',
];
const spans = [
  '&amp;',
  '&#65;',
  '<b>',
  '<!--',
  'https://a.no/_b_',
  '![a](b)',
  '[a]: b',
  '| a |',
  ':-:',
  '**',
  '\\\n',
];
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...marks), maxLength: 30 }),
  fc.array(fc.constantFrom(...marks, ...words, ...spans), { maxLength: 12 }).map((parts) => parts.join('')),
);
const runs = { numRuns: 3000 };

const texts = (blocks: readonly Block[]) => plainText(blocks).map((piece) => piece.text);
const expected = (text: string) => (collapsed(text) === '' ? [] : [collapsed(text)]);

describe('escapeMarkdown, line', () => {
  it.each([
    ['15. januar', '15\\. januar'],
    ['3) punkt', '3\\) punkt'],
    ['- strek', '\\- strek'],
    ['+ pluss', '\\+ pluss'],
    ['> sitat', '\\> sitat'],
    ['# overskrift', '\\# overskrift'],
    ['C #', 'C \\#'],
    ['===', '\\==='],
    ['---', '\\---'],
    [':--', '\\:--'],
    ['a | b', 'a \\| b'],
    ['<Senior>', '\\<Senior>'],
    ['&amp; &copy; &#65;', '\\&amp; \\&copy; \\&#65;'],
    ['*viktig*', '\\*viktig\\*'],
    ['_viktig_', '\\_viktig\\_'],
    ['[x] ferdig', '\\[x\\] ferdig'],
    ['![bilde](x)', '!\\[bilde\\](x)'],
    ['`kode`', '\\`kode\\`'],
    ['~~borte~~', '\\~\\~borte\\~\\~'],
    ['slutt\\', 'slutt&#92;'],
    ['  mye\n\tluft  ', 'mye luft'],
  ])('escapes %j', (text, markdown) => {
    expect(line(text)).toBe(markdown);
    expect(texts(parseMarkdown(line(text)))).toEqual([collapsed(text)]);
  });

  it.each([
    'Vi er 3-4 ansatte (80 %), og du får kr 550 000,- i året.',
    'e-post: kari_nordmann@sandnes.kommune.no',
    'ROP-team, «Ut i livet»: se https://www.nav.no/min_side?a=1&b=2#om',
    'C:\\temp og A & B og 3 < 5 og 2 * 3, ca. ~50 % {{x}} #1',
    '-5 grader',
    '2026.',
    '1905.5',
  ])('leaves %j readable', (text) => {
    const escaped = line(text);
    expect(escaped.replace(/\\/g, '')).toBe(text.replace(/\\/g, ''));
    expect(escaped).toBe(text === '2026.' ? '2026\\.' : text);
  });

  it('keeps no-break spaces within the line', () => {
    expect(line('650\u00a0000\u00a0kr')).toBe('650\u00a0000\u00a0kr');
  });

  it('says what was typed, in a paragraph', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(texts(parseMarkdown(line(text)))).toEqual(expected(text));
      }),
      runs,
    );
  });

  it('says what was typed, in a heading', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const [heading, ...others] = parseMarkdown(`## ${line(text)}`);
        expect(heading?.type).toBe('heading');
        expect(others).toEqual([]);
        expect(heading ? texts([heading]) : []).toEqual(expected(text));
      }),
      runs,
    );
  });

  it('says what was typed, in a list item', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const [list, ...others] = parseMarkdown(`- ${line(text)}\n- neste`);
        expect(others).toEqual([]);
        expect(list).toMatchObject({ type: 'list', items: [{}, {}] });
        expect(list?.type === 'list' && list.items.some((item) => 'checked' in item)).toBe(false);
        expect(list ? texts([list]) : []).toEqual([...expected(text), 'neste']);
      }),
      runs,
    );
  });

  it('says what was typed, in a table cell', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const value = line(text);
        const [table, ...others] = parseMarkdown(
          `| ${value} | b |\n| --- | --- |\n| c | ${value} |\n|${value}|d|`,
        );
        expect(others).toEqual([]);
        expect(table).toMatchObject({ type: 'table', rows: [{}, {}] });
        expect(table ? texts([table]) : []).toEqual([
          ...expected(text),
          'b',
          'c',
          ...expected(text),
          ...expected(text),
          'd',
        ]);
      }),
      runs,
    );
  });

  it('says what was typed amid marks of a template', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const value = line(text);
        fc.pre(value !== '');
        expect(texts(parseMarkdown(`Krav: **a ${value} b** og [lenke ${value}](https://a.no)`))).toEqual([
          `Krav: a ${collapsed(text)} b og lenke ${collapsed(text)}`,
        ]);
      }),
      runs,
    );
  });

  it('says what was typed to other readers of Markdown too', () => {
    const decode = (html: string) =>
      html.replace(
        /&(quot|amp|lt|gt);/g,
        (_, name: 'quot' | 'amp' | 'lt' | 'gt') => ({ quot: '"', amp: '&', lt: '<', gt: '>' })[name],
      );
    for (const preset of ['default', 'commonmark'] as const) {
      const reader = createMarkdownIt(preset, { html: true });
      fc.assert(
        fc.property(typed, (text) => {
          const html = reader.render(line(text));
          expect(decode(html)).toBe(collapsed(text) === '' ? '' : `<p>${collapsed(text)}</p>\n`);
        }),
        runs,
      );
    }
  });
});

describe('escapeMarkdown, paragraph', () => {
  it('keeps paragraphs and line breaks', () => {
    expect(paragraph('Første.\nAndre.\n\n- Tredje')).toBe('Første.\\\nAndre.\n\n\\- Tredje');
    expect(parseMarkdown(paragraph('a\nb\n \t\n\nc'))).toMatchObject([
      { type: 'paragraph', inlines: [{ text: 'a' }, { type: 'break' }, { text: 'b' }] },
      { type: 'paragraph', inlines: [{ text: 'c' }] },
    ]);
  });

  it('never makes a table, rule or heading of lines that happen to look like one', () => {
    for (const text of [
      'a | b\n--- | ---\nc | d',
      'a\n---',
      'a\n===',
      'a | b\n:--',
      '***\n___',
      '```\nkode\n```',
    ]) {
      const kinds = parseMarkdown(paragraph(text)).map((block) => block.type);
      expect(kinds).toEqual(['paragraph']);
    }
  });

  it('says what was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const lines = cleanText(text).text.split('\n').map(collapsed).join('\n');
        const wanted = lines.split(/\n\n+/).map((part) => part.replace(/^\n+|\n+$/g, ''));
        expect(texts(parseMarkdown(paragraph(text)))).toEqual(wanted.filter(Boolean));
      }),
      runs,
    );
  });
});
