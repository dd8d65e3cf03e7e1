import { describe, expect, it } from 'vitest';
import { partsOf, textIn } from '../../support/docx.ts';

const parts = (meta = {}) => [...partsOf('# Tittel', meta)];
const texts = (kind: string, meta = {}) =>
  parts(meta)
    .filter(([path]) => path.startsWith(`word/${kind}`))
    .map(([, xml]) => textIn(xml))
    .sort();

describe('the header', () => {
  it('names the organisation on the first page, and the title too on the others', () => {
    expect(texts('header')).toEqual(['Granvik kommune', 'Granvik kommune  ·  Utlysning: erfaringskonsulent']);
  });

  it('does without what is not given', () => {
    expect(texts('header', { organisation: '' })).toEqual(['', 'Utlysning: erfaringskonsulent']);
    expect(texts('header', { title: '' })).toEqual(['Granvik kommune', 'Granvik kommune']);
  });

  it('holds any text', () => {
    expect(texts('header', { organisation: 'A & <B>\u0001', title: '{kule-0}' })).toEqual([
      'A & <B>',
      'A & <B>  ·  {kule-0}',
    ]);
  });
});

describe('the footer', () => {
  it('counts the pages, the first one too', () => {
    expect(texts('footer')).toEqual(['Side  av ', 'Side  av ']);
    for (const [path, xml] of parts()) {
      if (!path.startsWith('word/footer')) continue;
      expect(xml).toMatch(/>PAGE<.*>NUMPAGES</);
    }
  });
});
