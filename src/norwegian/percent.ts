import { formatNumber, parseNumber } from './numbers.ts';
import { type Parsed, reject } from './parsed.ts';
import { fold, quoted } from './text.ts';

const EXAMPLE = 'Skriv prosenten som et tall fra 1 til 100, for eksempel 80.';

/**
 * Per cent, from 1 to 100, from `80`, `80 %` or `80,5 prosent`.
 * A fraction such as `0,8` is refused: a position of 0.8 per cent is a slip, and guessing 80 could be wrong.
 */
export function parsePercent(input: string): Parsed<number> {
  const text = fold(input).replace(/ ?(?:%|prosent|pst\.?)$/u, '');
  if (text === '') return reject(EXAMPLE);
  if (/^0[.,]\d+$/u.test(text)) {
    return reject(`${quoted(input)} er mindre enn 1 prosent. Skriv 80 for 80 prosent.`);
  }
  const number = parseNumber(text);
  if (!number.ok) return reject(`Forstår ikke prosenten ${quoted(input)}. ${EXAMPLE}`);
  return number.value >= 1 && number.value <= 100
    ? number
    : reject(`Prosenten er ${quoted(input)}. ${EXAMPLE}`);
}

/** «80 prosent»; throws RangeError for what {@link formatNumber} cannot write. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent)} prosent`;
}
