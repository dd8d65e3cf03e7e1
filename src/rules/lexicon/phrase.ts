import type { TokenKind } from '../text/tokens.ts';

/** What may stand in one place of a phrase. */
export interface Choice {
  /** Word patterns: `erfaring`, `erfaring*`, `*utdanning`, `*lønn*`, `rus*avhengig*`. */
  readonly words: readonly string[];
  readonly kinds: readonly TokenKind[];
  readonly concepts: readonly string[];
}

/** One place in a phrase: what may stand there, and how many words may come in between. */
export interface Element {
  /** Words to skip at most before this place. */
  readonly gap: number;
  readonly optional: boolean;
  readonly choice: Choice;
}

/** The choices read so far, by their text: the same ones come again and again, and are then the same object. */
export type KnownChoices = Map<string, Choice>;

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

/** Most words: read without further ado, as there are thousands before any ad is. */
const PLAIN = /^[a-zæøåéèòôóäö-]+$/;
/** What a choice may be written with. */
const WRITTEN = /^(?:[\p{L}\p{N}|(){}<>*_…'’,.:;?!§/&%+–-])+$/u;

/**
 * Reads a phrase as it stands in `data/regler/begreper`: words apart by spaces, `a|b` for one of several, `(en)` for
 * one that may be missing, `…` for up to three words in between (`…6` for up to six), `*` for any letters, `a_b` for two
 * words where one of several stands, `{begrep}` for another concept, `<dato>` for a kind of token. Throws on a phrase
 * that can't be read.
 */
export function parsePhrase(phrase: string, known: KnownChoices = new Map()): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of phrase.split(' ')) {
    const optional = part.startsWith('(');
    const inner = optional ? part.slice(1, -1) : part;
    if (inner.startsWith('…')) gap = inner.length > 1 ? Number(inner.slice(1)) : USUAL_GAP;
    else {
      let choice = known.get(inner);
      if (!choice) {
        choice = choiceOf(inner, phrase);
        known.set(inner, choice);
      }
      elements.push({ gap, optional, choice });
      // Where the place is left empty, its gap is still there for the one that follows.
      gap = optional ? gap : 0;
    }
  }
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || first.gap > 0 || first.optional || gap > 0 || last?.optional) {
    throw new Error(`a phrase must begin and end with something that must be there: «${phrase}»`);
  }
  return elements;
}

function choiceOf(part: string, phrase: string): Choice {
  const words: string[] = [];
  const kinds: TokenKind[] = [];
  const concepts: string[] = [];
  for (const alternative of part.split('|')) {
    if (PLAIN.test(alternative)) {
      words.push(alternative);
      continue;
    }
    if (!WRITTEN.test(alternative)) throw new Error(`«${alternative}» can't stand in a phrase: «${phrase}»`);
    const inner = alternative.slice(1, -1);
    const kind = KINDS.find((name) => name === inner);
    if (alternative.startsWith('{') && alternative.endsWith('}')) concepts.push(inner);
    else if (alternative.startsWith('<') && kind) kinds.push(kind);
    else if (alternative.length > 1 && alternative.includes('_')) concepts.push(alternative);
    else if (isWord(alternative)) words.push(alternative);
    else throw new Error(`«${alternative}» can't stand in a phrase: «${phrase}»`);
  }
  return { words, kinds, concepts };
}

/** A word in small letters with stars at its ends or one inside it, or a mark by itself. */
function isWord(text: string): boolean {
  if (text.length === 1) return text !== '*';
  const stars = text.split('*').length - 1;
  const letters = text.length - stars;
  const inside = stars === 1 || (stars === 2 && text.endsWith('*'));
  return letters > 0 && (stars === 0 || inside) && !/[(){}<>…_,.:;?!§/&%+]|\p{Lu}/u.test(text);
}
