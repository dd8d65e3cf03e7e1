import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bound } from '../../../src/formats/bound.ts';
import { escapeMarkdown } from '../../../src/formats/escape.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { plainText } from '../../../src/formats/plain-text.ts';
import { docxOf, paragraphsIn, partOf, partsOf } from '../../support/docx.ts';
import { referenceCheck } from '../../support/word-proof.ts';
import { xmlFaults } from '../../support/xml.ts';
import { readZip } from '../../support/zip.ts';

const sample = (name: string) =>
  readFileSync(new URL(`../../fixtures/formats/${name}.md`, import.meta.url), 'utf8');

/** Text that knows its way into Markdown, XML and docx. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...'<>&"\'{}[]*_`|\\#-0123456789 \n\t\u0000\u001f\ud800\udc00\ufffe\uffffæ'.split(''),
    ),
  }),
);

describe('toDocx', () => {
  it.each(['annonse', 'intervju'])('says everything that the sample %s says, in order', (name) => {
    const texts = paragraphsIn(partOf(sample(name))).map(({ text }) =>
      text.replace(/^[☐☒]\t|^[§→!]\u00a0\u00a0/, ''),
    );
    const wanted = plainText(parseMarkdown(sample(name))).flatMap(({ kind, text }) =>
      kind === 'signature'
        ? ['Sted og dato', text]
        : [kind === 'code' ? text : bound(text.replace(/(?<!\.)\n/g, ' '))],
    );
    expect(texts.filter(Boolean)).toEqual(wanted);
  });

  it.each(['annonse', 'intervju'])('refers to nothing that is not there in the sample %s', async (name) => {
    expect(referenceCheck(docxOf(sample(name)))).toEqual([]);
  });

  it('gives the same bytes for the same document, however late', async () => {
    const first = docxOf(sample('annonse'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(Buffer.from(docxOf(sample('annonse'))).equals(Buffer.from(first))).toBe(true);
    expect(readZip(first)).toEqual(new Map(partsOf(sample('annonse'))));
  });

  it('says who wrote what, and when', () => {
    const core = partOf('a', 'docProps/core.xml', { title: 'A & B\u0001', author: 'Granvik' });
    expect(core).toContain('<dc:title>A &amp; B</dc:title>');
    expect(core).toContain('<dc:creator>Granvik</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Granvik</cp:lastModifiedBy>');
  });

  it('is A4, upright, with another header on the first page', () => {
    const xml = partOf('a');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain('<w:titlePg/>');
  });

  it('makes a file of an empty document', async () => {
    expect(referenceCheck(docxOf(''))).toEqual([]);
  });

  it('says what was typed, in XML that is well-formed in every part', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const line = escapeMarkdown(text, { context: 'line' });
        const parts = partsOf(`- ${line}\n\n| a |\n|---|\n| ${line} |`, {
          title: text,
          organisation: text,
          author: text,
        });
        for (const [path, xml] of parts) expect([path, ...xmlFaults(xml)]).toEqual([path]);
        const wanted = bound(plainText(parseMarkdown(line))[0]?.text ?? '');
        const texts = paragraphsIn(parts.get('word/document.xml') ?? '').map((paragraph) => paragraph.text);
        expect(texts).toEqual([wanted, 'a', wanted, '']);
      }),
      { numRuns: 60 },
    );
  });

  it('makes a sound file of any Markdown', async () => {
    const marks = [
      '- ',
      '1. ',
      '- [ ] ',
      '> ',
      '> **Råd**\n',
      '| a | b |\n|---|---|\n',
      '```signatur\n',
      '```',
      '---',
      '# ',
    ];
    const piece = fc.constantFrom(
      ...marks,
      '[a](https://b.no) ',
      '**b**',
      '\n',
      '\n\n',
      '  ',
      'tekst',
      '|',
      '*',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        expect(referenceCheck(docxOf(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
