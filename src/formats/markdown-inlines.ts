import type { Token } from 'markdown-it';
import type { Inline } from './blocks.ts';
import { safeUrl } from './links.ts';
import { cleanText } from './xml-text.ts';

interface Open {
  readonly close: string;
  readonly inlines: Inline[];
  readonly finish: (inlines: readonly Inline[]) => readonly Inline[];
}

/** The running text of one inline token's children. Unsafe links and images are given as their text. */
export function toInlines(tokens: readonly Token[]): Inline[] {
  const root: Open = { close: '', inlines: [], finish: (inlines) => inlines };
  const stack: Open[] = [root];
  for (const token of tokens) {
    const top = stack.at(-1) ?? root;
    const opened = open(token);
    if (opened) stack.push(opened);
    else if (token.type === top.close) {
      stack.pop();
      for (const inline of top.finish(top.inlines)) add((stack.at(-1) ?? root).inlines, inline);
    } else add(top.inlines, leaf(token));
  }
  return root.inlines;
}

function open(token: Token): Open | undefined {
  switch (token.type) {
    case 'strong_open':
      return { close: 'strong_close', inlines: [], finish: (inlines) => [{ type: 'strong', inlines }] };
    case 'em_open':
      return { close: 'em_close', inlines: [], finish: (inlines) => [{ type: 'emphasis', inlines }] };
    case 'link_open': {
      const url = safeUrl(String(token.attrGet('href') ?? ''));
      const finish = (inlines: readonly Inline[]) =>
        url ? [{ type: 'link' as const, url, inlines }] : inlines;
      return { close: 'link_close', inlines: [], finish };
    }
    default:
      return undefined;
  }
}

function leaf(token: Token): Inline {
  switch (token.type) {
    case 'softbreak':
      return { type: 'text', text: '\n' };
    case 'hardbreak':
      return { type: 'break' };
    case 'code_inline':
      return { type: 'code', text: token.content };
    default:
      // Cleaned again because an entity such as &#12; can spell a character that the source itself did not hold.
      return { type: 'text', text: cleanText(token.content).text };
  }
}

function add(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.type !== 'text') inlines.push(inline);
  else if (last?.type === 'text')
    inlines[inlines.length - 1] = { type: 'text', text: last.text + inline.text };
  else if (inline.text !== '') inlines.push(inline);
}
