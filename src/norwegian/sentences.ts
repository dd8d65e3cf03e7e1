import { MONTHS } from './dates.ts';

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

/** Splits prose into sentences. A line break is white space; an empty line ends a sentence. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = -1;
  let hasLetter = false;
  const chunks = [...text.matchAll(/\S+/gu)];
  for (const [index, chunk] of chunks.entries()) {
    if (start < 0) start = chunk.index;
    hasLetter ||= /\p{L}/u.test(chunk[0]);
    const end = chunk.index + chunk[0].length;
    const next = chunks[index + 1];
    const atBreak =
      next === undefined || (next.index - end > 1 && /\n\s*\n/u.test(text.slice(end, next.index)));
    // «1. Ring oss» and «… og så»: a sentence with no letter yet has only begun.
    if (!atBreak && !(hasLetter && endsSentence(chunk[0], next[0]))) continue;
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
  return text.match(WORD) ?? [];
}

const WORD =
  /(?:https?:\/\/|www\.)[^\s<>«»"]*[\p{L}\p{N}]|\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+(?!\p{N})|[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’@_]|[.,:](?=\p{N})|\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*/gu;

function endsSentence(chunk: string, next: string): boolean {
  if (!/[.!?…]/.test(chunk)) return false;
  const match = /^[^\p{L}\p{N}]*(.*?)([.!?…]+)[»"”’')\]]*$/u.exec(chunk);
  if (match === null) return false;
  const [, before = '', stop] = match;
  const follower = /[\p{L}\p{N}].*/u.exec(next)?.[0] ?? '';
  if (/^\p{Ll}/u.test(follower)) return false;
  return stop !== '.' || !continues(before, follower);
}

/** Whether the full stop after `before` belongs to an abbreviation, an ordinal or an initial rather than to the sentence. */
function continues(before: string, follower: string): boolean {
  const word = before.toLowerCase();
  const digitFollows = /^\p{N}/u.test(follower);
  const nextWord = /^[\p{L}]*/u.exec(follower.toLowerCase())?.[0] ?? '';
  if (NEVER_LAST.has(word)) return true;
  if (MAY_BE_LAST.has(word)) return !/^\p{Lu}/u.test(follower);
  if (/^\d{1,2}$/u.test(word)) return digitFollows || MONTHS.includes(nextWord);
  // «s. 12», «bl. a.»; but «… er glad i. Det …».
  if (/^(?!i)\p{Ll}$/u.test(before)) return true;
  return /^\p{Lu}$|^\p{Lu}\.\p{Lu}$/u.test(before) && !digitFollows && !OPENERS.has(nextWord);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
