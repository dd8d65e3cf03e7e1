import { describe, expect, it } from 'vitest';
import { paragraphsIn, partOf, partsOf } from '../../support/docx.ts';

const listOf = (xml: string) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1];
const levelOf = (xml: string) => /<w:ilvl w:val="(\d+)"/.exec(xml)?.[1];

describe('lists in Word', () => {
  it('begin anew: each numbered list is its own', () => {
    const paragraphs = paragraphsIn(partOf('1. a\n2. b\n\ntekst\n\n1. c\n\n- d\n\ntekst\n\n- e'));
    const [a, b, , c, d, , e] = paragraphs.map((paragraph) => listOf(paragraph.xml));
    expect(a).toBe(b);
    expect(c).not.toBe(a);
    expect(d).toBe(e);
  });

  it('begin where they are told to, up to where Word can follow', () => {
    const numbering = (markdown: string) => partOf(markdown, 'word/numbering.xml');
    expect(numbering('7. a')).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>');
    expect(numbering('0. a')).toContain('<w:startOverride w:val="0"/>');
    expect(numbering('999999999. a')).toContain('<w:startOverride w:val="32767"/>');
  });

  it('are nested, and stay at the ninth level', () => {
    const markdown = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- nivå ${level}`).join(
      '\n',
    );
    const levels = paragraphsIn(partOf(markdown)).map((paragraph) => levelOf(paragraph.xml));
    expect(levels).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8', '8']);
  });

  it('are declared only when used', () => {
    expect(partOf('a', 'word/numbering.xml')).not.toContain('w:val="%1."');
    expect(partOf('a', 'word/numbering.xml')).not.toContain('w:val="•"');
    expect(partOf('- a', 'word/numbering.xml')).toContain('w:val="•"');
  });

  it('leave alone text that looks like the places docx holds for them', () => {
    const markdown = '- {kule-0} {nummer-1-1}\n\n1. {default-bullet-numbering-0}';
    const texts = paragraphsIn(partOf(markdown)).map((paragraph) => paragraph.text);
    expect(texts).toEqual(['{kule-0} {nummer-1-1}', '{default-bullet-numbering-0}']);
    for (const part of partsOf(markdown).values()) expect(part).not.toContain('\ufffe');
  });
});
