import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../src/formats/letterhead/place.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';
import { p, W } from '../../support/word-package.ts';

const place = (body: string) => {
  const source = `<w:document ${W}><w:body>${body}</w:body></w:document>`;
  return findPlace(parseXml(source), source, []);
};
const MARK = p('{{innhold}}');
const section = (width: number, more = '') =>
  `<w:sectPr><w:pgSz w:w="${width}" w:h="1"/><w:pgMar w:left="1000" w:right="1000"/>${more}</w:sectPr>`;
const table = (properties: string, grid = '') =>
  `<w:tbl><w:tblGrid>${grid}</w:tblGrid><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr>${properties}</w:tcPr>${MARK}</w:tc></w:tr></w:tbl>`;

describe('the width of the text', () => {
  it('is that of the section it stands in', () => {
    const before = `<w:p><w:pPr>${section(5000)}</w:pPr></w:p>`;
    expect(place(before + MARK + section(12000)).width).toBe(10_000);
    expect(place(MARK + before + section(12000)).width).toBe(3000);
    expect(place(MARK).width).toBeUndefined();
  });

  it('is that of a column, less the gutter', () => {
    expect(place(MARK + section(12000, '<w:cols w:num="2" w:space="500"/>')).width).toBe(4750);
  });

  it('is that of a cell, stated or by the grid, and never wider than the page', () => {
    expect(place(table('<w:tcW w:w="6216" w:type="dxa"/>') + section(12000)).width).toBe(6000);
    const grid = '<w:gridCol w:w="1000"/><w:gridCol w:w="2216"/><w:gridCol w:w="3000"/>';
    expect(place(table('<w:tcW w:w="50" w:type="pct"/><w:gridSpan w:val="2"/>', grid)).width).toBe(5000);
    expect(place(table('<w:tcW w:w="90000" w:type="dxa"/>') + section(12000)).width).toBe(10_000);
  });
});

describe('what the text takes the place of', () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  it('is content controls too, where they hold nothing else', () => {
    expect(place(control(control(MARK))).element.parent?.tag).toBe('w:body');
    expect(place(control(MARK + p('a'))).element.tag).toBe('w:p');
  });
});
