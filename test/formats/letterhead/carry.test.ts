import { describe, expect, it } from 'vitest';
import { carriedFrom, loosenRows, withCarried } from '../../../src/formats/letterhead/carry.ts';
import { splice } from '../../../src/formats/letterhead/splice.ts';
import { descendants, parseXml } from '../../../src/formats/letterhead/xml.ts';
import { W } from '../../support/word-package.ts';

const carried = (inner: string) => {
  const source = `<w:p ${W}>${inner}</w:p>`;
  return carriedFrom(parseXml(source), source, []);
};

describe('what stands beside the mark', () => {
  it('is kept: pictures with their look, bookmarks, page breaks, the end of a section', () => {
    const look = '<w:rPr><w:noProof/></w:rPr>';
    const { first, last } = carried(
      `<w:pPr><w:pageBreakBefore/><w:sectPr/></w:pPr><w:bookmarkStart/><w:r>${look}<w:t>{{innhold}}</w:t><w:drawing/><w:br/></w:r><w:bookmarkEnd/>`,
    );
    expect(first).toBe(
      `<w:r><w:br w:type="page"/></w:r><w:bookmarkStart/><w:r>${look}<w:drawing/></w:r><w:bookmarkEnd/>`,
    );
    expect(last).toBe('<w:sectPr/>');
  });

  it('goes into the first and the last paragraph', () => {
    const body = '<w:p><w:pPr><a/></w:pPr><w:r/></w:p><w:tbl/><w:p><w:r/></w:p>';
    expect(withCarried(body, { first: '<b/>', last: '<c/>' }, 'w')).toBe(
      '<w:p><w:pPr><a/></w:pPr><b/><w:r/></w:p><w:tbl/><w:p><w:pPr><c/></w:pPr><w:r/></w:p>',
    );
  });

  it('gets paragraphs of its own where there are none', () => {
    expect(withCarried('<w:tbl/>', { first: '<b/>', last: '' }, 'w')).toBe(
      '<w:p><b/></w:p><w:tbl/><w:p></w:p>',
    );
    expect(withCarried('', { first: '', last: '' }, 'w')).toBe('<w:p></w:p>');
  });
});

it('loosenRows frees every row around the text', () => {
  const row = (inner: string) =>
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="9" w:hRule='exact'/></w:trPr><w:tc>${inner}</w:tc></w:tr>`;
  const source = `<w:tbl ${W}>${row(`<w:tbl>${row('<w:p/>')}</w:tbl>`)}</w:tbl>`;
  const paragraph = [...descendants(parseXml(source))].find(({ tag }) => tag === 'w:p');
  const loose = paragraph && splice(source, loosenRows(paragraph, source));
  expect(loose).not.toMatch(/cantSplit|exact/);
  expect(loose?.match(/atLeast/g)).toHaveLength(2);
});
