import type { Block } from '../blocks.ts';
import type { DocumentMeta } from '../docx/index.ts';
import { partSources } from '../sources.ts';
import { type FormatWords, wordsFor } from '../words.ts';
import { blocksHtml } from './blocks.ts';
import { createSourceLinks, sourceNumbers } from './marks.ts';
import { STYLE } from './style.ts';
import { escapeHtml } from './text.ts';

/** Nothing may run and nothing be fetched, should the page ever be put where it was not meant to be. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A web page of the blocks that stands on its own: no scripts, no pictures, nothing fetched. Prints as A4. */
export function toHtml(blocks: readonly Block[], meta: DocumentMeta): string {
  const { title, author, organisation, language } = meta;
  const header = organisation ? `<header>${escapeHtml(organisation)}</header>\n` : '';
  return `<!DOCTYPE html>
<html lang="${language.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="author" content="${escapeHtml(author)}">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${header}<main>
${contentHtml(blocks, wordsFor(language))}
</main>
</body>
</html>
`;
}

/** The blocks, with the sources they end with in a part of their own, and links both ways between text and sources. */
function contentHtml(blocks: readonly Block[], words: FormatWords): string {
  const { body, sources } = partSources(blocks);
  if (sources.length === 0) return blocksHtml(body, { words });
  const marks = createSourceLinks(sourceNumbers(sources), words);
  const text = blocksHtml(body, { words, marks });
  const list = blocksHtml(sources, { words, marks: marks.inSources(), sources: true });
  return `${text}\n<section class="sources">\n${list}\n</section>`;
}
