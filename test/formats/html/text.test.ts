import { describe, expect, it } from 'vitest';
import { escapeHtml, inlineHtml } from '../../../src/formats/html/text.ts';

describe('escapeHtml', () => {
  it('leaves nothing that HTML would read, and no character it forbids', () => {
    expect(escapeHtml(`<a href="x" id='y'>&\u0000`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
  });
});

describe('inlineHtml', () => {
  it('links to safe addresses only', () => {
    const text = [{ type: 'text', text: 'a' }] as const;
    expect(inlineHtml([{ type: 'link', url: 'https://b.no/?c&d', inlines: text }])).toBe(
      '<a href="https://b.no/?c&amp;d">a</a>',
    );
    expect(inlineHtml([{ type: 'link', url: 'javascript:alert(1)', inlines: text }])).toBe('a');
  });

  it('keeps what is strong, stressed and code', () => {
    const text = [{ type: 'text', text: 'a' }] as const;
    expect(inlineHtml([{ type: 'strong', inlines: [{ type: 'emphasis', inlines: text }] }])).toBe(
      '<strong><em>a</em></strong>',
    );
    expect(inlineHtml([{ type: 'code', text: '<' }, { type: 'break' }])).toBe('<code>&lt;</code><br>');
  });
});
