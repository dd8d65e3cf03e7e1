import { MONTHS } from '../../norwegian/dates.ts';
import { letterPatterns } from '../../norwegian/letters.ts';

/** What the first look at a line tells; `from` is where its words begin, from 0. */
export type LineKind =
  | { readonly kind: 'blank' | 'rule' | 'text' | 'row' }
  | { readonly kind: 'heading' | 'item'; readonly from: number };

const BULLET =
  /^\s*(?:>\s?)*(?:[-*+•·–—‣▪●○◦■□►➢✓✔→§\uf0b7\uf0a7]|o(?=\s)|\(?\d{1,2}[.)](?!\d)|[a-zæøå]\)(?=\s))\s+(?:\[[ xX]\]\s+)?/u;
const GLUED_BULLET = /^\s*[•·▪●■►➢\uf0b7\uf0a7]\s*/u;
const MONTH_FOLLOWS = new RegExp(`^\\s*\\d{1,2}\\.\\s+(?:${MONTHS.join('|')})`, 'iu');
const LONGEST_HEADING = 70;
const MOST_HEADING_WORDS = 9;
const LONGEST_ITEM = 220;

/** Looks at a line by itself: marks of Markdown and of plain text. */
export function lineKind(line: string): LineKind {
  if (line.trim() === '') return { kind: 'blank' };
  if (/^\s*(?:[-=_*~]\s*){3,}$/u.test(line.slice(0, 200)) && line.length < 200) return { kind: 'rule' };
  if (/^\s*\|.*\|\s*$/u.test(line)) return { kind: 'row' };
  const heading = /^\s*#{1,6}\s+/u.exec(line);
  if (heading) return { kind: 'heading', from: heading[0].length };
  const bullet = BULLET.exec(line.slice(0, 80)) ?? GLUED_BULLET.exec(line.slice(0, 40));
  if (bullet && !MONTH_FOLLOWS.test(line.slice(0, 30))) return { kind: 'item', from: bullet[0].length };
  if (isBoldLine(line)) return { kind: 'heading', from: 0 };
  const words = line.trim();
  return ASKED_OF_THE_AD.test(words) && looksLikeHeading(words)
    ? { kind: 'heading', from: line.length - line.trimStart().length }
    : { kind: 'text' };
}

/** «Hva gjør du?» alone on a line is a heading; «Har du vært der selv?» is said to the reader. */
const ASKED_OF_THE_AD =
  /^(?:hv(?:a|em|or|ordan|orfor|ilke[nt]?)|k(?:va|ven|or|orleis|vifor|va for))\s[^?]{3,60}\?$/iu;

/** A line of nothing but bold is a heading in all but name. */
function isBoldLine(line: string): boolean {
  return line.length < 120 && /^\s*(?:\*\*|__)[^*_]{1,100}(?:\*\*|__)\s*:?\s*\\?$/u.test(line);
}

/** The bold words that open a paragraph, marks and all. */
export interface OpeningBold {
  readonly text: string;
  readonly length: number;
  /** Whether they stand by themselves as its heading («**Hvem er du?** Du er …») or begin its sentence («**Du får** …»). */
  readonly isHeading: boolean;
}

/** The bold words that open a line of running text; undefined where there are none. */
export function openingBold(line: string): OpeningBold | undefined {
  const match = /^\s*(?:\*\*|__)([^*_]{1,60})(?:\*\*|__)(:?)(?=\s)/u.exec(line.slice(0, 100));
  if (!match) return undefined;
  const [whole, text = '', colon] = match;
  return { text, length: whole.length, isHeading: /[?.!]$/u.test(text) && colon === '' };
}

const patternsFor = letterPatterns(({ N, Ll, Lu }) => ({
  headingOpens: `^[«"(]?[${Lu}${N}]`,
  noSmall: `^[^${Ll}]*$`,
  threeCapitals: `[${Lu}]{3}`,
  goesOn: `^\\s*[${Ll}(]`,
}));

/** Whether a line of words alone looks like a heading: short, opened by a capital, and not closed as a sentence. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const { headingOpens, noSmall, threeCapitals } = patternsFor(text);
  if (!headingOpens.test(text)) return false;
  if (text.split(/\s+/u).length > MOST_HEADING_WORDS) return false;
  if (noSmall.test(text)) return threeCapitals.test(text);
  return !/[.,;!]$/u.test(text) && !/:\s/u.test(text) && !/\d{3}/u.test(text);
}

/** A line that isn't closed as a sentence, and so may be an item of a list that nothing marks. */
export function isOpenEnded(text: string): boolean {
  return text.length <= LONGEST_ITEM && !/[.!?;,]["»”)]?$/u.test(text);
}

/** Words that a line of running text may break after, whatever letter the next one begins with. */
const DANGLING =
  /(?:^|\s)(?:og|eller|i|på|med|til|for|av|fra|frå|som|at|ved|hos|om|den|det|en|et|ein|eit|vår|våre|å|under|mellom|både|samt|enn)$/iu;

/** Whether a line goes on with the sentence of the one before, as in a text broken at a fixed width. */
export function continues(before: string, line: string): boolean {
  const end = before.trim();
  if (patternsFor(line).goesOn.test(line) || /[,–-]$/u.test(end) || DANGLING.test(end)) return true;
  return /[.!?]["»”)]?$/u.test(end) && end.length >= 60;
}
