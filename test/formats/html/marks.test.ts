import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/formats/html/index.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { META } from '../../support/docx.ts';

const page = (markdown: string) => toHtml(parseMarkdown(markdown), META).replaceAll('\n', '');
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const targets = (html: string) => [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);

const numbered = page('# Plan\n\nEtt. \\[1, 2\\] To. \\[1\\]\n\n## Kilder\n\n1. En lov\n2. En bok\n');
const gathered = page(
  '# Plan\n\n| Råd |\n| --- |\n| Ett. \\[2\\] |\n\n## Kilder\n\n- En lov: § 1 \\[1\\]; § 2 \\[2\\].\n',
);

describe('source marks on a web page', () => {
  it('lead to the source, and from there to where it is first cited', () => {
    expect(numbered).toContain('[<a id="sted-1" href="#kilde-1" aria-label="Kilde 1">1</a>, <a id="sted-2"');
    expect(numbered).toContain('<li id="kilde-1">En lov <a href="#sted-1"');
    expect(gathered).toContain('<a id="sted-2" href="#kilde-2" aria-label="Kilde 2">2</a>');
    expect(gathered).toContain('<span id="kilde-2"><a href="#sted-2"');
  });

  it('lead somewhere, every one, and no place has two names', () => {
    for (const html of [numbered, gathered]) {
      expect(new Set(ids(html)).size).toBe(ids(html).length);
      expect(targets(html).filter((id) => !ids(html).includes(id))).toEqual([]);
    }
  });

  it('are text where the sources do not know them, or there are none', () => {
    expect(page('Ett. \\[9\\]\n\n## Kilder\n\n1. En lov\n')).toContain('<p>Ett.\u00a0[9]</p>');
    expect(page('Ett. \\[1\\]\n')).toContain('<p>Ett.\u00a0[1]</p>');
  });
});

it('figures in groups, and a section with its number, stay on one line', () => {
  expect(page('Ring 900 00 011, se § 4-3. I 2027 10 ganger.')).toContain(
    'Ring 900\u00a000\u00a0011, se §\u00a0<span class="whole">4-3.</span>',
  );
});
