import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/formats/escape.ts';
import { toHtml } from '../../../src/formats/html/index.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { plainText } from '../../../src/formats/plain-text.ts';
import { readPage } from '../../support/accessibility-html.ts';
import { META } from '../../support/docx.ts';

const page = (markdown: string, meta = {}) => toHtml(parseMarkdown(markdown), { ...META, ...meta });
const sample = (name: string) =>
  readFileSync(new URL(`../../fixtures/formats/${name}.md`, import.meta.url), 'utf8');

describe('toHtml', () => {
  it('is a page of its own: a title, a language, nothing that runs and nothing fetched', () => {
    const html = page(sample('annonse'));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="nb">/);
    expect(html).toContain('<title>Utlysning: erfaringskonsulent</title>');
    expect(html).toContain("default-src 'none'");
    // The only style written in place is the two widths of a column.
    const plain = html.replaceAll(/<col style="--w:[\d.]+%;--n:[\d.]+%">/g, '');
    expect(plain).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import|\son\w+=|\sstyle=/i);
    expect(page('a', { language: 'nn-NO' })).toContain('<html lang="nn">');
  });

  it.each(['annonse', 'intervju'])('says everything that the sample %s says, in order', (name) => {
    const { root, text } = readPage(page(sample(name)));
    // Without white space, since tags are read as blanks.
    const bare = (typed: string) => typed.replace(/\s+/g, '');
    const shown = bare(text(root));
    let at = shown.lastIndexOf('}');
    for (const piece of plainText(parseMarkdown(sample(name)))) {
      const found = shown.indexOf(bare(piece.text), at);
      expect(found, piece.text).toBeGreaterThan(0);
      at = found;
    }
  });

  it('escapes what was typed, everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const line = escapeMarkdown(typed, { context: 'line' });
        const html = page(`# ${line}\n\n| ${line} |\n|---|\n| ${line} |\n\n\`\`\`signatur\n${line}\n\`\`\``, {
          title: typed,
          author: typed,
          organisation: typed,
        });
        expect(() => readPage(html)).not.toThrow();
      }),
      { numRuns: 200 },
    );
    const html = page('# \\<script>alert(1)\\</script> & "x"', { title: '</title><script>' });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
  });

  it('gives the same page for the same document', () => {
    expect(page(sample('intervju'))).toBe(page(sample('intervju')));
  });
});
