import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, Cell, Table } from '../../../src/formats/blocks.ts';
import { tableHtml } from '../../../src/formats/html/tables.ts';

const cell = (text: string): Cell => (text === '' ? [] : [{ type: 'text', text }]);
const table = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly Alignment[] = header.map(() => null),
): Table => ({
  type: 'table',
  align,
  header: { cells: header.map(cell) },
  rows: rows.map((cells) => ({ cells: cells.map(cell) })),
});
const html = (...parts: Parameters<typeof table>) =>
  tableHtml(table(...parts), undefined).replaceAll('\u00a0', ' ');

describe('a table on a web page', () => {
  it('is nothing where it has no columns, or neither headings nor rows', () => {
    expect(html([], [['Lønn']])).toBe('');
    expect(html(['', ''], [])).toBe('');
  });

  it('is there with headings alone', () => {
    expect(html(['Krav', 'Oppfylt?'], [])).toContain('<th scope="col">Krav</th>');
  });

  it('has its first column for headings where the row of headings is empty', () => {
    const labelled = html(
      ['', ''],
      [
        ['Lønn', '540 000'],
        ['', 'per år'],
      ],
    );
    expect(labelled).not.toContain('<thead>');
    expect(labelled).toContain('<th scope="row">Lønn</th><td>540 000</td>');
    // An empty heading would be read out as one.
    expect(labelled).toContain('<td></td><td>per år</td>');
  });

  it('has no heading over a column without a name', () => {
    expect(html(['', 'Ja'], [['Førerkort', '']])).toContain('<tr><td></td><th scope="col">Ja</th></tr>');
  });

  it('sets a column as it is asked, heading and cells alike', () => {
    const centred = html(['Krav', 'Ja'], [['Førerkort', 'x']], [null, 'center']);
    expect(centred).toContain('<th scope="col" class="center">Ja</th>');
    expect(centred).toContain('<td class="center">x</td>');
  });

  it('has room to write in the rows that have an empty cell, and in no others', () => {
    const rows = html(
      ['Spørsmål', 'Svar'],
      [
        ['Hvorfor?', ''],
        ['Når?', 'I mai'],
      ],
    );
    expect(rows.match(/<tr class="room">/gu)).toHaveLength(1);
  });

  it('has as many cells in every row as it has columns, and columns that fill the width', () => {
    const words = fc.array(fc.constantFrom('', 'Ja', 'Kjenner grensene for rollen', 'Ring Kari'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        words.filter((header) => header.some((text) => text !== '')),
        fc.array(words, { minLength: 1, maxLength: 3 }),
        (header, rows) => {
          const made = html(header, rows);
          for (const [row] of made.matchAll(/<tr.*?<\/tr>/gu))
            expect(row.match(/<t[dh][ >]/gu)).toHaveLength(header.length);
          for (const name of ['w', 'n']) {
            const widths = [...made.matchAll(new RegExp(`--${name}:([\\d.]+)%`, 'gu'))].map(([, width]) =>
              Number(width),
            );
            expect(widths).toHaveLength(header.length);
            expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 100)).toBeLessThan(0.5);
          }
        },
      ),
    );
  });
});
