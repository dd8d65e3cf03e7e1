/** What a token is, beside its letters. Phrases in `data/regler` ask for these as `<dato>`, `<beløp>` and so on. */
export type TokenKind =
  | 'ord'
  | 'tall'
  | 'dato'
  | 'beløp'
  | 'prosent'
  | 'telefon'
  | 'epost'
  | 'nettadresse'
  | 'tegn';

/** A word, a number, an address or a mark, with its place in the sentence it was cut from. */
export interface Token {
  readonly kind: TokenKind;
  /** As it is compared: lower case, composed, without soft hyphens and without the hyphen of «helse- og …». */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter in the text. */
  readonly capital: boolean;
}

/** Latin letters, those of the Sámi languages among them: written out, as `\p{L}` takes a while to get ready. */
const L = 'A-Za-zÀ-ÖØ-öø-ɏ';
/** What a word may go on with: letters, marks over them, digits, and the hyphen that shows only at a line's end. */
const W = `${L}\u0300-\u036f0-9\u00ad`;

// Each part is bounded, so that a long run of anything is read once and left again.
const PARTS: readonly (readonly [TokenKind, string])[] = [
  // Nearly every token is a plain word, so that is what is tried first.
  ['ord', `[${L}]+(?![${W}'’@_%+‑-]|[.:]\\/{0,2}[${L}0-9])`],
  ['epost', `[${L}0-9._%+-]{1,64}@[${L}0-9-]{1,63}(?:\\.[${L}0-9-]{1,63}){1,4}`],
  ['nettadresse', '(?:https?:\\/\\/|www\\.)[^\\s<>«»"]{1,300}'],
  ['dato', '\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?!\\d)'],
  ['dato', '\\d{1,2}[/-]\\d{1,2}[-/ ](?:\\d{4}|\\d{2})(?![\\d-])'],
  ['dato', '(?:0?[1-9]|[12]\\d|3[01])(?:\\/(?:1[0-2]|[1-9])(?!\\d)|\\.(?:1[0-2]|0?[1-9])\\.(?!\\d))'],
  // «05.10»: both with two digits, as a decimal or a time of day seldom has them.
  ['dato', '(?:0[1-9]|[12]\\d|3[01])\\.(?:1[0-2]|0[1-9])(?![\\d.,:]|\\s?(?:%|prosent|kr|mill|t(?:ime|\\b)))'],
  ['telefon', '(?:\\+47\\s?)?(?:\\d{8}|\\d{3}\\s\\d{2}\\s\\d{3}|\\d{2}(?:\\s\\d{2}){3})(?!\\d)(?!\\s\\d)'],
  ['prosent', `\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|prosents?(?![${L}-])|pst(?![${L}]))`],
  ['beløp', `\\d{1,3}(?:[\\s.]\\d{3}){1,3}(?!\\d)(?:,-|,\\d\\d)?|\\d{5,7}(?!\\d)|\\d{2,3}['’](?![${L}])`],
  ['ord', `(?=[0-9-]{0,9}[${L}])[${W}]+(?:['’][${L}]+)?(?:[-‑][${W}]+)*`],
  ['tall', '\\d+(?:[.,]\\d+)?'],
  ['tegn', '\\S'],
];

const TOKEN = new RegExp(PARTS.map(([, source]) => `(${source})`).join('|'), 'gu');

/** Letters that a word is compared without, or in another form. */
const UNTIDY = /[\u00ad\u2011]|[\u0300-\u036f]/;

/** Cuts a sentence into tokens; white space is left out. Takes time in proportion to the length of the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const typed = match[0];
    const lower = typed.toLowerCase();
    found.push({
      kind: kindOf(match),
      word: UNTIDY.test(lower) ? lower.replaceAll('\u00ad', '').replaceAll('‑', '-').normalize('NFC') : lower,
      start: match.index,
      end: match.index + typed.length,
      capital: lower[0] !== typed[0],
    });
  }
  return found;
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (let part = 0; part < PARTS.length; part += 1)
    if (match[part + 1] !== undefined) return PARTS[part]?.[0] ?? 'tegn';
  return 'tegn';
}
