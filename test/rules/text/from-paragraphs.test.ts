import { describe, expect, it } from 'vitest';
import { adFromParagraphs, type WordParagraph } from '../../../src/rules/text/from-paragraphs.ts';

const paragraph = (text: string, rest: Partial<WordParagraph> = {}): WordParagraph => ({
  text,
  kind: 'text',
  bold: false,
  ...rest,
});
const cell = (text: string, row: number, column: number) =>
  paragraph(text, { cell: { table: 0, row, column } });
const blocks = (...paragraphs: WordParagraph[]) => [...adFromParagraphs(paragraphs, null).blocks()];

describe('an ad read from a Word file', () => {
  it('takes headings and lists from the styles, and from what was typed', () => {
    const kinds = blocks(
      paragraph('Erfaringskonsulent', { kind: 'heading' }),
      paragraph('Krav', { bold: true }),
      paragraph('egenerfaring', { kind: 'item' }),
      paragraph('- førerkort'),
      paragraph('Du er rolig.'),
      paragraph('Vi tilbyr'),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'heading', 'item', 'item', 'paragraph', 'line']);
  });

  it('counts paragraphs as lines, those of cells too', () => {
    const read = blocks(paragraph('En.'), cell('Lønn', 0, 0), cell('480 000 kroner', 0, 1), paragraph('To.'));
    expect(read.map(({ text }) => text)).toEqual(['En.', 'Lønn: 480 000 kroner', 'To.']);
    expect(read[1]?.segments.map(({ line }) => line)).toEqual([2, 3]);
    expect(read[2]?.segments[0]?.line).toBe(4);
  });

  it('reads columns under headings, also where cells are empty', () => {
    const read = blocks(cell('Krav', 0, 0), cell('Ønske', 0, 1), cell('rus', 1, 0), cell('fagbrev', 2, 1));
    expect(read.slice(2)).toMatchObject([
      { text: 'rus', label: 'Krav' },
      { text: 'fagbrev', label: 'Ønske' },
    ]);
  });

  it('takes a table that only places text as the text it is', () => {
    const read = blocks(cell('Krav', 0, 0), cell('- rus', 0, 0), cell('Om oss', 0, 1));
    expect(read.map(({ kind }) => kind)).toEqual(['line', 'item', 'line']);
  });

  it('breaks a paragraph where it was broken by hand', () => {
    expect(
      blocks(paragraph('Krav:\n- rus\n\n- norsk')).map(({ text, segments }) => [text, segments[0]?.column]),
    ).toEqual([
      ['Krav:', 1],
      ['rus', 9],
      ['norsk', 16],
    ]);
  });
});
