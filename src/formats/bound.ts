const MONTH = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

/** Where a plain space becomes one that no line ends with: within figures in groups, after §, in dates, before marks. */
const SPACES = [
  /(?<=\d) (?=\d{2,3}(?!\d))/,
  /(?<=§) (?=\d)/,
  new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${MONTH})\\b)`),
  new RegExp(`(?<=\\b(?:${MONTH})) (?=\\d{4}\\b)`),
  /[ \n](?=\[\d{1,3}(?:, \d{1,3})*\])/,
  /(?<=\[\d{1,3}(?:, \d{1,3})*,) (?=\d{1,3}(?:, \d{1,3})*\])/,
];
const SPACE = new RegExp(SPACES.map(({ source }) => source).join('|'), 'g');

/**
 * Figures in groups, a telephone number among them, a paragraph sign with its number, a date, and a source mark with
 * the word before it, held together by no-break spaces: not parted at the end of a line.
 */
export function bound(text: string): string {
  return text.replace(SPACE, '\u00a0');
}

/** Between two short numbers that stand alone, as in «§ 15-6»: never in an address, a telephone number or a date. And in «e-post». */
const HYPHEN = /(?<=(?<![\w.@/+-])\d{1,2})-(?=\d{1,2}(?![\w@/-]|\.\w))|(?<=(?<![\p{L}\d@./-])e)-(?=post)/iu;

/** The text parted where a hyphen stands that no line may end with; the hyphens themselves are left out. */
export function partAtHyphens(text: string): readonly string[] {
  return text.split(HYPHEN);
}
