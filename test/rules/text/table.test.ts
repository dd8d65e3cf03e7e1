import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/rules/text/ad.ts';
import { tableBlocks } from '../../../src/rules/text/table.ts';

const blocks = (...lines: readonly string[]) =>
  tableBlocks(lines.map((line, index) => ({ line, number: index + 1 })));
const texts = (...lines: readonly string[]) => blocks(...lines).map(({ text }) => text);
const rule = '|---|---|';

describe('a table of labels and what they tell', () => {
  it('is read row by row, with a colon between unless there is one', () => {
    expect(texts('| Lønn | 540 000 kroner |', '| Frist: | 1. mai |', '| Lurer du? | Ring Kari |')).toEqual([
      'Lønn: 540 000 kroner',
      'Frist: 1. mai',
      'Lurer du? Ring Kari',
    ]);
  });

  it('is one also under a row of headings that are not those of columns', () => {
    expect(texts('| Hva | Svar |', rule, '| Lønn | 540 000 |', '| Frist | 1. mai |')).toContain(
      'Lønn: 540 000',
    );
  });

  it('leaves out what is empty', () => {
    expect(texts('| | |', rule, '| Lønn | |', '| | |')).toEqual(['Lønn']);
  });
});

describe('a table of columns', () => {
  it('has a block for each cell, which knows its heading', () => {
    const read = blocks('| Krav | Ønske |', rule, '| førerkort | |', '| | fagbrev |');
    expect(read.map(({ text, label }) => [text, label])).toEqual([
      ['Krav', undefined],
      ['Ønske', undefined],
      ['førerkort', 'Krav'],
      ['fagbrev', 'Ønske'],
    ]);
  });

  it('is known by a first column that is no list of labels', () => {
    const long = 'Du har gått en lang vei selv';
    expect(blocks('| Om deg | Om oss |', rule, `| ${long} | Vi er fem |`)).toContainEqual(
      expect.objectContaining({ text: long, label: 'Om deg' }),
    );
  });
});

describe('one row of short facts', () => {
  it('has each beneath its name', () => {
    expect(texts('| Frist | Form | Omfang |', '|---|---|---|', '| 1. mai | Fast | 80 % |')).toEqual([
      'Frist: 1. mai',
      'Form: Fast',
      'Omfang: 80 %',
    ]);
  });

  it('has a name alone where the row is too short', () => {
    expect(
      texts('| Frist | Form | Omfang | Sted |', '|---|---|---|---|', '| 1. mai | Fast | 80 % |').at(-1),
    ).toBe('Sted');
  });
});

it('a table needs no spaces beside its bars', () => {
  expect(texts('|Lønn|540 000 kroner|')).toEqual(['Lønn: 540 000 kroner']);
});

it('a bar that is written as a character is no edge', () => {
  expect(texts('| Tid | dag \\| kveld |')).toEqual(['Tid: dag | kveld']);
});

it('every letter of every block is known by its place', () => {
  const cell = fc.stringMatching(/^(?:[a-zæøå*\\|. ]{0,12})$/u).map((text) => text.replaceAll('|', '\\|'));
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean(), (rows, headed) => {
      const lines = headed ? [rows[0] ?? '', rule, ...rows.slice(1)] : rows;
      for (const block of blocks(...lines))
        for (const [offset, letter] of [...block.text].entries()) {
          if (!/\p{L}/u.test(letter)) continue;
          const { line, column } = placeOf(block, offset);
          expect(lines[line - 1]?.[column - 1]).toBe(letter);
        }
    }),
  );
});
