import type { Block, Box, BoxKind, Inline, Quote } from './blocks.ts';

const KINDS: Readonly<Record<string, BoxKind>> = {
  'loven sier': 'lov',
  'lova seier': 'lov',
  råd: 'råd',
  husk: 'husk',
};

/** The mark of each kind, so that boxes are told apart by more than a word and a colour. */
export const BOX_MARKS: Readonly<Record<BoxKind, string>> = { lov: '§', råd: '→', husk: '!' };

/**
 * The box that a blockquote is, when its first words are bold and name a kind (`**Loven sier**`, `**Råd**`,
 * `**Husk**`, a colon may follow); undefined for any other quote.
 */
export function asBox(quote: Quote): Box | undefined {
  const [first, ...others] = quote.blocks;
  if (first?.type !== 'paragraph') return undefined;
  const [bold, ...after] = first.inlines;
  if (bold?.type !== 'strong' || bold.inlines.length !== 1 || bold.inlines[0]?.type !== 'text')
    return undefined;
  const label = bold.inlines[0].text.replace(/:$/, '').replace(/\s+/g, ' ').trim().normalize('NFC');
  const kind = KINDS[label.toLowerCase()];
  if (!kind) return undefined;
  const rest = withoutLead(after);
  const blocks: Block[] = rest.length > 0 ? [{ ...first, inlines: rest }, ...others] : others;
  return { type: 'box', ...(quote.line ? { line: quote.line } : {}), kind, label, blocks };
}

/** What follows the label in its own paragraph, without the colon, break or space that set it off. */
function withoutLead(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type === 'break') return withoutLead(rest);
  if (first?.type !== 'text') return inlines;
  const text = first.text.replace(/^\s*:?\s*/, '');
  return text === '' ? withoutLead(rest) : [{ type: 'text', text }, ...rest];
}
