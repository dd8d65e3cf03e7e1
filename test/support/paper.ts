import { type RenderedDocument, renderDocument } from '../../src/documents/render.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { plainText } from '../../src/formats/plain-text.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { lix } from '../../src/norwegian/lix.ts';
import { sentences, words } from '../../src/norwegian/sentences.ts';
import { readProfileText } from '../../src/profile/read.ts';

/** A document of a profile given as YAML. Throws where the profile has faults or there is no such document. */
export function paperOf(name: string, profile: string): RenderedDocument {
  const read = readProfileText(profile, 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const document = knowledge.documents().find(({ navn }) => navn === name);
  if (!document) throw new Error(`no document ${name}`);
  return renderDocument(document, read.value.profile, knowledge);
}

/** The same of one of the examples. */
export function paperOfExample(name: string, example: string): RenderedDocument {
  return paperOf(name, knowledge.example(example) ?? '');
}

/** Paragraphs and list items without their source marks: what is read as prose. */
export function proseOf(markdown: string): string[] {
  return plainText(parseMarkdown(markdown))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ text }) => text.replaceAll(/ \[[\d, ]+\]/gu, ''));
}

/** LIX of the prose. */
export const lixOf = (markdown: string) => lix(proseOf(markdown)).lix;

/** The sentences with so many words or more. */
export function longSentences(markdown: string, limit: number): string[] {
  return proseOf(markdown)
    .flatMap((block) => sentences(block))
    .map(({ text }) => text)
    .filter((text) => words(text).length >= limit);
}
