import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/rules/text/ad.ts';
import { adFromText } from '../../../src/rules/text/from-text.ts';

const blocks = (text: string) => [...adFromText(text, null).blocks()];
const shown = (text: string) => blocks(text).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('an ad read from text', () => {
  it('has headings, paragraphs and items, whatever marks them', () => {
    expect(shown('# Tittel\n\nTo linjer som hører\nsammen her.\n\n- a\n* b\n\n**Krav**\nc')).toEqual([
      'heading: Tittel',
      'paragraph: To linjer som hører sammen her.',
      'item: a',
      'item: b',
      'heading: Krav',
      'line: c',
    ]);
  });

  it('splits bold words that are a heading from their paragraph, and keeps those that begin a sentence', () => {
    expect(shown('**Hvem er du?** Du er rolig.')).toEqual([
      'heading: Hvem er du?',
      'paragraph: Du er rolig.',
    ]);
    expect(blocks('**Du får** fast stilling.')).toMatchObject([
      { label: 'Du får', text: 'Du får fast stilling.' },
    ]);
  });

  it('mends sentences that a PDF broke up with empty lines', () => {
    const text =
      'Relevant utdanning, fortrinnsvis som barnevernspedagog,\n\nsosionom eller vernepleier, er en fordel.';
    expect(blocks(text)).toHaveLength(1);
  });

  it('puts the facts of a table of one row beneath their names', () => {
    expect(
      blocks('| Frist | Form | Omfang |\n|---|---|---|\n| 1. mai | Fast | 80 % |').map(({ text }) => text),
    ).toEqual(['Frist: 1. mai', 'Form: Fast', 'Omfang: 80 %']);
  });

  it('reads a table by rows when its first column names, and by columns when its head does', () => {
    expect(shown('| | |\n|---|---|\n| **Lønn** | 480 000 |\n| Frist | 1. mai |')).toEqual([
      'cell: Lønn: 480 000',
      'cell: Frist: 1. mai',
    ]);
    expect(blocks('| Krav | Ønske |\n|---|---|\n| rus | fagbrev |').slice(2)).toMatchObject([
      { text: 'rus', label: 'Krav' },
      { text: 'fagbrev', label: 'Ønske' },
    ]);
  });

  it('leaves out a byte order mark, and takes CRLF', () => {
    expect(shown('\ufeffKrav\r\n\r\nDu må ha førerkort.\r\n')).toEqual([
      'line: Krav',
      'paragraph: Du må ha førerkort.',
    ]);
  });

  it('splits a list that lost its line breaks, each part at its own place', () => {
    const text = 'Kort.\n\nDu skal • lede grupper • skrive brev •';
    expect(shown(text)).toEqual([
      'paragraph: Kort.',
      'line: Du skal',
      'item: lede grupper',
      'item: skrive brev •',
    ]);
    const [, , first, second] = blocks(text);
    expect(first && placeOf(first, 0)).toEqual({ line: 3, column: 11 });
    expect(second && placeOf(second, 0)).toEqual({ line: 3, column: 26 });
    expect(shown('Vi bruker • som skilletegn her.')).toEqual(['paragraph: Vi bruker • som skilletegn her.']);
  });

  it('cuts what is too long to be a line', () => {
    const long = 'ord '.repeat(20_000);
    const parts = blocks(long);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every(({ text }) => text.length < 13_000)).toBe(true);
  });

  it('knows where every character of every block stood', () => {
    const unit = fc.constantFrom('a', 'Å', ' ', '\n', '*', '#', '-', '|', '.', '1', '\\', '_', ':', '[', ']');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (text) => {
        const lines = text.split('\n');
        for (const block of blocks(text))
          for (const [offset, character] of [...block.text].entries()) {
            if (/[^\p{L}\p{N}]/u.test(character)) continue;
            const { line, column } = placeOf(block, offset);
            expect(lines[line - 1]?.[column - 1]).toBe(character);
          }
      }),
    );
  });
});
