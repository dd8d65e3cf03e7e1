import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readWord } from '../../src/files/word.ts';
import { wordFile } from './word-file.ts';

const run = (text: string, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const picture =
  '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

async function failure(bytes: Uint8Array): Promise<string> {
  try {
    await readWord(bytes, 'annonse.docx');
    return 'nothing';
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe('a Word file', () => {
  it('is its paragraphs, without the empty ones', async () => {
    const body = [
      paragraph(run('En')),
      paragraph(''),
      paragraph(run('  ')),
      paragraph(run('T') + run('o')),
    ].join('');
    expect((await readWord(wordFile(body), 'a.docx')).map(({ text }) => text)).toEqual(['En', 'To']);
  });

  it('knows headings, lists and bold by style and by hand', async () => {
    const body = [
      paragraph(run('Tittel'), '<w:pStyle w:val="Overskrift1"/>'),
      paragraph(run('punkt'), '<w:pStyle w:val="Listeavsnitt"/>'),
      paragraph(run('Krav', true)),
      paragraph(run('Du ') + run('må', true)),
    ].join('');
    expect(await readWord(wordFile(body), 'a.docx')).toEqual([
      { text: 'Tittel', kind: 'heading', bold: false },
      { text: 'punkt', kind: 'item', bold: false },
      { text: 'Krav', kind: 'text', bold: true },
      { text: 'Du må', kind: 'text', bold: false },
    ]);
  });

  it('keeps what was broken by hand, and no-break spaces as spaces', async () => {
    const body = paragraph(`${run('Krav:')}<w:r><w:br/><w:t>- rus\u00a0og uhelse</w:t></w:r>`);
    expect((await readWord(wordFile(body), 'a.docx'))[0]?.text).toBe('Krav:\n- rus og uhelse');
  });

  it('knows where in which table a paragraph stands', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((text) => cell(paragraph(run(text)))).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Lønn', '480 000')}${row('Frist', '1. mai')}</w:tbl>`;
    const read = await readWord(wordFile(paragraph(run('Hei')) + table), 'a.docx');
    expect(read.map(({ text, cell: at }) => [text, at?.table, at?.row, at?.column])).toEqual([
      ['Hei', undefined, undefined, undefined],
      ['Lønn', 0, 0, 0],
      ['480 000', 0, 0, 1],
      ['Frist', 0, 1, 0],
      ['1. mai', 0, 1, 1],
    ]);
  });

  it('that holds only a picture says so, and so does one that is empty', async () => {
    const file = wordFile(picture, { 'word/media/bilde.png': Uint8Array.from([1, 2, 3]) });
    expect(await failure(file)).toBe('Filen har ingen tekst, bare bilder.');
    expect(await failure(wordFile(paragraph('')))).toBe('Filen har ingen tekst.');
  });

  it('that would fill the memory is not unpacked', async () => {
    const bomb = wordFile(paragraph(run('Hei')), { 'word/bomb.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await failure(bomb)).toBe('Filen er for stor når den pakkes ut.');
    const many = Object.fromEntries(
      Array.from({ length: 2_500 }, (_, index) => [`word/x${index}.xml`, '<a/>']),
    );
    expect(await failure(wordFile(paragraph(run('Hei')), many))).toBe('Filen er for stor når den pakkes ut.');
  });

  it('that lies about its sizes is not unpacked beyond them', async () => {
    const bytes = wordFile(paragraph(run('x'.repeat(5_000))));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 60, true);
    expect(await failure(bytes)).toMatch(/skadet|Word-fil/u);
  });

  it('that is damaged inside says so', async () => {
    expect(await failure(wordFile('', { 'word/document.xml': '<w:document' }))).toMatch(
      /skadet|ingen tekst/u,
    );
  });
});
