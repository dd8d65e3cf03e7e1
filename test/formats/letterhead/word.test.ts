import { beforeAll, describe, expect, it } from 'vitest';
import { fillLetterhead, readLetterhead } from '../../../src/formats/letterhead/index.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { describeWith } from '../../support/availability.ts';
import { documentsOf } from '../../support/documents.ts';
import { letterheads } from '../../support/letterheads.ts';
import {
  libreOfficeText,
  type ProofFile,
  pandocMarkdown,
  referenceCheck,
  validateWithMicrosoft,
} from '../../support/word-proof.ts';

/** Every letterhead with every document of one example; with every example in `npm run prov:word`. */
let files: ProofFile[];
const examples = process.env.ERFARING_PROV === 'alt' ? knowledge.exampleNames() : ['rop-team'];
const documents = examples.flatMap((example) =>
  documentsOf(example).map((document) => ({ ...document, example })),
);
const list = (faults: readonly (readonly string[])[]) =>
  faults.flatMap((found, index) => found.map((fault) => `${files[index]?.name}: ${fault}`));

beforeAll(async () => {
  files = [...(await letterheads())].flatMap(([kind, bytes]) => {
    const letterhead = readLetterhead(bytes);
    return documents.map(({ example, name, blocks, meta }) => ({
      name: `${kind}-${example}-${name}.docx`,
      bytes: fillLetterhead(letterhead, blocks, meta),
    }));
  });
}, 120_000);

it('nothing in the files refers to what is not there', () => {
  // The sparse one is spelt with other prefixes and quotes than the check reads; the others prove the same code.
  expect(
    list(files.map(({ name, bytes }) => (name.startsWith('sparsom') ? [] : referenceCheck(bytes)))),
  ).toEqual([]);
});

describeWith('validator', "Microsoft's validator", () => {
  it('has nothing against any letterhead, filled, that it did not have when it was empty', async () => {
    const empty = [...(await letterheads())].map(([name, bytes]) => ({ name, bytes }));
    // Where in the file a fault stands changes when the file is filled; what it is does not.
    const plain = (faults: readonly string[]) => faults.map((fault) => fault.replace(/ \(\/.*\)$/, ''));
    const theirs = new Set((await validateWithMicrosoft(empty)).flatMap(plain));
    const faults = await validateWithMicrosoft(files);
    expect(list(faults.map((found) => plain(found).filter((fault) => !theirs.has(fault))))).toEqual([]);
  }, 3_600_000);
});

describeWith('libreoffice', 'LibreOffice', () => {
  it('sets them in pages, with the text, the marks filled, and none left', async () => {
    const pages = await libreOfficeText(files);
    for (const [index, { text, pages: count }] of pages.entries()) {
      const name = files[index]?.name ?? '';
      const { meta } = documents[index % documents.length] ?? {};
      expect(count, name).toBeGreaterThan(0);
      expect(text.length, name).toBeGreaterThan(500);
      expect(text, name).not.toMatch(/\{\{|\}\}/);
      expect(text.replace(/\s+/g, ' '), name).toContain(meta?.organisation ?? '–');
    }
  }, 3_600_000);
});

describeWith('pandoc', 'pandoc', () => {
  it('reads the headings of every ad as headings', async () => {
    // pandoc refuses the sparse one empty too: it wants the prefixes that Word uses.
    for (const file of files.filter(({ name }) => /^(?!sparsom).*-annonse\.docx$/.test(name))) {
      const markdown = await pandocMarkdown(file);
      if (!file.name.startsWith('celle')) expect(markdown, file.name).toMatch(/^# Erfaringskonsulent$/m);
      expect(markdown, file.name).toContain('Erfaringskonsulent');
    }
  }, 3_600_000);
});

describe('the bytes', () => {
  it('are the same each time', async () => {
    const [first] = documents;
    for (const [kind, bytes] of await letterheads()) {
      if (!first) continue;
      const again = fillLetterhead(readLetterhead(bytes), first.blocks, first.meta);
      const before =
        files.find(({ name }) => name === `${kind}-${first.example}-${first.name}.docx`)?.bytes ??
        new Uint8Array();
      expect(Buffer.from(again).equals(Buffer.from(before)), kind).toBe(true);
    }
  });
});
