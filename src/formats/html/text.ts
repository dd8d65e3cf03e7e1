import type { Inline } from '../blocks.ts';
import { bound, partAtHyphens } from '../bound.ts';
import { safeUrl } from '../links.ts';
import { cleanText } from '../xml-text.ts';
import type { SourceLinks } from './marks.ts';

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

/** Running text as HTML, its source marks as links. Links to anything but safe addresses are shown as their text. */
export function inlineHtml(inlines: readonly Inline[], marks?: SourceLinks): string {
  return inlines.map((inline) => oneInline(inline, marks)).join('');
}

/** No-break hyphens would be found by no search, so what has one in Word is a word kept whole here. */
function wordsHtml(text: string): string {
  if (!text.includes('-')) return escapeHtml(text);
  const words = text.split(/(\s+)/).map((word) => {
    const html = escapeHtml(word);
    return partAtHyphens(word).length > 1 ? `<span class="whole">${html}</span>` : html;
  });
  return words.join('');
}

function oneInline(inline: Inline, marks: SourceLinks | undefined): string {
  switch (inline.type) {
    case 'text': {
      const text = wordsHtml(bound(inline.text));
      return marks ? marks.link(text) : text;
    }
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(inline.inlines, marks)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.inlines, marks)}</em>`;
    case 'link': {
      const url = safeUrl(inline.url);
      // No link within a link: the marks stay as they are.
      const text = inlineHtml(inline.inlines);
      return url ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
    }
  }
}
