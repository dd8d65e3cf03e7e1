import { describe, expect, it } from 'vitest';
import { SPACE } from '../../../src/formats/docx/design.ts';
import { dress, lookOf } from '../../../src/formats/letterhead/look.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';
import { W } from '../../support/word-package.ts';

const plain = { font: '', size: '', language: 'nb-NO', theirs: () => undefined, styles: undefined };
const LANG = '<w:lang w:val="nb-NO"/>';

describe('lookOf', () => {
  it('is the face and size given to the mark itself', () => {
    const run =
      '<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="20"/></w:rPr><w:t>{{innhold}}</w:t></w:r>';
    expect(lookOf(parseXml(`<w:p ${W}>${run}</w:p>`), 'Brev')).toEqual({
      style: 'Brev',
      font: '<w:rFonts w:ascii="Arial"/>',
      size: '<w:sz w:val="20"/>',
    });
  });
});

describe('dress', () => {
  it('says the language of every run, last among what is said of it', () => {
    expect(dress('<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>', plain)).toBe(
      `<w:p><w:r><w:rPr>${LANG}</w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b/>${LANG}</w:rPr></w:r></w:p>`,
    );
  });

  it('gives running text the style, face and size of the mark, and their headings none of it', () => {
    const look = { ...plain, style: 'Brev', font: '<F/>', size: '<S/>', theirs: () => 'Overskrift1' };
    expect(dress('<w:p><w:r><w:t/></w:r></w:p>', look)).toBe(
      `<w:p><w:pPr><w:pStyle w:val="Brev"/></w:pPr><w:r><w:rPr><F/><S/>${LANG}</w:rPr><w:t/></w:r></w:p>`,
    );
    const heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t/></w:r></w:p>';
    expect(dress(heading, look)).toBe(
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:keepNext/></w:pPr><w:r><w:rPr>${LANG}</w:rPr><w:t/></w:r></w:p>`,
    );
  });

  it('makes space where their styles leave it to empty lines, and only there', () => {
    const styles = (after: number) =>
      parseXml(
        `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:spacing w:after="${after}"/></w:pPr></w:style></w:styles>`,
      );
    const tight = { ...plain, styles: styles(0), theirs: () => 'H' };
    expect(dress('<w:p><w:pPr><w:keepNext/></w:pPr></w:p>', tight)).toBe(
      `<w:p><w:pPr><w:keepNext/><w:spacing w:after="${SPACE.paragraph}"/></w:pPr></w:p>`,
    );
    expect(dress('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:p>', tight)).toContain(
      'w:before="240"',
    );
    expect(dress('<w:p></w:p>', { ...tight, styles: styles(120) })).toBe('<w:p></w:p>');
  });
});
