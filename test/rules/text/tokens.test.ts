import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/rules/text/tokens.ts';

const kinds = (text: string) => tokens(text).map(({ kind, word }) => `${kind} ${word}`);

describe('tokens', () => {
  it('are words in lower case, with their hyphens, and marks', () => {
    expect(kinds('IKT-ferdigheter, og «Ærlig»!')).toEqual([
      'ord ikt-ferdigheter',
      'tegn ,',
      'ord og',
      'tegn «',
      'ord ærlig',
      'tegn »',
      'tegn !',
    ]);
  });

  it('count letters beside æ, ø and å as part of the word, also when they are composed or softly hyphenated', () => {
    expect(kinds('på\u00adrørende')).toEqual(['ord pårørende']);
    expect(kinds('påledt'.normalize('NFD'))).toEqual(['ord påledt']);
  });

  it.each([
    ['26.01.2021', 'dato'],
    ['2027-01-31', 'dato'],
    ['15/1-2027', 'dato'],
    ['1.5.', 'dato'],
    ['05.10', 'dato'],
    ['37.50', 'tall'],
    ['450 000', 'beløp'],
    ['450.000,-', 'beløp'],
    ['550000', 'beløp'],
    ['60 %', 'prosent'],
    ['37,5', 'tall'],
    ['900 00 123', 'telefon'],
    ['+47 22 33 44 55', 'telefon'],
    ['kari.moe@kommune.example', 'epost'],
    ['www.kommunen.example/jobb', 'nettadresse'],
    ['3-årig', 'ord'],
  ] as const)('%s is a %s', (text, kind) => {
    expect(tokens(text)).toMatchObject([{ kind }]);
  });

  it('know whether a word began with a capital', () => {
    expect(tokens('Anonyme alkoholikere').map(({ capital }) => capital)).toEqual([true, false]);
  });

  it('stand where they say, one after the other, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
