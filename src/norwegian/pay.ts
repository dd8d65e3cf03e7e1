import { formatMoneySpan, LEAST_YEARLY_PAY, type MoneySpan, parseMoneySpan } from './money.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { fold, NBSP, quoted } from './text.ts';

/*
 * A year's pay as people write it. What is guessed comes with a doubt, so that the manager is asked.
 */

const MONTHLY =
  / ?(?:(?:\/|i|per|pr\.?) ?(?:måneden|måned|månaden|månad|mnd\.?|md\.?)|månedlig|i månedslønn)$/u;
const HOURLY = /(?:\/|(?:^| )(?:i|per|pr\.?)) ?(?:timen|time|t)\.?$|(?:^| )timen$|timelønn/u;
/** «ca.» before an amount. An ad states the pay without it, so what is left is asked about. */
const ROUGHLY =
  /(?<![\p{L}\d])(?:ca\.?|cirka|circa|rundt|omtrent|omkring|om lag) ?(?=(?:(?:kr|nok|fra|mellom)(?!\p{L})\.? ?)?\d)/gu;
const EXAMPLE = `for eksempel 540${NBSP}000–600${NBSP}000.`;
const HIGHEST_YEAR = 3_000_000;
const LOWEST_MONTH = 15_000;

const times = ({ from, to }: MoneySpan, factor: number): MoneySpan => ({
  from: from * factor,
  to: to * factor,
});
const meant = (span: MoneySpan, how = '') => accept(span, `Mente du ${formatMoneySpan(span)} i året${how}?`);
const ofMonth = (span: MoneySpan) => meant(times(span, 12), `, altså ${formatMoneySpan(span)} i måneden`);

/** A band whose ends lie further apart than so many times was not what was meant. */
const WIDEST = 10;

const THOUSANDS = /^\d{2,3}$/u;
const THOUSANDS_AND_PART = /^\d{2,3}(?:,\d+)?$/u;

/** The other ways to read what was typed: «540–600 000», «540 000–600», «49,5-52,5» and the higher amount first. */
function otherwise(text: string): MoneySpan | undefined {
  const match = /^(?:fra |mellom )?(.+?)(?: ?[-−–—] ?| til | og )(.+)$/u.exec(text);
  const ends = match ? [match[1] ?? '', match[2] ?? ''] : [text];
  if (ends.every((end) => THOUSANDS_AND_PART.test(end)) && text.includes(','))
    return firstBand([`${ends.join(' til ')} tusen`]);
  const [first = '', second] = ends;
  if (second === undefined) return undefined;
  return firstBand([
    ...(THOUSANDS.test(first) ? [`${first} 000 til ${second}`] : []),
    ...(THOUSANDS.test(second) ? [`${first} til ${second} 000`, `${second} 000 til ${first}`] : []),
    `${second} til ${first}`,
  ]);
}

/** The first of some texts that is a band which somebody might pay. */
function firstBand(texts: readonly string[]): MoneySpan | undefined {
  for (const text of texts) {
    const parsed = parseMoneySpan(text);
    if (parsed.ok && parsed.value.to <= WIDEST * parsed.value.from) return parsed.value;
  }
  return undefined;
}

/**
 * A pay band for a year from `540 000–600 000` and all else that {@link parseMoneySpan} reads. «540–600» (thousands),
 * «54 000 i måneden», «ca. 550 000» and amounts that no year's pay has are guessed at, with a doubt.
 */
export function parsePay(input: string): Parsed<MoneySpan> {
  const text = fold(input);
  if (HOURLY.test(text)) return reject(`Skriv lønnen for et helt år, ${EXAMPLE}`);
  const exact = text.replace(ROUGHLY, '');
  const amounts = exact.replace(MONTHLY, '');
  const read = parseMoneySpan(amounts);
  const guess = read.ok ? undefined : otherwise(amounts);
  if (!read.ok && !guess) return parseMoneySpan(input);
  const span = read.ok ? read.value : (guess ?? { from: 0, to: 0 });
  if (span.to === 0) return read;
  if (!Number.isSafeInteger(span.to * 12)) return reject(`Beløpet ${quoted(input)} er for stort.`);
  const whole = span.to < 1000 ? times(span, 1000) : span;
  if (amounts !== exact) return ofMonth(span.to < 100 ? whole : span);
  if (whole.to >= LOWEST_MONTH && whole.to < LEAST_YEARLY_PAY) return ofMonth(whole);
  // Asked «Mente du 50 000–600 000?», somebody in a hurry says yes to what nobody pays.
  if (whole.to > WIDEST * whole.from) {
    const much = `${formatMoneySpan(whole)} er et svært stort spenn.`;
    return reject(`${much} Skriv begge beløpene helt ut, ${EXAMPLE}`);
  }
  const asTyped = whole === span && !guess && exact === text;
  return asTyped && span.from >= LEAST_YEARLY_PAY && span.to <= HIGHEST_YEAR ? read : meant(whole);
}
