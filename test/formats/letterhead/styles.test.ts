import { describe, expect, it } from 'vitest';
import { ownParts } from '../../../src/formats/letterhead/own-parts.ts';
import { bodyStyle, mergeStyles } from '../../../src/formats/letterhead/styles.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';
import { partsOf } from '../../support/docx.ts';
import { W } from '../../support/word-package.ts';

const style = (id: string, name: string, inner = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Brodtekst"><w:name w:val="Normal"/></w:style>';
const root = (styles: string) => parseXml(`<w:styles ${W}>${styles}</w:styles>`);
const merge = (markdown: string, styles: string) => {
  const own = ownParts(partsOf(markdown));
  return mergeStyles(own.body, own.styles, root(NORMAL + styles));
};

describe('mergeStyles', () => {
  it.each(['heading 1', 'Heading 1', 'HEADING 1', 'Overskrift 1', 'Kapittel,heading 1'])(
    'takes theirs called %j',
    (name) => {
      const { ids, added } = merge('# a', style('X1', name));
      expect(ids.get('Heading1')).toBe('X1');
      expect(added).toBe('');
    },
  );

  it('does not take a style of another type, nor ids for names', () => {
    const { ids, added } = merge(
      '# a',
      style('Heading1', 'Min egen') + style('Q', 'Heading 1', '', 'character'),
    );
    expect(ids.get('Heading1')).toBe('Heading1Erfaring');
    expect(added).toContain('<w:name w:val="Heading 1 (erfaring)"/>');
    expect(added).toContain('<w:basedOn w:val="Brodtekst"/>');
  });

  it('adds only what is used, with what it is based on, without our colours', () => {
    const { added } = merge('| a |\n|---|\n| b |', '');
    expect([...added.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'Tabelltekst',
      'Tabellhode',
      'Mellomrom',
    ]);
    expect(added).not.toContain('17394A');
  });

  it('draws a heading they lack after the one they have above it, smaller', () => {
    const theirs = style('H1', 'heading 1', '<w:rPr><w:sz w:val="28"/></w:rPr>');
    const { added } = merge('# a\n\n## b\n\n### c', theirs);
    expect(added).toMatch(
      /Heading 2"\/><w:basedOn w:val="H1"\/>.*<w:outlineLvl w:val="1"\/>.*<w:sz w:val="24"\/>/,
    );
    expect(added).toMatch(
      /Heading 3"\/><w:basedOn w:val="H1"\/>.*<w:outlineLvl w:val="2"\/>.*<w:sz w:val="20"\/>/,
    );
  });
});

describe('bodyStyle', () => {
  const paragraph = (id: string) => parseXml(`<w:p ${W}><w:pPr><w:pStyle w:val="${id}"/></w:pPr></w:p>`);
  it('is that of the mark, unless it is the ordinary one or a heading', () => {
    const styles = root(NORMAL + style('Brev', 'Brevtekst') + style('O1', 'heading 1'));
    expect(['Brev', 'Brodtekst', 'O1', 'Ukjent'].map((id) => bodyStyle(paragraph(id), styles))).toEqual([
      'Brev',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
