import { describe, expect, it } from 'vitest';
import { ownParts } from '../../../src/formats/letterhead/own-parts.ts';
import { paragraphsIn, partsOf } from '../../support/docx.ts';

const markdown = '# Erfaringskonsulent\n\nLes [mer om oss](https://nes.no/?a=1&b=2).\n\n1. Ring oss\n2. Søk';
const parts = partsOf(markdown);
const own = ownParts(parts);

describe('a document of ours, taken apart', () => {
  it('has its paragraphs, and nothing of the page they stood on', () => {
    expect(paragraphsIn(own.body).map(({ text }) => text)).toEqual([
      'Erfaringskonsulent',
      'Les mer om oss.',
      'Ring oss',
      'Søk',
    ]);
    expect(own.body).toMatch(/^<w:p>.*<\/w:p>$/su);
    expect(own.body).not.toContain('w:sectPr');
  });

  it('has each style whole, by id and name', () => {
    const heading = own.styles.find(({ id }) => id === 'Heading1');
    expect(heading).toMatchObject({ type: 'paragraph', name: 'Heading 1' });
    expect(own.styles.every(({ id, xml }) => xml.includes(`w:styleId="${id}"`))).toBe(true);
    expect(own.styles.map(({ xml }) => xml.match(/<w:style /gu)?.length)).toEqual(own.styles.map(() => 1));
  });

  it('has the links out of it, and not those to its own parts', () => {
    expect(own.links).toEqual([
      {
        id: expect.stringMatching(/./u),
        type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
        target: 'https://nes.no/?a=1&amp;b=2',
      },
    ]);
    expect(own.body).toContain(`r:id="${own.links[0]?.id}"`);
  });

  it('has nothing where a part is missing', () => {
    const bare = new Map([...parts].filter(([path]) => path !== 'word/_rels/document.xml.rels'));
    expect(ownParts(bare).links).toEqual([]);
  });
});
