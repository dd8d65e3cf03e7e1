import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createDisk } from '../../src/files/disk.ts';
import { readAdFile, readAdStream } from '../../src/files/read-ad.ts';
import { workplace } from '../support/run.ts';
import { wordFile } from './word-file.ts';

/** What reading a file of these bytes gives, or the message and hint it fails with. */
async function reading(name: string, content: string | Uint8Array) {
  const disk = createDisk(workplace({ [name]: content }).folder);
  try {
    return await readAdFile(name, disk);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    return { message: problem?.message, hint: problem?.hint };
  }
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('reading an ad', () => {
  it('takes text, whatever the file is called', async () => {
    expect(await reading('annonse.md', '# Hei')).toEqual({ kind: 'text', text: '# Hei' });
    expect(await reading('annonse', 'Hei')).toEqual({ kind: 'text', text: 'Hei' });
  });

  it('takes Word files, by what they hold', async () => {
    const expected = { kind: 'paragraphs', paragraphs: [{ text: 'Hei', kind: 'text', bold: false }] };
    expect(await reading('annonse.docx', wordFile(paragraph('Hei')))).toEqual(expected);
    expect(await reading('annonse.txt', wordFile(paragraph('Hei')))).toEqual(expected);
  });

  it('takes standard input', async () => {
    expect(await readAdStream(Readable.from(['Hei ', Buffer.from('på deg')]))).toEqual({
      kind: 'text',
      text: 'Hei på deg',
    });
    await expect(readAdStream(Readable.from([]))).rejects.toThrow('Filen er tom.');
    await expect(readAdStream(Readable.from([Buffer.from([0x68, 0xe6])]))).rejects.toMatchObject({
      problems: [{ file: null, line: 1, column: 2 }],
    });
  });

  it.each([
    ['tom.md', '', 'Filen er tom.', 'riktig fil'],
    ['blank.txt', ' \n\t\n', 'Filen er tom.', 'riktig fil'],
    ['tegn.txt', '?! …', 'Filen har ingen ord.', 'riktig fil'],
    ['pdf.docx', '%PDF-1.7', 'Filen er en PDF, og den kan ikke leses.', 'lagre som .docx'],
    ['side.html', ' <!DOCTYPE html><p>Hei', 'Filen er en nettside, og den kan ikke leses.', 'kopier teksten'],
    ['bom.html', '\uFEFF<html><p>Hei', 'Filen er en nettside, og den kan ikke leses.', 'kopier teksten'],
    [
      'lagret.html',
      '<!-- saved from url -->\n<!DOCTYPE html><p>Hei',
      'Filen er en nettside, og den kan ikke leses.',
      'kopier teksten',
    ],
    ['tom.docx', '', 'Filen er tom.', 'riktig fil'],
    ['falsk.docx', 'bare tekst', 'Filen heter .docx, men er ikke en Word-fil.', 'Lagre som'],
    ['gammel.doc', compound, 'Filen er i det gamle Word-formatet (.doc).', '.docx'],
    ['annonse.pdf', '%PDF-1.7\n%âãÏÓ', 'Filen er en PDF, og den kan ikke leses.', 'lagre som .docx'],
    ['annonse.rtf', '{\\rtf1 Hei}', 'Filen er i RTF-format, og det kan ikke leses.', 'Lagre som'],
    [
      'stor.txt',
      'x'.repeat(5 * 1024 * 1024 + 1),
      'Teksten er på mer enn 5 MB, og det er ingen annonse.',
      'riktig fil',
    ],
    ['latin.txt', Uint8Array.from([0x68, 0xe6, 0x72]), 'Filen er ikke lagret som UTF-8', 'UTF-8'],
    ['bilde.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'er ikke en tekstfil', 'riktig fil'],
  ] as const)('%s is refused, with a way out', async (name, content, message, hint) => {
    const failure = await reading(name, content);
    expect(failure).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  it('tells a Word file locked with a password from an old one', async () => {
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await reading('laast.docx', locked)).toMatchObject({ message: 'Filen er beskyttet med passord.' });
  });

  it('refuses what is zipped but no Word file', async () => {
    expect(await reading('ark.zip', zipSync({ 'a.txt': strToU8('hei') }))).toMatchObject({
      message: 'Filen er ikke en Word-fil.',
    });
    const sheet = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') };
    expect(await reading('ark.xlsx', zipSync(sheet))).toMatchObject({
      message: 'Filen er ikke en Word-fil.',
    });
    expect(await reading('halv.docx', wordFile(paragraph('Hei')).subarray(0, 200))).toMatchObject({
      message: 'Filen er skadet og kan ikke pakkes ut.',
    });
  });

  it('tells of a folder and of a file that is not there', async () => {
    const disk = createDisk(workplace().folder);
    await expect(readAdFile('.', disk)).rejects.toThrow(UserError);
    await expect(readAdFile('finnes-ikke.md', disk)).rejects.toThrow(UserError);
  });
});
