import { describe, expect, it } from 'vitest';
import { paragraphsIn, partOf } from '../../support/docx.ts';

const paragraphs = (markdown: string) => paragraphsIn(partOf(markdown));
const breaks = (markdown: string) =>
  paragraphs(markdown).map(({ text, xml }) => (xml.includes('<w:pageBreakBefore/>') ? `| ${text}` : text));

describe('headings in Word', () => {
  it('are real headings, the deepest at level four', () => {
    const styles = paragraphs('# a\n## b\n### c\n#### d\n##### e\n###### f').map(
      (paragraph) => paragraph.style,
    );
    expect(styles).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading4', 'Heading4']);
  });
});

describe('page breaks in Word', () => {
  it('are carried by what comes next, so that no page begins with an empty line', () => {
    expect(breaks('a\n\n---\n\nb')).toEqual(['a', '| b']);
    expect(breaks('a\n\n---\n\n## b')).toEqual(['a', '| b']);
    expect(breaks('a\n\n---\n\n- b\n- c')).toEqual(['a', '| b', 'c']);
  });

  it('get a small paragraph of their own before what cannot carry them', () => {
    expect(breaks('a\n\n---\n\n| b |\n|---|\n| c |')).toEqual(['a', '| ', 'b', 'c', '']);
    expect(breaks('a\n\n---\n\n> **Husk**')).toEqual(['a', '| ', '!\u00a0\u00a0Husk', '']);
    expect(breaks('a\n\n---\n\n```signatur\nb\n```').slice(0, 2)).toEqual(['a', '| ']);
  });

  it('are one where there are several, none at the end, none inside something', () => {
    expect(breaks('a\n\n---\n\n***\n\nb')).toEqual(['a', '| b']);
    expect(breaks('a\n\n---')).toEqual(['a']);
    expect(breaks('> a\n>\n> ---\n>\n> b')).toEqual(['a', 'b']);
    expect(breaks('- a\n\n  ---\n\n  b')).toEqual(['a', 'b']);
  });

  it('take away the space above a heading that tops the page, the first one too', () => {
    expect(paragraphs('# a\n\n# b').map(({ xml }) => xml.includes('w:before="0"'))).toEqual([true, false]);
    expect(paragraphs('a\n\n---\n\n## b')[1]?.xml).toContain('<w:spacing w:before="0"/>');
  });
});

describe('paragraphs in Word', () => {
  it('that lead up to a list or table are kept with it', () => {
    expect(paragraphs('a:\n\n- b')[0]?.xml).toContain('<w:keepNext/>');
    expect(paragraphs('a:\n\n| b |\n|---|\n| c |')[0]?.xml).toContain('<w:keepNext/>');
    expect(paragraphs('a\n\nb')[0]?.xml).not.toContain('<w:keepNext/>');
  });

  it('stand in when quoted, further in when quoted twice or in a list', () => {
    const indents = paragraphs('> a\n>\n> > b\n>\n> - c\n\n- d\n\n  > e').map(
      ({ xml }) => /w:ind [^>]*w:left="(\d+)"/.exec(xml)?.[1],
    );
    expect(indents).toEqual([undefined, '680', '737', undefined, '737']);
  });

  it('of code keep their lines and spaces', () => {
    expect(paragraphs('```\na\n  *b*\n```')).toMatchObject([{ style: 'Kodeblokk', text: 'a\n  *b*' }]);
  });
});
