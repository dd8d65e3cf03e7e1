import { Composer, type CST, type ParsedNode, Parser } from 'yaml';
import type { Problem } from '../errors.ts';
import type { Source } from './source.ts';
import { reserved } from './syntax-layout.ts';
import { explain } from './syntax-messages.ts';
import { allTokens } from './tokens.ts';

export type ParsedYaml =
  /** `root` is null when the text holds nothing but comments. */
  | { readonly ok: true; readonly root: ParsedNode | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a text as YAML in which every value is a text: `0123`, `nei` and `31.12.2026` stay as typed.
 * What a profile has no use for is refused: anchors, aliases, tags, directives, several documents, `?` keys.
 */
export function parseYaml(source: Source): ParsedYaml {
  const roots = [...new Parser().parse(source.text)];
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, keepSourceTokens: true });
  const documents = [...composer.compose(roots, true, source.text.length)];
  const tokens = allTokens(roots);
  const errors = documents
    .flatMap((document) => document.errors)
    .filter(({ message }) => !message.startsWith('Missing directives-end'))
    .filter(firstOf(({ pos }) => source.position(pos[0]).line));
  const problems = [...unwanted(source, tokens), ...errors.map((error) => explain(source, tokens, error))]
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .filter(firstOf(({ line }) => line));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, root: (documents[0]?.contents ?? null) as ParsedNode | null };
}

function unwanted(source: Source, tokens: readonly CST.Token[]): Problem[] {
  const problems: Problem[] = [];
  let documents = 0;
  for (const { type, offset } of tokens) {
    if (type === 'document') documents += 1;
    if (type === 'document' && documents > 1) {
      const message = 'Her begynner noe nytt, men profilen må være i ett stykke.';
      problems.push(source.problem(offset, message, 'Ta bort linjen med «---» eller «...».'));
    } else if (type === 'directive') {
      const hint = 'Ta bort linjen, eller skriv «#» først i den.';
      problems.push(source.problem(offset, 'En linje kan ikke begynne med «%».', hint));
    } else if (type === 'explicit-key-ind' || type === 'anchor' || type === 'tag' || type === 'alias') {
      const { message, hint } = reserved(source.text.charAt(offset), source.lineAt(offset));
      problems.push(source.problem(offset, message, hint));
    }
  }
  return problems;
}

/** Keeps the first with each mark: one slip often makes the library stumble several times on a line. */
function firstOf<T>(mark: (entry: T) => unknown): (entry: T) => boolean {
  const seen = new Set<unknown>();
  return (entry) => seen.size < seen.add(mark(entry)).size;
}
