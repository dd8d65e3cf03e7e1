import type { TokenKind } from '../text/tokens.ts';

/** One place in a phrase: what may stand there, and how many words may come in between. */
export interface Element {
  /** Words to skip at most before this place. */
  readonly gap: number;
  readonly optional: boolean;
  /** Word patterns: `erfaring`, `erfaring*`, `*utdanning`, `*lønn*`, `rus*avhengig*`. */
  readonly words: readonly string[];
  readonly kinds: readonly TokenKind[];
  readonly concepts: readonly string[];
}

const USUAL_GAP = 3;
const KINDS: readonly TokenKind[] = [
  'ord',
  'tall',
  'dato',
  'beløp',
  'prosent',
  'telefon',
  'epost',
  'nettadresse',
];

/**
 * Reads a phrase as it stands in `data/regler/begreper`: words apart by spaces, `a|b` for one of several, `(en)` for
 * one that may be missing, `…` for up to three words in between (`…6` for up to six), `*` for any letters,
 * `a_b` for two words where one of several stands,
 * `{begrep}` for another concept, `<dato>` for a kind of token. Throws on a phrase that can't be read.
 */
export function parsePhrase(phrase: string): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of phrase.trim().split(/\s+/u)) {
    const dots = /^\(?(?:…|\.\.\.)(\d*)\)?$/u.exec(part);
    if (dots) {
      gap = dots[1] ? Number(dots[1]) : USUAL_GAP;
      continue;
    }
    const next = element(part, gap, phrase);
    elements.push(next);
    // Where the place is left empty, its gap is still there for the one that follows.
    gap = next.optional ? gap : 0;
  }
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || first.gap > 0 || first.optional || gap > 0 || last?.optional) {
    throw new Error(`a phrase must begin and end with something that must be there: «${phrase}»`);
  }
  return elements;
}

function element(part: string, gap: number, phrase: string): Element {
  const optional = part.startsWith('(') && part.endsWith(')');
  const alternatives = (optional ? part.slice(1, -1) : part).split('|');
  const words: string[] = [];
  const kinds: TokenKind[] = [];
  const concepts: string[] = [];
  for (const alternative of alternatives) {
    const concept = /^\{(.+)\}$/u.exec(alternative)?.[1];
    const kind = KINDS.find((name) => alternative === `<${name}>`);
    if (concept) concepts.push(concept);
    else if (alternative.includes('_')) concepts.push(alternative);
    else if (kind) kinds.push(kind);
    else if (/^(?:\*?[\p{L}\p{N}'’-]+(?:\*[\p{L}\p{N}-]*)?|[,.:;?!§/&%+–-])$/u.test(alternative)) {
      words.push(alternative.toLowerCase());
    } else throw new Error(`«${alternative}» can't stand in a phrase: «${phrase}»`);
  }
  return { gap, optional, words, kinds, concepts };
}
