import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/formats/blocks.ts';
import { columnWidths } from '../../src/formats/column-widths.ts';

const cell = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }]);
const table = (header: string[], ...rows: string[][]): Table => ({
  type: 'table',
  align: header.map(() => null),
  header: { cells: header.map(cell) },
  rows: rows.map((row) => ({ cells: row.map(cell) })),
});

describe('columnWidths', () => {
  it('gives columns to tick in little, and text and notes the rest', () => {
    const [what, one, two, notes] = columnWidths(
      table(['Hva dere ser etter', '1', '2', 'Notater'], ['Kjenner grensene for rollen', '', '', '']),
      8800,
    );
    expect([one, two]).toEqual([640, 640]);
    expect(notes).toBeGreaterThan(2500);
    expect(what).toBeGreaterThan(2000);
    expect(notes).toBeGreaterThan(2 * (what ?? 0));
  });

  it('knows a column to tick in by its being centred, and one to write in by its empty cells', () => {
    const grades = table(
      ['Kriterium', 'Ja/nei', 'Kommentar'],
      ['Et noe lengre kriterium som går over flere linjer', '', ''],
      ['b', '', 'Noe'],
    );
    const [, yes = 0, comment = 0] = columnWidths({ ...grades, align: [null, 'center', null] }, 8800);
    expect(yes).toBeLessThan(1200);
    expect(comment).toBeGreaterThan(2400);
  });

  it('keeps the heading of a column to tick in on one line where there is room', () => {
    const place = table(['Navn (fyll inn for hånd)', 'Foreslått plass'], ['', '']);
    const [, proposed = 0] = columnWidths({ ...place, align: [null, 'center'] }, 8800);
    expect(proposed).toBeGreaterThan('Foreslått plass'.length * 110);
  });

  it('gives the only column to write in more than the questions it answers', () => {
    const question = 'Hva skal til for at du gjør en god jobb?';
    const [asked = 0, answer = 0] = columnWidths(table(['Spørsmål', 'Skriv her'], [question, '']), 8800);
    expect(answer).toBeGreaterThan(asked * 1.4);
    const [, , first = 0, second = 0] = columnWidths(
      table(['Spørsmål', 'OK', 'Leder', 'Ansatt'], [question, '', '', '']),
      8800,
    );
    expect(Math.abs(first - second)).toBeLessThan(100);
    expect(first).toBeLessThan(3000);
  });

  it('knows a column to tick in by its first row too, which may show how', () => {
    const demands = table(
      ['Krav', 'Oppfylt?', 'Det bygger vi på'],
      ['a', 'ja / nei', 'søknad'],
      ['b', '', ''],
    );
    const [, met = 0] = columnWidths({ ...demands, align: [null, 'center', null] }, 8800);
    expect(met).toBeLessThan(1400);
  });

  it('gives tables that are to be alike the same widths', () => {
    const one = table(['Krav', 'Grunn'], ['a', '']);
    const two = table(['Et langt ønske om noe', 'Hvorfor vi mener det'], ['En egenskap', '']);
    expect(columnWidths(one, 8800, [one, two])).toEqual(columnWidths(two, 8800, [one, two]));
    expect(columnWidths(one, 8800)).not.toEqual(columnWidths(two, 8800));
  });

  it('gives a column room for its longest word', () => {
    const [first] = columnWidths(table(['a', 'b'], ['Erfaringskonsulent', 'ord '.repeat(500)]), 8800);
    expect(first).toBeGreaterThan(18 * 100);
  });

  it('adds up, and leaves no column out, whatever stands in it', () => {
    const texts = fc.array(fc.string({ maxLength: 200 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        texts,
        fc.array(texts, { maxLength: 4 }),
        fc.integer({ min: 2400, max: 9000 }),
        (header, rows, total) => {
          const widths = columnWidths(table(header, ...rows), total);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
          expect(widths.every((width) => Number.isInteger(width) && width > 200)).toBe(true);
        },
      ),
    );
  });
});
