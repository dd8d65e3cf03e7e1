import { beforeAll, expect, it } from 'vitest';
import { renderDocument } from '../../src/documents/render.ts';
import { toDocx } from '../../src/formats/docx/index.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readProfileText } from '../../src/profile/read.ts';
import { describeWith } from '../support/availability.ts';
import {
  libreOfficeText,
  type ProofFile,
  pandocMarkdown,
  referenceCheck,
  validateWithMicrosoft,
} from '../support/word-proof.ts';

/** Every document of every example, as the program makes them. */
const files: ProofFile[] = [];

beforeAll(async () => {
  for (const name of knowledge.exampleNames()) {
    const read = readProfileText(knowledge.example(name) ?? '', name);
    if (!read.ok) throw new Error(`the example ${name} cannot be read`);
    const { profile } = read.value;
    for (const document of knowledge.documents()) {
      const { markdown, title } = renderDocument(document, profile, knowledge);
      const organisation = profile.virksomhet.navn ?? '';
      const meta = {
        title,
        author: organisation,
        organisation,
        language: 'nb-NO' as const,
        date: '2026-11-22',
      };
      files.push({
        name: `${name}-${document.navn}.docx`,
        bytes: toDocx(parseMarkdown(markdown), meta),
      });
    }
  }
}, 120_000);

const titleOf = (name: string) => {
  const read = readProfileText(knowledge.example(name) ?? '', name);
  return read.ok ? (read.value.profile.stilling.tittel ?? '') : '';
};

it('nothing in the files refers to what is not there', () => {
  expect(
    files.flatMap(({ name, bytes }) => referenceCheck(bytes).map((fault) => `${name}: ${fault}`)),
  ).toEqual([]);
});

describeWith('validator', "Microsoft's validator", () => {
  it('has nothing against any of them', async () => {
    const faults = await validateWithMicrosoft(files);
    expect(faults.flatMap((found, index) => found.map((fault) => `${files[index]?.name}: ${fault}`))).toEqual(
      [],
    );
  }, 600_000);
});

describeWith('libreoffice', 'LibreOffice', () => {
  it('sets every one of them in pages, with their text', async () => {
    const pages = await libreOfficeText(files);
    for (const [index, { pages: count, text }] of pages.entries()) {
      const name = files[index]?.name ?? '';
      expect(count, name).toBeGreaterThan(0);
      expect(text.length, name).toBeGreaterThan(500);
    }
  }, 600_000);
});

describeWith('pandoc', 'pandoc', () => {
  it('reads the title of the post out of every ad', async () => {
    for (const file of files.filter(({ name }) => name.endsWith('-annonse.docx'))) {
      expect(await pandocMarkdown(file)).toContain(titleOf(file.name.replace('-annonse.docx', '')));
    }
  }, 600_000);
});
