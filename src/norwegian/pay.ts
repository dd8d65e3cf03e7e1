import { formatMoneySpan, type MoneySpan, parseMoneySpan } from './money.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { fold } from './text.ts';

/*
 * A year's pay as people write it. What is guessed comes with a doubt, so that the manager is asked.
 */

const MONTHLY =
  / ?(?:(?:\/|i|per|pr\.?) ?(?:måneden|måned|månaden|månad|mnd\.?|md\.?)|månedlig|i månedslønn)$/u;
const HOURLY = /(?:\/|(?:^| )(?:i|per|pr\.?)) ?(?:timen|time|t)\.?$|(?:^| )timen$|timelønn/u;
/** No year's pay for a whole post is lower or higher. */
const LOWEST_YEAR = 100_000;
const HIGHEST_YEAR = 3_000_000;
const LOWEST_MONTH = 15_000;

const times = ({ from, to }: MoneySpan, factor: number): MoneySpan => ({
  from: from * factor,
  to: to * factor,
});
const meant = (span: MoneySpan, how = '') => accept(span, `Mente du ${formatMoneySpan(span)} i året${how}?`);
const ofMonth = (span: MoneySpan) => meant(times(span, 12), `, altså ${formatMoneySpan(span)} i måneden`);

/** The other ways to read two amounts: «540–600 000», and the higher one first. */
function otherwise(text: string): MoneySpan | undefined {
  const match = /^(?:fra |mellom )?(.+?)(?: ?[-−–—] ?| til | og )(.+)$/u.exec(text);
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  const tries = [/^\d{2,3}$/u.test(first) ? `${first} 000 til ${second}` : '', `${second} til ${first}`];
  return tries.map((one) => parseMoneySpan(one)).find((parsed) => parsed.ok)?.value;
}

/**
 * A pay band for a year from `540 000–600 000` and all else that {@link parseMoneySpan} reads. «540–600» (thousands),
 * «54 000 i måneden» and amounts that no year's pay has are guessed at, with a doubt.
 */
export function parsePay(input: string): Parsed<MoneySpan> {
  const text = fold(input);
  if (HOURLY.test(text)) return reject('Skriv lønnen for et helt år, for eksempel 540 000–600 000.');
  const amounts = text.replace(MONTHLY, '');
  const read = parseMoneySpan(amounts);
  const guess = read.ok ? undefined : otherwise(amounts);
  if (!read.ok && !guess) return parseMoneySpan(input);
  const span = read.ok ? read.value : (guess ?? { from: 0, to: 0 });
  if (span.to === 0) return read;
  const whole = span.to < 1000 ? times(span, 1000) : span;
  if (amounts !== text) return ofMonth(span.to < 100 ? whole : span);
  if (whole !== span || guess) return meant(whole);
  if (span.to >= LOWEST_MONTH && span.to < LOWEST_YEAR) return ofMonth(span);
  return span.from < LOWEST_YEAR || span.to > HIGHEST_YEAR ? meant(span) : read;
}
