/** The no-break space that keeps the parts of a number, or a number and its unit, on one line. */
export const NBSP = '\u00a0';

const QUOTE_LENGTH = 40;

/** Letters that Unicode does not take apart into a base letter and a mark; Sámi names are common in Norway. */
const ASCII_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
};

/** Composed Unicode, so that an `å` typed on a Mac equals one typed elsewhere. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Every run of white space (line breaks and no-break spaces too) becomes one space; the ends are trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The form in which typed words are compared: composed, collapsed, lower case. */
export function fold(text: string): string {
  return collapse(nfc(text)).toLowerCase();
}

/** Upper case for the first letter, also after an opening quotation mark; text that begins with a digit stays. */
export function capitalise(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (head) => head.toUpperCase());
}

/** A text as it goes on within a sentence: «NAV» keeps its capitals. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Plain ASCII for names of files, commands and options: æ→ae, ø→o, å→a. What has no counterpart is dropped. */
export function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\0-\x7f]/gu, (letter) => {
      const plain = ASCII_LETTERS[letter.toLowerCase()] ?? '';
      return letter === letter.toLowerCase() ? plain : capitalise(plain);
    });
}

/** ASCII kebab-case; empty when the text holds no letter or digit that ASCII can show. */
export function slug(text: string): string {
  return ascii(nfc(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A list as prose: «a, b og c». */
export function joinList(items: readonly string[], conjunction: 'og' | 'eller' = 'og'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Typed text in «quotation marks» for a message: shortened, and without control characters that a terminal obeys. */
export function quoted(text: string): string {
  const letters = [...collapse(text.replace(/\p{C}/gu, ' '))];
  return letters.length > QUOTE_LENGTH
    ? `«${letters.slice(0, QUOTE_LENGTH).join('')} …»`
    : `«${letters.join('')}»`;
}
