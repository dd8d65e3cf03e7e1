import type { PreparedPatterns } from '../../knowledge/lexicon.ts';
import type { Token, TokenKind } from '../text/tokens.ts';

/** Longer words are no Norwegian words; leaving them out keeps a text of nonsense from costing time. */
const LONGEST_WORD = 60;
const NONE: readonly number[] = [];
/** Forms of nynorsk that stand wherever the lexicon has the other. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['me', 'vi'],
  ['ynskjer', 'ønskjer'],
  ['ynskje', 'ønskje'],
]);

/** Word patterns and kinds of token with their numbers, and as the program is to have them. */
export interface NumberedPatterns {
  readonly prepared: PreparedPatterns;
  readonly count: number;
  word(pattern: string): number;
  kind(kind: TokenKind): number;
}

/** Gives word patterns and kinds of token their numbers. */
export function numberPatterns(words: ReadonlySet<string>, kinds: ReadonlySet<TokenKind>): NumberedPatterns {
  const groups = { whole: [], heads: [], tails: [], middles: [], parted: [] } as Record<
    Exclude<keyof PreparedPatterns, 'kinds'>,
    string[]
  >;
  for (const word of words) groups[groupOf(word)].push(word);
  const inOrder = Object.values(groups).flat();
  const numbers = new Map(inOrder.map((word, number) => [word, number]));
  const kindNumbers = new Map([...kinds].map((kind, index) => [kind, inOrder.length + index]));
  const find = <Key>(map: ReadonlyMap<Key, number>, key: Key): number => {
    const number = map.get(key);
    if (number === undefined) throw new Error(`«${key}» has no number`);
    return number;
  };
  const fixed = (patterns: readonly string[]) => patterns.join(' ').replaceAll('*', '');
  return {
    prepared: {
      whole: groups.whole.join(' '),
      heads: fixed(groups.heads),
      tails: fixed(groups.tails),
      middles: fixed(groups.middles),
      parted: groups.parted.join(' '),
      kinds: [...kinds].join(' '),
    },
    count: inOrder.length + kinds.size,
    word: (pattern) => find(numbers, pattern),
    kind: (kind) => find(kindNumbers, kind),
  };
}

function groupOf(pattern: string): Exclude<keyof PreparedPatterns, 'kinds'> {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0 || pattern.length === 1) return 'whole';
  if (head === '') return rest.length === 1 ? 'tails' : 'middles';
  return rest.length === 1 && rest[0] === '' ? 'heads' : 'parted';
}

interface Parted {
  readonly number: number;
  readonly rest: string;
  /** Whether more may follow the rest. */
  readonly open: boolean;
}

/**
 * Makes the function that finds the numbers of all the patterns a token fits; most tokens fit none. A pattern is looked
 * up by its fixed part, so a word costs the same however many patterns there are.
 */
export function createPatternFinder(prepared: PreparedPatterns): (token: Token) => readonly number[] {
  let count = 0;
  const next = (fixedParts: string) => {
    const map = new Map<string, number>();
    for (const part of list(fixedParts)) map.set(part, count++);
    return map;
  };
  const whole = next(prepared.whole);
  const heads = next(prepared.heads);
  const tails = next(prepared.tails);
  const middles = next(prepared.middles);
  const parted = new Map<string, Parted[]>();
  for (const pattern of list(prepared.parted)) {
    const [head = '', rest = '', end] = pattern.split('*');
    const there = parted.get(head);
    const entry = { number: count++, rest, open: end !== undefined };
    if (there) there.push(entry);
    else parted.set(head, [entry]);
  }
  const kinds = next(prepared.kinds);
  const lengths = { heads: lengthsOf(heads), tails: lengthsOf(tails), middles: lengthsOf(middles) };
  const partedLengths = lengthsOf(parted);

  return ({ word, kind }) => {
    const byKind = kinds.get(kind);
    if (word.length > LONGEST_WORD) return byKind === undefined ? NONE : [byKind];
    const found: number[] = [];
    const add = (number: number | undefined) => {
      if (number !== undefined && !found.includes(number)) found.push(number);
    };
    add(whole.get(word));
    const same = SAME.get(word);
    if (same !== undefined) add(whole.get(same));
    for (const length of lengths.heads) if (length <= word.length) add(heads.get(word.slice(0, length)));
    for (const length of lengths.tails) if (length <= word.length) add(tails.get(word.slice(-length)));
    for (const length of lengths.middles)
      for (let at = 0; at + length <= word.length; at += 1) add(middles.get(word.slice(at, at + length)));
    for (const length of partedLengths)
      for (const { number, rest, open } of parted.get(word.slice(0, length)) ?? NO_PARTED)
        if (open ? word.includes(rest, length) : word.endsWith(rest) && word.length >= length + rest.length)
          add(number);
    add(byKind);
    return found;
  };
}

const NO_PARTED: readonly Parted[] = [];

function list(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

function lengthsOf(map: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...map.keys()].map(({ length }) => length))];
}
