import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMarks, markedParagraphs, marksIn } from '../../../src/formats/letterhead/marks.ts';
import { splice } from '../../../src/formats/letterhead/splice.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';
import { textIn } from '../../support/docx.ts';
import { W } from '../../support/word-package.ts';

const fields = { tittel: 'T & <t>', dato: '1. mai', virksomhet: 'V' };
const document = (runs: readonly string[]) =>
  `<w:p ${W}>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const fill = (source: string) => {
  const xml = `<w:body ${W}>${source}</w:body>`;
  const filled = textIn(splice(xml, fillMarks(parseXml(xml), xml, fields)));
  return filled.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
};

describe('marks', () => {
  it.each(['{{dato}}', '{{ dato }}', '{{\u00a0Dato\u200b}}', '{{DATO}}'])('%j is known', (mark) => {
    expect(marksIn(mark)).toEqual([{ mark, name: 'dato', at: 0 }]);
  });

  it('are filled however Word has cut them into runs', () => {
    const text = 'a {{tittel}} b {{ dato }}{{virksomhet}} c {{ukjent}}';
    const wanted = 'a T & <t> b 1. maiV c {{ukjent}}';
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(text.length)), (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), text.length];
        const runs = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
        expect(fill(document(runs)).trim()).toBe(wanted);
      }),
    );
  });

  it('do not go across tabs, breaks and text that is struck out', () => {
    expect(fill('<w:p><w:r><w:t>{{da</w:t><w:tab/><w:t>to}}</w:t></w:r></w:p>')).toBe('{{da\tto}}');
    expect(fill('<w:p><w:moveFrom><w:r><w:t>{{dato}}</w:t></w:r></w:moveFrom></w:p>')).toBe('{{dato}}');
  });

  it('are found in text boxes as paragraphs of their own', () => {
    const xml = `<w:body ${W}><w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>{{dato}}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p></w:body>`;
    expect(markedParagraphs(parseXml(xml), xml).map(({ text }) => text)).toEqual(['{{dato}}']);
  });
});
