import type { Token, TokenKind } from '../text/tokens.ts';

/** Finds which word patterns a token fits. */
export interface Atoms {
  /** The number that stands for a pattern from now on. */
  word(pattern: string): number;
  kind(kind: TokenKind): number;
  /** The numbers of all the patterns a token fits; most tokens fit none. */
  of(token: Token): readonly number[];
}

interface Tail {
  readonly id: number;
  readonly fits: (word: string) => boolean;
}

/** Longer words are no Norwegian words; leaving them out keeps a text of nonsense from costing time. */
const LONGEST_WORD = 60;
const MOST_REMEMBERED = 50_000;
const NONE: readonly number[] = [];
/** Forms of nynorsk that stand wherever the lexicon has the other. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['me', 'vi'],
  ['ynskjer', 'ønskjer'],
  ['ynskje', 'ønskje'],
]);

const always = () => true;

/** An empty set of word patterns. A pattern is looked up by its fixed part, so a word costs the same however many there are. */
export function createAtoms(): Atoms {
  const exact = new Map<string, number>();
  const starred = new Map<string, number>();
  const kinds = new Map<TokenKind, number>();
  const heads = new Map<string, Tail[]>();
  const ends = new Map<string, number>();
  const middles = new Map<string, number>();
  const lengths = { heads: new Set<number>(), ends: new Set<number>(), middles: new Set<number>() };
  const remembered = new Map<string, readonly number[]>();
  let count = 0;

  const number = <Key>(ids: Map<Key, number>, key: Key, register?: (id: number) => void): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = count;
    count += 1;
    ids.set(key, id);
    register?.(id);
    return id;
  };
  const registerStarred = (pattern: string) => (id: number) => {
    const [head = '', tail = '', rest] = pattern.split('*');
    if (head === '' && rest === undefined) {
      ends.set(tail, id);
      lengths.ends.add(tail.length);
    } else if (head === '') {
      middles.set(tail, id);
      lengths.middles.add(tail.length);
    } else {
      const fits =
        tail === ''
          ? always
          : rest === undefined
            ? (word: string) => word.endsWith(tail) && word.length >= head.length + tail.length
            : (word: string) => word.includes(tail, head.length);
      const there = heads.get(head);
      if (there) there.push({ id, fits });
      else heads.set(head, [{ id, fits }]);
      lengths.heads.add(head.length);
    }
  };

  const search = (word: string): readonly number[] => {
    const found: number[] = [];
    const add = (id: number | undefined) => {
      if (id !== undefined) found.push(id);
    };
    add(exact.get(word));
    add(exact.get(SAME.get(word) ?? ''));
    for (const length of lengths.heads) {
      if (length > word.length) continue;
      for (const tail of heads.get(word.slice(0, length)) ?? NONE_TAILS)
        if (tail.fits(word)) found.push(tail.id);
    }
    for (const length of lengths.ends) if (length <= word.length) add(ends.get(word.slice(-length)));
    for (const length of lengths.middles)
      for (let at = 0; at + length <= word.length; at += 1) add(middles.get(word.slice(at, at + length)));
    return found.length === 0 ? NONE : [...new Set(found)];
  };

  return {
    word: (pattern) =>
      pattern.includes('*') && pattern.length > 1
        ? number(starred, pattern, registerStarred(pattern))
        : number(exact, pattern),
    kind: (kind) => number(kinds, kind),
    of: ({ word, kind }) => {
      const byKind = kinds.get(kind);
      if (word.length > LONGEST_WORD) return byKind === undefined ? NONE : [byKind];
      const key = kind === 'ord' ? word : `${kind} ${word}`;
      const known = remembered.get(key);
      if (known) return known;
      const words = search(word);
      const all = byKind === undefined ? words : [...words, byKind];
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(key, all);
      return all;
    },
  };
}

const NONE_TAILS: readonly Tail[] = [];
