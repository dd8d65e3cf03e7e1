import fc from 'fast-check';
import createMarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/formats/blocks.ts';
import { toInlines } from '../../src/formats/markdown-inlines.ts';

const parser = createMarkdownIt();
parser.validateLink = () => true;
const inlines = (markdown: string) => toInlines(parser.parseInline(markdown, {})[0]?.children ?? []);
const text = (words: string): Inline => ({ type: 'text', text: words });

/** Every list of inlines in the tree, from the outside in. */
const levels = (list: readonly Inline[]): (readonly Inline[])[] => [
  list,
  ...list.flatMap((inline) => ('inlines' in inline ? levels(inline.inlines) : [])),
];

describe('running text', () => {
  it('is what is strong and stressed within one another', () => {
    expect(inlines('Du **må ha _egen_ erfaring**.')).toEqual([
      text('Du '),
      {
        type: 'strong',
        inlines: [text('må ha '), { type: 'emphasis', inlines: [text('egen')] }, text(' erfaring')],
      },
      text('.'),
    ]);
  });

  it('has nothing beside a word that is strong alone', () => {
    expect(inlines('**Krav**')).toEqual([{ type: 'strong', inlines: [text('Krav')] }]);
  });

  it('keeps a soft line break in the text, and a hard one as a break', () => {
    expect(inlines('Ring\nKari')).toEqual([text('Ring\nKari')]);
    expect(inlines('Ring\\\nKari')).toEqual([text('Ring'), { type: 'break' }, text('Kari')]);
  });

  it('gives a link that is not safe as its words, joined to those around', () => {
    expect(inlines('Les [mer **her**](javascript:alert) om oss')).toEqual([
      text('Les mer '),
      { type: 'strong', inlines: [text('her')] },
      text(' om oss'),
    ]);
    expect(inlines('Les [mer](https://nes.no)')).toMatchObject([
      {},
      { type: 'link', url: 'https://nes.no/' },
    ]);
  });

  it('has no character that Word cannot hold, though an entity spells it', () => {
    expect(inlines('Lyngvik&#12;kommune')).toEqual([text('Lyngvik\nkommune')]);
  });

  it('never has two texts in a row or an empty one, whatever is typed', () => {
    const bits = fc.constantFrom(
      'a',
      ' ',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](https://a.no)',
      '](x:y)',
      '\\',
      '\n',
      '&#2;',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
        for (const list of levels(inlines(parts.join('')))) {
          const types = list.map(({ type }) => type);
          expect(types.some((type, index) => type === 'text' && types[index + 1] === 'text')).toBe(false);
          expect(list.some((inline) => inline.type === 'text' && inline.text === '')).toBe(false);
        }
      }),
    );
  });
});
