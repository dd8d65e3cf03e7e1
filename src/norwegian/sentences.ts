import { MONTHS } from './dates.ts';
import { letterPatterns } from './letters.ts';

/** A sentence as it stands: `text === source.slice(start, end)`, positions in UTF-16 units. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/** Abbreviations that something always follows, so that their full stop ends no sentence. */
const NEVER_LAST = wordSet(`
  f.eks eks feks bl.a dvs d.v.s m.a t.d s.k pga p.g.a mht m.h.t iht i.h.t ift i.f.t vha v.h.a hhv f.o.m t.o.m
  ca kl nr pkt kap pr jf jfr ang vedr evt ev inkl ekskl tlf mob
  dr prof hr fr jr adm avd st meld prop innst
`);

/** Abbreviations that may close a sentence: they do when a capital letter follows. Some double as ordinary words. */
const MAY_BE_LAST = wordSet(`
  osv o.s.v el.l mv m.v m.m mm mfl m.fl o.fl ol o.l e.l o.a etc mill mrd kr pst stk min maks art
  jan feb mar apr jun jul aug sep sept okt nov des
`);

/** Short words that begin sentences: before them a lone capital is no initial («Vi velger plan B. Du får …»). */
const OPENERS = wordSet(`
  alle at da de den denne der dere det dette disse du en er et etter for ha han hun hvis hver i jeg med når om på som til vi
  dei desse dersom eg ei ein eit ho kvar kvifor me søknad søker søkeren søkjaren vedkommende vedkomande lønn løn vår
`);

const patternsFor = letterPatterns(({ L, N, Ll, Lu }) => ({
  letter: `[${L}]`,
  stop: `^[^${L}${N}]*(.*?)([.!?…]+)[»"”’')\\]]*$`,
  follower: `[${L}${N}].*`,
  small: `^[${Ll}]`,
  capital: `^[${Lu}]`,
  digit: `^[${N}]`,
  word: `^[${L}]*`,
  smallAlone: `^(?!i)[${Ll}]$`,
  initials: `^[${Lu}]$|^[${Lu}]\\.[${Lu}]$`,
}));
type Patterns = ReturnType<typeof patternsFor>;

/** Splits prose into sentences. A line break is white space; an empty line ends a sentence. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = -1;
  let hasLetter = false;
  const patterns = patternsFor(text);
  const chunks = [...text.matchAll(/\S+/gu)];
  for (const [index, chunk] of chunks.entries()) {
    if (start < 0) start = chunk.index;
    hasLetter ||= patterns.letter.test(chunk[0]);
    const end = chunk.index + chunk[0].length;
    const next = chunks[index + 1];
    const atBreak =
      next === undefined || (next.index - end > 1 && /\n\s*\n/u.test(text.slice(end, next.index)));
    // «1. Ring oss» and «… og så»: a sentence with no letter yet has only begun.
    if (!atBreak && !(hasLetter && endsSentence(chunk[0], next[0], patterns))) continue;
    found.push({ text: text.slice(start, end), start, end });
    start = -1;
    hasLetter = false;
  }
  return found;
}

/**
 * The words of a text. Hyphenated words, abbreviations (`f.eks.`), web and e-mail addresses count as one; numbers are words,
 * `650 000` one of them.
 */
export function words(text: string): string[] {
  return text.match(wordsFor(text).word) ?? [];
}

const wordsFor = letterPatterns(({ L, M, N, Ll }) => {
  const address = `(?:https?:\\/\\/|www\\.)[^\\s<>«»"]*[${L}${N}]`;
  const thousands = `[${N}]{1,3}(?:[ \\u00a0\\u2009\\u202f][${N}]{3})+(?![${N}])`;
  const joint = `(?:[-‑'’@_]|[.,:](?=[${N}])|\\.(?=[${Ll}]))`;
  const word = `[${L}${M}${N}]+(?:${joint}[${L}${M}${N}]+)*`;
  return { word: `${address}|${thousands}|${word}` };
}, 'g');

function endsSentence(chunk: string, next: string, patterns: Patterns): boolean {
  if (!/[.!?…]/.test(chunk)) return false;
  const match = patterns.stop.exec(chunk);
  if (match === null) return false;
  const [, before = '', stop] = match;
  const follower = patterns.follower.exec(next)?.[0] ?? '';
  if (patterns.small.test(follower)) return false;
  return stop !== '.' || !continues(before, follower, patterns);
}

/** Whether the full stop after `before` belongs to an abbreviation, an ordinal or an initial rather than to the sentence. */
function continues(before: string, follower: string, patterns: Patterns): boolean {
  const word = before.toLowerCase();
  const digitFollows = patterns.digit.test(follower);
  const nextWord = patterns.word.exec(follower.toLowerCase())?.[0] ?? '';
  if (NEVER_LAST.has(word)) return true;
  if (MAY_BE_LAST.has(word)) return !patterns.capital.test(follower);
  if (/^\d{1,2}$/u.test(word)) return digitFollows || MONTHS.includes(nextWord);
  // «s. 12», «bl. a.»; but «… er glad i. Det …».
  if (patterns.smallAlone.test(before)) return true;
  return patterns.initials.test(before) && !digitFollows && !OPENERS.has(nextWord);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
