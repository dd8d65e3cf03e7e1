import { describe, expect, it } from 'vitest';
import { paragraphsIn, partOf } from '../../support/docx.ts';

describe('boxes in Word', () => {
  it.each([
    ['Loven sier', '§'],
    ['Råd', '→'],
    ['Husk', '!'],
  ])('«%s» is told by its word and the mark %s', (label, mark) => {
    const [first, second] = paragraphsIn(partOf(`> **${label}**\n>\n> Tekst`));
    expect(first).toMatchObject({ style: 'Boksoverskrift', text: `${mark}\u00a0\u00a0${label}` });
    expect(second?.text).toBe('Tekst');
  });

  it('may hold lists and tables, and end with a paragraph', () => {
    const xml = partOf('> **Husk**\n>\n> 1. a\n>\n> | b |\n> |---|\n> | c |');
    expect(paragraphsIn(xml).map((paragraph) => paragraph.text)).toEqual([
      '!\u00a0\u00a0Husk',
      'a',
      'b',
      'c',
      '',
      '',
    ]);
    expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>/);
  });

  it('with a label only, are boxes still', () => {
    expect(paragraphsIn(partOf('> **Husk**')).map((paragraph) => paragraph.text)).toEqual([
      '!\u00a0\u00a0Husk',
      '',
    ]);
  });

  it('are not parted by a page break, unless they are long', () => {
    expect(partOf('> **Husk**\n>\n> kort')).toContain('<w:cantSplit/>');
    expect(partOf(`> **Husk**\n>\n> ${'lang tekst '.repeat(300)}`)).not.toContain('<w:cantSplit/>');
  });
});
