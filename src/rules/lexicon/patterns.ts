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
  const short = groups.middles.find((word) => word.replaceAll('*', '').length < KEY);
  if (short !== undefined) throw new Error(`«${short}» fits too much: at least ${KEY} letters between stars`);
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

/** A pattern that is looked up by some of its letters. */
interface Entry {
  readonly number: number;
  readonly fixed: string;
  /** `rus*avhengig*`: whether more may follow. */
  readonly open: boolean;
}

/** A middle is looked up by its first letters; it is never shorter. */
const KEY = 3;

/**
 * Makes the function that finds the numbers of all the patterns a token fits; most tokens fit none. A pattern is looked
 * up by its fixed part, so a word costs the same however many patterns there are.
 */
export function createPatternFinder(prepared: PreparedPatterns): (token: Token) => readonly number[] {
  let count = 0;
  const numbered = (fixedParts: string) => {
    const numbers = new Map<string, number>();
    for (const part of list(fixedParts)) {
      numbers.set(part, count);
      count += 1;
    }
    return numbers;
  };
  const keyed = (patterns: string, keyOf: (pattern: string) => readonly [key: string, fixed: string]) => {
    const entries = new Map<string, Entry[]>();
    for (const pattern of list(patterns)) {
      const [key, fixed] = keyOf(pattern);
      const entry = { number: count, fixed, open: pattern.endsWith('*') };
      const there = entries.get(key);
      if (there) there.push(entry);
      else entries.set(key, [entry]);
      count += 1;
    }
    return entries;
  };
  const whole = numbered(prepared.whole);
  const heads = numbered(prepared.heads);
  const tails = numbered(prepared.tails);
  const middles = keyed(prepared.middles, (fixed) => [fixed.slice(0, KEY), fixed]);
  const parted = keyed(prepared.parted, (pattern) => {
    const [head = '', fixed = ''] = pattern.split('*');
    return [head, fixed];
  });
  const kinds = numbered(prepared.kinds);
  const [headLengths, tailLengths, partedLengths] = [heads, tails, parted].map(lengthsOf);

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
    for (const length of headLengths ?? NONE)
      if (length <= word.length) add(heads.get(word.slice(0, length)));
    for (const length of tailLengths ?? NONE) if (length <= word.length) add(tails.get(word.slice(-length)));
    for (let at = 0; at + KEY <= word.length; at += 1)
      for (const { fixed, number } of middles.get(word.slice(at, at + KEY)) ?? NO_ENTRIES)
        if (word.startsWith(fixed, at)) add(number);
    for (const length of partedLengths ?? NONE)
      for (const { number, fixed, open } of parted.get(word.slice(0, length)) ?? NO_ENTRIES)
        if (
          open ? word.includes(fixed, length) : word.endsWith(fixed) && word.length >= length + fixed.length
        )
          add(number);
    add(byKind);
    return found;
  };
}

const NO_ENTRIES: readonly Entry[] = [];

function list(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

function lengthsOf(map: ReadonlyMap<string, unknown>): readonly number[] {
  const lengths = new Set<number>();
  for (const { length } of map.keys()) lengths.add(length);
  return [...lengths];
}
