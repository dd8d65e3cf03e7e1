import { expect, it } from 'vitest';
import { renderDocument } from '../../src/documents/render.ts';
import { toDocx } from '../../src/formats/docx/index.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { describeWith } from '../support/availability.ts';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { libreOfficeText, type ProofFile } from '../support/word-proof.ts';

/** The papers that must keep to a page, and the examples for which one has a second: part time or an end. */
const papers = [
  { name: 'ledernotat', twoPages: ['dps', 'sykehus', 'recovery'] },
  { name: 'kollegainfo', twoPages: [] as string[] },
];

function wordFile(name: string, example: string): ProofFile {
  const document = knowledge.documents().find(({ navn }) => navn === name);
  if (!document) throw new Error(`no document ${name}`);
  const profile = exampleProfile(example);
  const { markdown, title } = renderDocument(document, profile, knowledge);
  const organisation = profile.virksomhet.navn ?? '';
  const meta = { title, author: organisation, organisation, language: 'nb-NO' as const, date: '2026-11-22' };
  return { name: `${example}-${name}.docx`, bytes: toDocx(parseMarkdown(markdown), meta) };
}

describeWith('libreoffice', 'the papers of one page', () => {
  it.each(papers)(
    '$name keeps to it in every example',
    async ({ name, twoPages }) => {
      const files = exampleNames.map((example) => wordFile(name, example));
      const pages = (await libreOfficeText(files)).map((rendered) => rendered.pages);
      expect(Object.fromEntries(exampleNames.map((example, index) => [example, pages[index]]))).toEqual(
        Object.fromEntries(exampleNames.map((example) => [example, twoPages.includes(example) ? 2 : 1])),
      );
    },
    300_000,
  );
});
