import type { Inline } from '../blocks.ts';
import { safeUrl } from '../links.ts';
import { cleanText } from '../xml-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand anywhere in HTML, attributes included. */
export function escapeHtml(text: string): string {
  return cleanText(text).text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Running text as HTML. Links to anything but safe addresses are shown as their text. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(inline.inlines)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.inlines)}</em>`;
    case 'link': {
      const url = safeUrl(inline.url);
      const text = inlineHtml(inline.inlines);
      return url ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
    }
  }
}
