import type { Block } from '../blocks.ts';
import { plainText } from '../plain-text.ts';
import type { FormatWords } from '../words.ts';

/** «[1, 2]», as the documents write where something was read; the space may be a no-break one (bound.ts). */
const MARK = /\[(\d{1,3}(?:,\s\d{1,3})*)\]/g;

/** Turns the source marks of one page into links, from the text to the list and back. */
export interface SourceLinks {
  /** Escaped text with the marks in it as links. */
  link(escaped: string): string;
  /** What leads from an entry of a numbered list of sources, and what it is called; empty where no text cites it. */
  entry(number: number): { readonly id: string; readonly back: string };
  /** The same page from here on: the list of sources, whose marks are what the others lead to. */
  inSources(): SourceLinks;
}

/** The numbers that the sources of a page have: those of the list, or the marks within its lines. */
export function sourceNumbers(sources: readonly Block[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const block of sources)
    if (block.type === 'list' && block.ordered)
      for (const index of block.items.keys()) numbers.add(block.start + index);
  for (const { text } of plainText(sources))
    for (const [, found = ''] of text.matchAll(MARK))
      for (const number of found.split(/,\s/)) numbers.add(Number(number));
  return numbers;
}

/** The links of a page whose sources have these numbers. */
export function createSourceLinks(known: ReadonlySet<number>, words: FormatWords): SourceLinks {
  const cited = new Set<number>();
  const listed = new Set<number>();
  const toList = (number: number) => {
    const id = cited.has(number) ? '' : ` id="sted-${number}"`;
    cited.add(number);
    return `<a${id} href="#kilde-${number}" aria-label="${words.source} ${number}">${number}</a>`;
  };
  const toText = (number: number) => {
    const id = listed.has(number) ? '' : ` id="kilde-${number}"`;
    listed.add(number);
    const text = cited.has(number) ? backLink(number, `${number}`, words) : `${number}`;
    return id || text !== `${number}` ? `<span${id}>${text}</span>` : text;
  };
  const replaced = (escaped: string, write: (number: number) => string) =>
    escaped.replace(MARK, (mark, found: string) => {
      const numbers = found.split(/,\s/).map(Number);
      if (!numbers.every((number) => known.has(number))) return mark;
      return `<span class="mark">[${numbers.map(write).join(', ')}]</span>`;
    });
  const entry = (number: number) => ({
    id: ` id="kilde-${number}"`,
    back: cited.has(number) ? ` ${backLink(number, '↩', words)}` : '',
  });
  const inSources: SourceLinks = {
    link: (escaped) => replaced(escaped, toText),
    entry,
    inSources: () => inSources,
  };
  return { link: (escaped) => replaced(escaped, toList), entry, inSources: () => inSources };
}

function backLink(number: number, shown: string, words: FormatWords): string {
  return `<a href="#sted-${number}" aria-label="${words.source} ${number}: ${words.backToText}">${shown}</a>`;
}
