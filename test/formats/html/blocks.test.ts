import { describe, expect, it } from 'vitest';
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
      '<ul class="ticks"><li><span class="tick" role="img" aria-label="Ikke krysset av">☐</span> a</li><li><span class="tick" role="img" aria-label="Krysset av">☒</span> b</li></ul>',
    );
  });

  it('have boxes that begin with their word', () => {
    expect(flat('> **Loven sier**\n>\n> a')).toBe(
      '<aside class="law" aria-label="Loven sier"><p class="label"><span aria-hidden="true">§</span> Loven sier</p><p>a</p></aside>',
    );
  });

  it('have tables that say what their headers head', () => {
    expect(flat('| a | b |\n|---|:-:|\n| c | |')).toBe(
      '<div class="wide"><table><thead><tr><th scope="col">a</th><th scope="col" class="center">b</th></tr></thead><tbody><tr class="room"><td>c</td><td class="center"></td></tr></tbody></table></div>',
    );
    expect(flat('| | |\n|---|---|\n| a | b |')).toBe(
      '<div class="wide"><table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table></div>',
    );
  });

  it('have tables that know which columns are for writing', () => {
    const only = flat('| Spørsmål | Skriv her |\n|---|---|\n| a | |');
    expect(only).toContain('<table class="answers">');
    expect(only).toContain('<th scope="col" class="write">Skriv her</th>');
    const several = flat('| Oppgave | OK | Sett på | Gjort |\n|---|---|---|---|\n| a | | | |');
    expect(several).toContain('<table><thead><tr><th scope="col">Oppgave</th><th scope="col">OK</th>');
    expect(several.match(/class="write"/g)).toHaveLength(2);
  });

  it('have lines to sign on, and code as it stands', () => {
    expect(flat('```signatur\nA & B\n```')).toBe(
      '<div class="signatures"><div><p>Sted og dato</p><p>A &amp; B</p></div></div>',
    );
    expect(html('```\na\n  b\n```')).toBe('<pre><code>a\n  b</code></pre>');
  });
});
