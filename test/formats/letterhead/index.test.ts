import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  fillLetterhead,
  LetterheadError,
  type LetterheadMeta,
  readLetterhead,
} from '../../../src/formats/letterhead/index.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { META, paragraphsIn } from '../../support/docx.ts';
import { letterheads } from '../../support/letterheads.ts';
import { p, wordFile } from '../../support/word-package.ts';

const meta: LetterheadMeta = {
  ...META,
  fields: { tittel: 'A & <B> {{innhold}}', dato: '22. november 2026', virksomhet: 'Granvik' },
};
const MARKDOWN =
  '# Tittel\n\nTekst [lenke](https://a.no/?a=1&b=2)\n\n3. tre\n4. fire\n\n- [ ] kryss\n\n| a | b |\n|---|---|\n| c | |\n\n> **Husk**\n>\n> **fet** og `kode`';

async function letterhead(kind: string): Promise<Uint8Array> {
  const bytes = (await letterheads()).get(kind);
  if (!bytes) throw new Error(`no letterhead ${kind}`);
  return bytes;
}

/** The parts of a letterhead filled with some Markdown, as text. */
function filled(bytes: Uint8Array, markdown = MARKDOWN): Record<string, string> {
  const files = unzipSync(fillLetterhead(readLetterhead(bytes), parseMarkdown(markdown), meta));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

const documentOf = (parts: Record<string, string>) => parts['word/document.xml'] ?? '';
const errorOf = (bytes: Uint8Array) => {
  try {
    readLetterhead(bytes);
  } catch (error) {
    if (error instanceof LetterheadError) return `${error.message} ${error.hint}`;
    throw error;
  }
  return 'no error';
};
const wordOf = (body: string) => wordFile({ body });

describe('a letterhead from Norwegian Word, filled', async () => {
  const before = Object.fromEntries(
    Object.entries(unzipSync(await letterhead('norsk-word'))).map(([path, data]) => [path, strFromU8(data)]),
  );
  const parts = filled(await letterhead('norsk-word'));
  const document = documentOf(parts);
  const paragraphs = paragraphsIn(document.replace(/<w:p [^>]*>/g, '<w:p>'));

  it('has the text where the mark was, between what stood around it', () => {
    const texts = paragraphs.map(({ text }) => text).filter(Boolean);
    expect(texts.slice(0, 4)).toEqual([
      'Vår dato: 22. november 2026',
      'Fast punkt i malen',
      'Tittel',
      'Tekst lenke',
    ]);
    expect(texts.slice(-2)).toEqual(['Med hilsen', 'eksempel.no']);
  });

  it('uses their styles, by name, and adds those they lack', () => {
    expect(paragraphs.find(({ text }) => text === 'Tittel')?.style).toBe('Overskrift1');
    expect(paragraphs.find(({ text }) => text === 'tre')?.style).toBe('Listeavsnitt');
    expect(document).toContain('<w:rStyle w:val="Hyperkobling"/>');
    const styles = parts['word/styles.xml'] ?? '';
    // Every style they had is there to the letter; one of ours gives way to theirs of the same id.
    expect(styles).toContain(
      (before['word/styles.xml'] ?? '').split('</w:styles>')[0]?.split('<w:docDefaults>')[1],
    );
    expect(styles).toMatch(/w:styleId="TabelltekstErfaring"[^>]*><w:name w:val="Tabelltekst"\/>/);
    expect(paragraphs.find(({ text }) => text === 'c')?.style).toBe('TabelltekstErfaring');
    expect(styles.match(/w:styleId="Heading/g)).toBeNull();
  });

  it('keeps its lists, and gives ours numbers of their own', () => {
    const numbering = parts['word/numbering.xml'] ?? '';
    expect(numbering).toContain('<w:numFmt w:val="upperRoman"/>');
    expect(numbering.match(/w:numId="\d+"/g)).toEqual(['w:numId="1"', 'w:numId="7"', 'w:numId="8"']);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
    expect(paragraphs.find(({ text }) => text === 'tre')?.xml).toContain('<w:numId w:val="8"/>');
    expect(numbering).toContain('<w:start w:val="3"/>');
  });

  it('gives our links ids that are free', () => {
    const links = parts['word/_rels/document.xml.rels'] ?? '';
    expect(links).toMatch(/Id="rIdLenke1"[^>]*Target="https:\/\/eksempel\.no\/"/);
    expect(links).toMatch(/Id="rIdLenke2"[^>]*Target="https:\/\/a\.no\/\?a=1&#38;b=2" TargetMode="External"/);
    expect(document).toContain('r:id="rIdLenke2"');
  });

  it('says that our text is Norwegian, whatever the letterhead is in', () => {
    const ours = paragraphs.filter(({ text }) => ['Tittel', 'tre', 'c', 'Husk'].includes(text));
    for (const { xml } of ours) expect(xml).toContain('<w:lang w:val="nb-NO"/></w:rPr>');
  });

  it('keeps boxes to click, and bookmarks', () => {
    expect(document).toContain('<w14:checkbox>');
    expect(document).toContain('xmlns:w14=');
    expect(document).toMatch(/bookmarkStart w:id="0".*bookmarkEnd w:id="0"/);
  });

  it('fills header and footer, and leaves every other part as it was', () => {
    expect(parts['word/hdrDefault.xml']).toContain('>Granvik</w:t>');
    expect(parts['word/ftrDefault.xml']).toContain('Granvik · Postboks 1');
    expect(parts['word/media/logo.png']).toEqual(before['word/media/logo.png']);
    const tail = (xml: string) => xml.slice(xml.indexOf('<w:p><w:r><w:t>Med hilsen'));
    expect(tail(document)).toBe(tail(before['word/document.xml'] ?? ''));
    expect(parts['docProps/core.xml']).toContain('<dc:title>Utlysning: erfaringskonsulent</dc:title>');
  });
});

describe('the other letterheads', () => {
  it('in landscape has tables as wide as that page, and keeps the end of its section', async () => {
    const document = documentOf(filled(await letterhead('liggende')));
    expect(document).toContain('<w:tblW w:type="dxa" w:w="14570"/>');
    expect(document.match(/<w:sectPr>/g)).toHaveLength(3);
    expect(document).toMatch(
      /w:orient="landscape".*<\/w:sectPr><\/w:pPr><\/w:p><w:p><w:r><w:t[^>]*>Vedlegg følger/,
    );
  });

  it('fills a title that looks like a mark as it was typed', async () => {
    expect(documentOf(filled(await letterhead('liggende')))).toContain(
      'A &#38; &#60;B&#62; {{innhold}}</w:t>',
    );
  });

  it('in a cell has tables as wide as the cell, in a row that may grow and be parted', async () => {
    const document = documentOf(filled(await letterhead('celle')));
    expect(document).toContain('<w:tblW w:type="dxa" w:w="6784"/>');
    expect(document).toContain('w:val="5000" w:hRule="atLeast"');
    expect(document.slice(0, document.indexOf('5000'))).not.toContain('cantSplit');
  });

  it('with content controls has them freed from what would undo them', async () => {
    const parts = filled(await letterhead('innholdskontroller'));
    expect(documentOf(parts)).not.toMatch(/showingPlcHdr|Plassholdertekst|w:alias w:val="Tekst"/);
    expect(parts['word/hdrDefault.xml']).not.toContain('dataBinding');
  });

  it('of another program is filled with its own prefixes, in the face of the mark', async () => {
    const parts = filled(await letterhead('sparsom'));
    expect(documentOf(parts)).toContain('<ns0:tbl>');
    expect(documentOf(parts)).not.toMatch(/<w:/);
    expect(documentOf(parts)).toContain('<ns0:rFonts ns0:ascii="Arial" ns0:hAnsi="Arial"/>');
    expect(parts['word/styles.xml']).toContain('w:styleId="Heading1"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/numbering.xml"');
  });

  it('can be filled with nothing, and with what ends in a table', async () => {
    for (const markdown of ['', '| a |\n|---|\n| b |', '- a']) {
      for (const [, bytes] of await letterheads()) expect(() => filled(bytes, markdown)).not.toThrow();
    }
  });
});

describe('a letterhead that cannot be used', () => {
  const zipped = (name: string, content: string) =>
    wordFile({ body: p('{{innhold}}'), others: { [name]: content } });
  const typed = (type: string) => wordFile({ body: p('{{innhold}}'), contentType: type });
  const word = 'application/vnd.ms-word';
  const utf16 = (text: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(text, 'utf16le'),
    ]);
  const sound = wordOf(p('{{innhold}}'));

  it.each([
    ['an empty file', new Uint8Array(), /tom fil/],
    ['text', Buffer.from('Hei'), /ikke en Word-fil.*Lagre som/],
    ['a file locked with a password', utf16('EncryptedPackage'), /beskyttet med passord.*fjern passordet/],
    ['an old .doc', utf16('WordDocument'), /gamle Word-formatet/],
    ['half a file', sound.subarray(0, sound.length / 2), /skadet/],
    ['broken XML', zipped('word/document.xml', '<w:document>'), /skadet/],
    [
      'XML with entities of its own',
      zipped('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
      /skadet/,
    ],
    [
      'a template',
      typed(`${word.replace('ms-word', 'openxmlformats-officedocument.wordprocessingml')}.template.main+xml`),
      /\.dotx.*Word-dokument \(\*\.docx\)/,
    ],
    ['macros', typed(`${word}.document.macroEnabled.main+xml`), /\.docm/],
    [
      'a spreadsheet',
      typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      /regneark/,
    ],
    [
      'no place for the text',
      wordOf(p('Hei {{inhold}}')),
      /hvor teksten skal stå\. Fant bare \{\{inhold\}\}.*skriv \{\{innhold\}\} i et avsnitt/,
    ],
    [
      'the place in a sentence',
      wordOf(p(['Hei {{inn', 'hold}} og hilsen'])),
      /sammen med annen tekst: «Hei \{\{innhold\}\} og hilsen»/,
    ],
    ['two places', wordOf(p('{{innhold}}') + p('{{innhold}}')), /flere steder/],
    ['two places in one', wordOf(p('{{innhold}} {{innhold}}')), /flere steder/],
    [
      'the place in the header',
      wordFile({ body: p('a'), headers: { hdrA: p('{{innhold}}') } }),
      /bunnteksten/,
    ],
    [
      'the place in a text box',
      wordOf(`<w:p><w:r><w:pict><w:txbxContent>${p('{{innhold}}')}</w:txbxContent></w:pict></w:r></w:p>`),
      /tekstboks/,
    ],
    ['a zip bomb', zipped('word/stor.xml', ' '.repeat(151 * 1024 * 1024)), /for stor/],
  ])('%s', (_, bytes, message) => {
    expect(errorOf(bytes)).toMatch(message);
  });

  it('any file cut short or with a byte changed is read or refused, never more than that', () => {
    for (let at = 0; at < sound.length; at += 37) {
      const changed = Uint8Array.from(sound);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(() => errorOf(changed)).not.toThrow();
      expect(() => errorOf(sound.subarray(0, at))).not.toThrow();
    }
  });
});
