import { describe, expect, it } from 'vitest';
import { docxParts } from '../../../src/formats/docx/index.ts';
import { META, paragraphsIn, partOf, partsOf } from '../../support/docx.ts';

describe('running text in Word', () => {
  it('is bold, italic, code and broken where it should be', () => {
    const [paragraph] = paragraphsIn(partOf('a **b *c*** `d`\\\ne\nf'));
    expect(paragraph?.text).toBe('a b c d\ne f');
    expect(paragraph?.xml).toContain('<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">b </w:t>');
    expect(paragraph?.xml).toContain('<w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">c</w:t>');
    expect(paragraph?.xml).toContain('<w:rStyle w:val="Kode"/></w:rPr><w:t xml:space="preserve">d</w:t>');
  });

  it('holds a paragraph number together with the hyphen that Word has for it', () => {
    const [paragraph] = paragraphsIn(partOf('Se **§ 15-6**.'));
    expect(paragraph?.text).toBe('Se §\u00a015-6.');
    expect(paragraph?.xml).toContain('15</w:t><w:noBreakHyphen/><w:t xml:space="preserve">6</w:t>');
    expect(partOf('a@b-1.no 2026-11-22')).not.toContain('noBreakHyphen');
  });

  it('links to safe addresses, spelt so that Word can follow them', () => {
    const parts = partsOf('[a](<https://blåbær.no/søk her?x=1&y=2>) [b](mailto:b@c.no)');
    const links = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(links).toContain('Target="https://xn--blbr-roah.no/s%C3%B8k%20her?x=1&amp;y=2"');
    expect(links).toContain('Target="mailto:b@c.no"');
    expect(parts.get('word/document.xml')?.match(/<w:rStyle w:val="Hyperlink"\/>/g)).toHaveLength(2);
  });

  it('never links to anything else, even from a tree made by hand', () => {
    const link = {
      type: 'link',
      url: 'javascript:alert(1)',
      inlines: [{ type: 'text', text: 'klikk' }],
    } as const;
    const parts = docxParts([{ type: 'paragraph', inlines: [link] }], META);
    expect([...parts.values()].join('')).not.toContain('javascript');
    expect(parts.get('word/document.xml')).toContain('klikk');
  });

  it('drops what XML forbids, even from a tree made by hand', () => {
    const parts = docxParts(
      [{ type: 'paragraph', inlines: [{ type: 'text', text: 'a\u0001\ufffe\ud800b\tc' }] }],
      META,
    );
    expect(parts.get('word/document.xml')).toContain('>ab c<');
  });
});
