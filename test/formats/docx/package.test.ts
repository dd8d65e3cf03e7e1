import { readFileSync } from 'node:fs';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { TEXT_WIDTH } from '../../../src/formats/docx/design.ts';
import { wordDocument } from '../../../src/formats/docx/document.ts';
import { docxParts } from '../../../src/formats/docx/index.ts';
import { compileParts } from '../../../src/formats/docx/package.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { META, partsOf } from '../../support/docx.ts';

const meta = { language: 'nb-NO', date: '2026-11-22' };

describe('the private compiler of docx', () => {
  it('is that of the version we know: on an upgrade, read compileParts again before changing this line', () => {
    const file = new URL('../../../node_modules/docx/package.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '9.15.2' });
  });

  it('still turns a document into a map of paths and text', () => {
    const { compiler } = Packer as unknown as { compiler: { compile: (...args: unknown[]) => unknown } };
    const parts = compiler.compile(new Document({ sections: [{ children: [] }] }), undefined, []);
    expect(parts).toBeInstanceOf(Map);
    const map = parts as Map<unknown, unknown>;
    expect([...map.keys()]).toEqual(expect.arrayContaining(['word/document.xml', '[Content_Types].xml']));
    expect([...map.values()].every((part) => typeof part === 'string')).toBe(true);
  });
});

describe('compileParts', () => {
  const link = (text: string) =>
    new ExternalHyperlink({ link: 'https://a.no/', children: [new TextRun(text)] });
  const twoLinks = () =>
    compileParts(
      new Document({ sections: [{ children: [new Paragraph({ children: [link('a'), link('b')] })] }] }),
      meta,
    );

  it('gives links ids by number instead of by chance', () => {
    const parts = twoLinks();
    expect(parts.get('word/document.xml')).toMatch(/r:id="rIdLink1".*r:id="rIdLink2"/);
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(/ Id="rIdLink1".* Id="rIdLink2"/);
    expect([...twoLinks()]).toEqual([...parts]);
  });

  it('knows no other time than the date it is given', () => {
    const core = twoLinks().get('docProps/core.xml') ?? '';
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z']);
    expect(core).toContain('<dc:language>nb-NO</dc:language>');
  });

  it('puts first what tells other programs that this is a Word file, and leaves out empty lists of references', () => {
    const paths = [...partsOf('a').keys()];
    expect(paths.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(paths.filter((path) => path.endsWith('.rels'))).toEqual([
      '_rels/.rels',
      'word/_rels/document.xml.rels',
    ]);
  });
});

describe('fillFrame', () => {
  const sample = (name: string) =>
    readFileSync(new URL(`../../fixtures/formats/${name}.md`, import.meta.url), 'utf8');
  const everything =
    '# a\n\n3. b\n   - c\n\n- [ ] d\n\n[e](https://a.no)\n\n> **Råd**\n> f\n\n```signatur\ng\n```';

  it.each([
    ['nothing', '', TEXT_WIDTH],
    ['the sample annonse', sample('annonse'), TEXT_WIDTH],
    ['the sample intervju', sample('intervju'), TEXT_WIDTH],
    ['one of each kind of block', everything, TEXT_WIDTH],
    ['the text width of a letterhead', sample('intervju'), 7000],
  ])('gives every part that docx itself makes of the whole document, in order: %s', (_, markdown, width) => {
    const blocks = parseMarkdown(markdown);
    for (const language of ['nb-NO', 'nn-NO'] as const) {
      const meta = { ...META, language, organisation: 'A & B', title: '«C»' };
      const whole = compileParts(wordDocument(blocks, meta, width), meta);
      expect([...docxParts(blocks, meta, width)]).toEqual([...whole]);
    }
  });
});
