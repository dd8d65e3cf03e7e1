import { numberWord } from './number-words.ts';
import { formatNumber, parseNumber } from './numbers.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { fold, quoted } from './text.ts';

const EXAMPLE = 'Skriv prosenten som et tall fra 1 til 100, for eksempel 80.';

const WHOLE = /^(?:(?:en |ein )?(?:hel|heil|hele|full) ?(?:stilling|tid)?|(?:ett|1|1,0+) årsverk)$/u;
const HALF =
  /^(?:(?:en |ein )?halv ?(?:stilling|tid)?|(?:et |eit )?halvt årsverk|½(?: stilling| årsverk)?)$/u;

/** A post told as a part of a whole one: «halv stilling», «3/4», «0,8 årsverk»; undefined where it is no such part. */
function partOfWhole(text: string): number | undefined {
  if (WHOLE.test(text)) return 100;
  if (HALF.test(text)) return 50;
  const [, top, bottom, decimals] =
    /^(?:(\d{1,2}) ?\/ ?(\d{1,2})(?: (?:stilling|årsverk))?|0,(\d{1,3}) (?:stilling|årsverk))$/u.exec(text) ??
    [];
  const part = decimals === undefined ? Number(top) / Number(bottom) : Number(`0.${decimals}`);
  // A third has no number of per cent that is exact.
  const percent = Math.round(part * 1000) / 10;
  return percent >= 1 && percent <= 100 && Math.abs(percent - part * 100) < 1e-9 ? percent : undefined;
}

/**
 * Per cent, from 1 to 100, from `80`, `80 %`, `80,5 prosent`, `halv stilling`, `3/4` or `0,8 årsverk`.
 * A fraction such as `0,8` is refused: a position of 0.8 per cent is a slip, and guessing 80 could be wrong.
 */
export function parsePercent(input: string): Parsed<number> {
  const part = partOfWhole(fold(input));
  if (part !== undefined) return accept(part);
  const text = fold(input)
    .replace(/(?<=%|prosent|pst\.?) stilling$/u, '')
    .replace(/ ?(?:%|prosent|pst\.?)$/u, '');
  const word = numberWord(text);
  if (word !== undefined && word > 0) return accept(word);
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
