import {
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWith } from './availability.ts';
import { docxOf } from './docx.ts';
import {
  libreOfficeText,
  type ProofFile,
  pandocMarkdown,
  referenceCheck,
  validateWithMicrosoft,
} from './word-proof.ts';

/** A good file with one part written anew. */
async function spoiled(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(docxOf('- a\n\n[b](https://c.no)\n\n| d |\n|---|\n| e |'));
  const part = new TextDecoder().decode(parts[path]);
  const changed = change(part);
  expect(changed).not.toBe(part);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

const DOCUMENT = 'word/document.xml';

describe('referenceCheck', () => {
  it('passes a good file', async () => {
    expect(referenceCheck(docxOf('# a\n\n1. b\n\n[c](https://d.no)'))).toEqual([]);
  });

  it.each<[string, string, (xml: string) => string, string]>([
    [
      'a style that is not there',
      DOCUMENT,
      (xml) => xml.replace('"ListParagraph"', '"Borte"'),
      'style Borte is not there',
    ],
    [
      'a list that is not there',
      DOCUMENT,
      (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="99"'),
      'list 99 is not there',
    ],
    [
      'a level too deep',
      DOCUMENT,
      (xml) => xml.replace('<w:ilvl w:val="0"', '<w:ilvl w:val="9"'),
      'list level 9',
    ],
    [
      'a link that is not there',
      DOCUMENT,
      (xml) => xml.replace('rIdLink1', 'rIdLink2'),
      'relationship rIdLink2 is not there',
    ],
    [
      'a cell without a paragraph',
      DOCUMENT,
      (xml) => xml.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>/, '$1'),
      'a cell does not end with a paragraph',
    ],
    ['broken XML', DOCUMENT, (xml) => xml.replace('</w:body>', ''), 'unexpected </w:document>'],
    [
      'a bad address',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('https://c.no/', 'http://[::'),
      'address http://[::',
    ],
    [
      'an address with a space',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('c.no/', 'c.no/a b'),
      'address https://c.no/a b',
    ],
    [
      'a missing part',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('"header1.xml"', '"hode.xml"'),
      'word/hode.xml is not there',
    ],
    [
      'a style built on none',
      'word/styles.xml',
      (xml) => xml.replace('<w:basedOn w:val="Tabelltekst"', '<w:basedOn w:val="Borte"'),
      'style Borte is not there',
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      (xml) => xml.replace('/word/theme/theme1.xml', '/word/tema.xml'),
      'word/tema.xml: a content type, but no part',
    ],
  ])('finds %s', async (_, path, change, fault) => {
    expect(referenceCheck(await spoiled(path, change)).join('\n')).toContain(fault);
  });

  it('finds a footnote that is not there', async () => {
    const children: FileChild[] = [new Paragraph({ children: [new FootnoteReferenceRun(7)] })];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(referenceCheck(bytes).join('\n')).toContain('footnote 7 is not there');
  });
});

describeWith('validator', 'validateWithMicrosoft', () => {
  it('tells good files from bad, in order, and leaves the bytes alone', async () => {
    const link = new ExternalHyperlink({ link: 'http://[::', children: [new TextRun('x')] });
    const bad = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] }),
    );
    const before = Buffer.from(bad).toString('base64');
    const misplaced = await spoiled(DOCUMENT, (xml) => xml.replace('<w:body>', '<w:body><w:tc/>'));
    const good = docxOf('a');
    const files = [misplaced, good, bad].map((bytes, index): ProofFile => ({ name: `${index}`, bytes }));
    const [first, second] = await validateWithMicrosoft(files);
    expect(first?.length).toBeGreaterThan(0);
    expect(second).toEqual([]);
    expect(Buffer.from(bad).toString('base64')).toBe(before);
  }, 60_000);
});

describeWith('libreoffice', 'libreOfficeText', () => {
  let files: ProofFile[];
  beforeAll(async () => {
    files = [
      { name: 'first', bytes: docxOf('Blåbærsyltetøy\n\n---\n\nside to') },
      { name: 'second', bytes: docxOf('noe annet') },
    ];
  });

  it('gives pages and text in order, the second time from memory', async () => {
    const rendered = await libreOfficeText(files);
    expect(rendered.map(({ pages }) => pages)).toEqual([2, 1]);
    expect(rendered[0]?.text).toContain('Blåbærsyltetøy');
    expect(await libreOfficeText([...files].reverse())).toEqual([...rendered].reverse());
  }, 120_000);
});

describeWith('pandoc', 'pandocMarkdown', () => {
  it('reads a file as Markdown', async () => {
    expect(await pandocMarkdown({ name: 'a', bytes: docxOf('## Ærlig talt') })).toBe('## Ærlig talt\n');
  });
});
