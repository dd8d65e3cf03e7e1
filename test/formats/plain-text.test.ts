import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { plainText } from '../../src/formats/plain-text.ts';

const kinds = (markdown: string) =>
  plainText(parseMarkdown(markdown)).map(({ kind, text }) => `${kind}: ${text}`);

describe('plainText', () => {
  it('tells what each piece is, in reading order', () => {
    const markdown = [
      '# Tittel',
      'Avsnitt med **fet** og [lenke](https://a.no).',
      '- punkt\n\n  mer\n  - under',
      '> **Husk**\n>\n> boks\n> - i boks',
      '> sitat',
      '| a | |\n| - | - |\n| | b |',
      '---',
      '```signatur\nTone\n```',
      '```\nkode\n```',
    ].join('\n\n');
    expect(kinds(markdown)).toEqual([
      'heading: Tittel',
      'paragraph: Avsnitt med fet og lenke.',
      'item: punkt',
      'item: mer',
      'item: under',
      'label: Husk',
      'paragraph: boks',
      'item: i boks',
      'paragraph: sitat',
      'cell: a',
      'cell: b',
      'signature: Tone',
      'code: kode',
    ]);
  });

  it('flags the list of sources until the next heading as high', () => {
    expect(kinds('## Kilder\n\n1. a\n\n### Mer\n\nb\n\n## Annet\n\nc')).toEqual([
      'heading: Kilder',
      'source: a',
      'heading: Mer',
      'source: b',
      'heading: Annet',
      'paragraph: c',
    ]);
  });

  it('gives lines, and breaks as line ends', () => {
    expect(plainText(parseMarkdown('a\\\nb\nc\n\n- d\n- e\n\n| f |\n|---|\n| g |'))).toEqual([
      { kind: 'paragraph', text: 'a\nb\nc', line: 1 },
      { kind: 'item', text: 'd', line: 5 },
      { kind: 'item', text: 'e', line: 6 },
      { kind: 'cell', text: 'f', line: 8 },
      { kind: 'cell', text: 'g', line: 10 },
    ]);
  });
});
