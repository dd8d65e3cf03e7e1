import { describe, expect, it } from 'vitest';
import { SPACE } from '../../../src/formats/docx/design.ts';
import { paragraphsIn, partOf } from '../../support/docx.ts';

const texts = (markdown: string) => paragraphsIn(partOf(markdown)).map((paragraph) => paragraph.text);
const after = (xml: string) => /w:spacing [^>]*w:after="(\d+)"/.exec(xml)?.[1];
const left = (xml: string) => /w:ind [^>]*w:left="(\d+)"/.exec(xml)?.[1];

describe('check boxes in Word', () => {
  it('can be clicked, ticked or not', () => {
    const xml = partOf('- [ ] a\n- [x] b');
    expect(xml.match(/<w14:checked w14:val="[01]"\/>/g)).toEqual([
      '<w14:checked w14:val="0"/>',
      '<w14:checked w14:val="1"/>',
    ]);
    expect(xml.match(/<w:sdt>/g)).toHaveLength(2);
    expect(texts('- [ ] a\n- [x] b')).toEqual(['☐\ta', '☒\tb']);
  });

  it('stand beside bullets and numbers too', () => {
    const [box, bullet, numbered] = paragraphsIn(partOf('- [ ] a\n- b\n\n1. [ ] c'));
    expect(box?.style).toBe('Sjekkpunkt');
    expect(bullet?.style).toBe('ListParagraph');
    expect(numbered?.xml).toContain('<w:numPr>');
    expect(numbered?.text).toBe('☐\u00a0c');
  });

  it('stand further in when nested', () => {
    const [outer, inner] = paragraphsIn(partOf('- [ ] a\n  - [ ] b'));
    expect(left(outer?.xml ?? '')).toBeUndefined();
    expect(Number(left(inner?.xml ?? ''))).toBeGreaterThan(397);
  });
});

describe('list items in Word', () => {
  it('may hold several paragraphs, tables, boxes and code', () => {
    expect(
      texts('- a\n\n  b\n\n  | c |\n  |---|\n  | d |\n\n  > **Husk**\n  >\n  > e\n\n  ```\n  f\n  ```'),
    ).toEqual(['a', 'b', 'c', 'd', '', '!\u00a0\u00a0Husk', 'e', '', 'f']);
  });

  it('may be empty, or begin with another list', () => {
    expect(texts('-\n- a')).toEqual(['', 'a']);
    expect(texts('- - a')).toEqual(['', 'a']);
  });

  it('take the space of a paragraph after the last one only, nested lists included', () => {
    const spaces = (markdown: string) =>
      paragraphsIn(partOf(markdown)).map((paragraph) => after(paragraph.xml));
    expect(spaces('- a\n- b\n  - c\n  - d\n\ntekst')).toEqual([
      undefined,
      undefined,
      undefined,
      String(SPACE.paragraph),
      undefined,
    ]);
    expect(spaces('- a\n\n- b')).toEqual([String(SPACE.looseItem), String(SPACE.paragraph)]);
    expect(spaces('- a\n\n  b\n\n  c')).toEqual([
      String(SPACE.looseItem),
      String(SPACE.looseItem),
      String(SPACE.paragraph),
    ]);
  });
});
