import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/formats/column-widths.ts';
import { blocksHtml } from '../../../src/formats/html/blocks.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';
import { wordsFor } from '../../../src/formats/words.ts';

const html = (markdown: string) => blocksHtml(parseMarkdown(markdown), { words: wordsFor('nb-NO') });
const flat = (markdown: string) => html(markdown).replace(/\n/g, '');

describe('blocks as HTML', () => {
  it('are headings, paragraphs, quotes and page breaks', () => {
    expect(flat('## a\n\nb\\\nc\n\n> d\n\n---')).toBe(
      '<h2>a</h2><p>b<br>c</p><blockquote><p>d</p></blockquote><hr>',
    );
  });

  it('are lists within lists, from their own number, loose ones with paragraphs', () => {
    expect(flat('3. a\n   - b')).toBe('<ol start="3"><li>a<ul><li>b</li></ul></li></ol>');
    expect(flat('- a\n\n- b')).toBe('<ul><li><p>a</p></li><li><p>b</p></li></ul>');
  });

  it('have boxes to tick that are told of in words', () => {
    expect(flat('- [ ] a\n- [x] b')).toBe(
      '<ul class="ticks"><li><span class="tick" role="img" aria-label="Ikke krysset av">☐ </span>a</li><li><span class="tick" role="img" aria-label="Krysset av">☒ </span>b</li></ul>',
    );
  });

  it('have boxes that begin with their word', () => {
    expect(flat('> **Loven sier**\n>\n> a')).toBe(
      '<aside class="law" aria-label="Loven sier"><p class="label"><span aria-hidden="true">§</span> Loven sier</p><p>a</p></aside>',
    );
  });

  it('have tables that say what their headers head', () => {
    expect(flat('| a | b |\n|---|:-:|\n| c | |')).toBe(
      '<div class="wide"><table><colgroup><col style="--w:92.8%;--n:88.1%"><col style="--w:7.2%;--n:11.9%"></colgroup><thead><tr><th scope="col">a</th><th scope="col" class="center">b</th></tr></thead><tbody><tr class="room"><td>c</td><td class="center"></td></tr></tbody></table></div>',
    );
    expect(flat('| | |\n|---|---|\n| a | b |')).toBe(
      '<div class="wide"><table><colgroup><col style="--w:50%;--n:50%"><col style="--w:50%;--n:50%"></colgroup><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table></div>',
    );
  });

  it('have columns as wide as in Word, on a wide screen and on a narrow one', () => {
    const markdown = '| Spørsmål | Skriv her |\n|---|---|\n| Hvordan gikk det? | |';
    const [table] = parseMarkdown(markdown);
    if (table?.type !== 'table') throw new Error('no table');
    const first = (total: number) => (columnWidths(table, total)[0] ?? 0) / total;
    const [, wide, narrow] = /<col style="--w:([\d.]+)%;--n:([\d.]+)%">/.exec(flat(markdown)) ?? [];
    expect(Number(wide) / 100).toBeCloseTo(first(8844), 2);
    expect(Number(narrow) / 100).toBeCloseTo(first(5400), 2);
    expect(Number(wide)).toBeLessThan(40);
  });

  it('have forms right below one another whose columns do not jump', () => {
    const html = flat(
      '| Krav | Ja | Grunn |\n|---|---|---|\n| a | | |\n\n| Et langt ønske | Ja | Hvorfor |\n|---|---|---|\n| b | | |',
    );
    const [one, two] = [...html.matchAll(/<colgroup>.*?<\/colgroup>/g)].map(String);
    expect(one).toBe(two);
  });

  it('have lines to sign on, and code as it stands', () => {
    expect(flat('```signatur\nA & B\n```')).toBe(
      '<div class="signatures"><div><p>Sted og dato</p><p>A &amp; B</p></div></div>',
    );
    expect(html('```\na\n  b\n```')).toBe('<pre><code>a\n  b</code></pre>');
  });
});
