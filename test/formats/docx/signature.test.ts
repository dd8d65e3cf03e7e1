import { describe, expect, it } from 'vitest';
import { paragraphsIn, partOf } from '../../support/docx.ts';

const captions = (markdown: string, language: 'nb-NO' | 'nn-NO' = 'nb-NO') =>
  paragraphsIn(partOf(markdown, 'word/document.xml', { language }))
    .map((paragraph) => paragraph.text)
    .filter(Boolean);

describe('signature lines in Word', () => {
  it('have place, date and name below, for each signer', () => {
    expect(captions('```signatur\nTone Eksempel\nOla Prøve\n```')).toEqual([
      'Sted og dato',
      'Tone Eksempel',
      'Sted og dato',
      'Ola Prøve',
    ]);
  });

  it('are there even when nobody is named', () => {
    expect(captions('```signatur\n```')).toEqual(['Sted og dato', 'Underskrift']);
    expect(captions('```signatur\n```', 'nn-NO')).toEqual(['Stad og dato', 'Underskrift']);
  });

  it('are kept on one page, with the text that leads up to them', () => {
    const paragraphs = paragraphsIn(partOf('Vi er enige.\n\n```signatur\nA\nB\n```'));
    const kept = paragraphs.map((paragraph) => paragraph.xml.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, ...Array(9).fill(true), false, false, false, false]);
  });

  it('leave 15 mm to sign on', () => {
    expect(partOf('```signatur\nA\n```')).toContain('<w:trHeight w:val="850" w:hRule="atLeast"/>');
  });
});
