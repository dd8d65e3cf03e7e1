import { renderDocument } from '../../src/documents/render.ts';
import type { Block } from '../../src/formats/blocks.ts';
import type { DocumentMeta } from '../../src/formats/docx/index.ts';
import type { LetterheadMeta } from '../../src/formats/letterhead/index.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readProfileText } from '../../src/profile/read.ts';

/** A document of an example, parsed and ready to be written in any format. */
export interface MadeDocument {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly meta: LetterheadMeta;
}

/** Every document of an example, as the program makes them. */
export function documentsOf(example: string): MadeDocument[] {
  const read = readProfileText(knowledge.example(example) ?? '', example);
  if (!read.ok) throw new Error(`the example ${example} cannot be read`);
  const { profile } = read.value;
  return knowledge.documents().map((document) => {
    const { markdown, title } = renderDocument(document, profile, knowledge);
    const organisation = profile.virksomhet.navn ?? '';
    const meta: DocumentMeta = {
      title,
      author: organisation,
      organisation,
      language: 'nb-NO',
      date: '2026-11-22',
    };
    const fields = { tittel: title, dato: '22. november 2026', virksomhet: organisation };
    return { name: document.navn, blocks: parseMarkdown(markdown), meta: { ...meta, fields } };
  });
}
