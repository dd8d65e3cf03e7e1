import { Composer, type CST, type ParsedNode, Parser } from 'yaml';
import type { Problem } from '../errors.ts';
import type { Source } from './source.ts';
import { explain } from './syntax-messages.ts';
import { allTokens } from './tokens.ts';
import { quotedLine, reservedStartHint } from './yaml-hints.ts';

export type ParsedYaml =
  | { readonly ok: true; readonly root: ParsedNode }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a text as YAML in which every value is a text: `0123`, `nei` and `31.12.2026` stay as typed.
 * What a profile has no use for is refused: anchors, aliases, tags, directives, several documents, `?` keys.
 */
export function parseYaml(source: Source): ParsedYaml {
  const tokens = [...new Parser().parse(source.text)];
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, keepSourceTokens: true });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  const found = [
    ...unwanted(source, tokens),
    ...documents.flatMap(({ errors }) => errors.map((error) => explain(source, tokens, error))),
  ];
  const [document] = documents;
  const problems = firstOnEachLine(found);
  if (problems.length > 0 || !document?.contents) return { ok: false, problems };
  return { ok: true, root: document.contents as ParsedNode };
}
