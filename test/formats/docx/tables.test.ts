import { describe, expect, it } from 'vitest';
import { paragraphsIn, partOf } from '../../support/docx.ts';

const GRADES = '| Kriterium | 1 | 2 |\n| --- | :-: | --: |\n| a | | |\n| b | x | y |';
const rowsOf = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

describe('tables in Word', () => {
  const xml = partOf(GRADES);
  const rows = rowsOf(xml);

  it('have all their widths in twips, and a fixed layout', () => {
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const total = grid.reduce((sum, width) => sum + width, 0);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toContain(`<w:tblW w:type="dxa" w:w="${total}"/>`);
    const cells = [...(rows[0] ?? '').matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(cells).toEqual(grid);
  });

  it('repeat their header row, and only that', () => {
    expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual([true, false, false]);
    expect(xml).not.toContain('tblHeader w:val="false"');
  });

  it('never part a row', () => {
    expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
  });

  it('give room to write in rows with empty cells: 9 mm at least', () => {
    expect(rows.map((row) => /<w:trHeight w:val="(\d+)" w:hRule="atLeast"/.exec(row)?.[1])).toEqual([
      undefined,
      '510',
      undefined,
    ]);
  });

  it('keep their alignment', () => {
    expect([...xml.matchAll(/<w:jc w:val="(\w+)"/g)].map(([, side]) => side)).toEqual([
      ...['center', 'right'],
      ...['center', 'right'],
      ...['center', 'right'],
    ]);
  });

  it('are kept on one page when short, and may go on when long', () => {
    const kept = (markdown: string) => rowsOf(partOf(markdown)).map((row) => row.includes('<w:keepNext/>'));
    expect(kept(GRADES)).toEqual([true, true, false]);
    const long = kept(`| a |\n|---|\n${'| rad |\n'.repeat(20)}`).slice(1);
    // The last three together, lest one stand alone on the next page.
    expect(long.lastIndexOf(false, 18)).toBe(16);
    expect(long.slice(17)).toEqual([true, true, false]);
  });

  it('need no header row: then the first column holds the labels', () => {
    const [row] = rowsOf(partOf('| | |\n| --- | --- |\n| Sted | Granvik |'));
    expect(row).not.toContain('<w:tblHeader');
    expect(paragraphsIn(row ?? '').map((paragraph) => paragraph.style)).toEqual([
      'Tabellhode',
      'Tabelltekst',
    ]);
  });

  it('are parted from what follows, tables too', () => {
    expect(partOf(`${GRADES}\n\n${GRADES}`)).not.toContain('</w:tbl><w:tbl>');
  });

  it('without rows leave nothing behind', () => {
    expect(partOf('| |\n| - |')).not.toContain('<w:tbl>');
  });

  it('stand in and grow narrower in a list', () => {
    const inList = partOf('- a\n\n  | b |\n  |---|\n  | c |');
    const width = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(inList)?.[1]);
    const indent = Number(/<w:tblInd w:type="dxa" w:w="(\d+)"/.exec(inList)?.[1]);
    expect(width + indent).toBe(Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(xml)?.[1]));
  });
});
