import { describe, expect, it } from 'vitest';
import { partOf } from '../../support/docx.ts';

const styles = partOf('a', 'word/styles.xml');
const style = (id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';

describe('the styles', () => {
  it('say which language the text is in, for Word to spell and hyphenate by', () => {
    expect(styles).toContain('<w:lang w:val="nb-NO"/>');
    expect(partOf('a', 'word/styles.xml', { language: 'nn-NO' })).toContain('<w:lang w:val="nn-NO"/>');
  });

  it('keep headings with the text below, whole', () => {
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      expect(style(id)).toContain('<w:keepNext/>');
      expect(style(id)).toContain('<w:keepLines/>');
    }
  });

  it('leave no line alone at the top or foot of a page: Word sees to it unless told not to', () => {
    expect(styles).not.toContain('w:widowControl');
  });

  it('say how every line height is meant: without it LibreOffice sets lines on top of each other', () => {
    for (const [spacing] of styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g))
      expect(spacing).toContain('w:lineRule=');
  });

  it('are those of Word itself where Word has them', () => {
    for (const id of ['Quote', 'ListParagraph', 'Hyperlink']) expect(style(id)).not.toBe('');
    expect(style('Header')).toContain('<w:name w:val="header"/>');
  });
});
