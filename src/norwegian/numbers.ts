import { numberWord } from './number-words.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { collapse, NBSP, quoted } from './text.ts';

/**
 * A number as Norwegians write it: space or full stop between thousands (the same one throughout), comma before decimals.
 * `1.5` is refused rather than guessed at, because `1.500` means fifteen hundred.
 */
export function parseNumber(input: string): Parsed<number> {
  const text = collapse(input);
  if (text === '') return reject('Skriv et tall, for eksempel 650 000.');
  const match = /^([-−–]?) ?(\d{1,3}([ .])\d{3}(?:\3\d{3})*|\d+)(?:,(\d+))?$/u.exec(text);
  if (match === null) return reject(explain(text));
  const [, sign, whole = '', , fraction = '0'] = match;
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  if (value > Number.MAX_SAFE_INTEGER) return reject(`Tallet ${quoted(text)} er for stort.`);
  return accept(sign && value !== 0 ? -value : value);
}

/** A whole number, written as {@link parseNumber} reads it, or in words up to a hundred: «tre». */
export function parseInteger(input: string): Parsed<number> {
  const word = numberWord(input);
  if (word !== undefined) return accept(word);
  const number = parseNumber(input);
  if (!number.ok || Number.isInteger(number.value)) return number;
  return reject(`${quoted(input)} er ikke et helt tall. Skriv det uten desimaler, for eksempel 3.`);
}

/**
 * `650 000` or `−1,5`, with a no-break space between thousands; the reverse of {@link parseNumber}.
 * Throws RangeError for what cannot be written with plain digits: infinite, from 1e21 up, or closer to zero than 1e-6.
 */
export function formatNumber(value: number): string {
  const digits = String(Math.abs(value));
  if (!/^[\d.]+$/.test(digits)) throw new RangeError(`cannot write ${value} with plain digits`);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function explain(text: string): string {
  if (/^[-−–]? ?\d+\.\d+$/u.test(text)) {
    return `${quoted(text)} er uklart. Skriv desimaler med komma, for eksempel 1,5, og tusener som 650 000.`;
  }
  return `${quoted(text)} er ikke et tall. Skriv bare siffer, for eksempel 650 000 eller 1,5.`;
}
