import { formatNumber, parseNumber } from './numbers.ts';
import { accept, type Parsed, reject } from './parsed.ts';
import { fold, NBSP, quoted } from './text.ts';

/** A pay band in whole kroner; `from` and `to` are equal for one fixed amount. */
export type MoneySpan = { readonly from: number; readonly to: number };

// An amount in an example stays on one line.
const EXAMPLE = `Skriv beløpet som 650${NBSP}000.`;
const SPAN_EXAMPLE = `Skriv lønnsspennet som 540${NBSP}000–600${NBSP}000.`;
const AMOUNT =
  /^(?:(?:kr\.?|nok) ?)?([-−–]? ?\d[\d., ]*?)(?: ?,[-–—])? ?(?:(k|tusen|tus|millioner|million|mill)\.?)? ?(?:kr\.?|kroner?|nok)?$/u;
/** What is said of a year's pay, which every amount of pay here is. */
const YEARLY = / ?(?:\/ ?år|(?:i|per|pr\.?) ?(?:året|år)|årlig|i årslønn)$/u;
const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1e3, tus: 1e3, tusen: 1e3 };
const MILLION = 1e6;

/** Whole kroner from `650 000`, `650.000 kr`, `kr 650 000,-`, `650 tusen`, `650k` or `1,2 millioner`; never negative. */
export function parseMoney(input: string): Parsed<number> {
  const text = fold(input).replace(YEARLY, '');
  if (text === '') return reject(EXAMPLE);
  const [, digits = '', unit = ''] = AMOUNT.exec(text) ?? [];
  const number = parseNumber(digits);
  if (!number.ok) return reject(`Forstår ikke beløpet ${quoted(input)}. ${EXAMPLE}`);
  if (number.value < 0) return reject(`Beløpet kan ikke være negativt. ${EXAMPLE}`);
  const exact = number.value * (FACTORS[unit] ?? MILLION);
  const kroner = Math.round(exact);
  if (kroner > Number.MAX_SAFE_INTEGER) return reject(`Beløpet ${quoted(input)} er for stort. ${EXAMPLE}`);
  // 540,1 × 1000 is not quite whole in binary.
  if (Math.abs(exact - kroner) < 1e-6) return accept(kroner);
  return reject(`Beløpet ${quoted(input)} har øre. Skriv hele kroner, for eksempel 650${NBSP}000.`);
}

/** «650 000 kroner», held together by no-break spaces. Throws RangeError unless `kroner` is whole and not negative. */
export function formatMoney(kroner: number): string {
  return `${formatKroner(kroner)}${NBSP}${kroner === 1 ? 'krone' : 'kroner'}`;
}

/** «540 000,-» as «540 000 kr», before commas are taken for separators, or dashes for «til». */
export const withoutOreDash = (text: string): string =>
  text.replace(/(?<=\d) ?,[-–—](?!\d)(?: ?(?:kr|kroner|nok)(?!\p{L}))?/giu, ' kr');

/** A pay band from `540 000–600 000`, `fra 540000 til 600000`, `540-600 tusen`, or one amount: `550 000`. */
export function parseMoneySpan(input: string): Parsed<MoneySpan> {
  const text = withoutOreDash(fold(input))
    .replace(YEARLY, '')
    .replace(/^(?:fra|mellom) /u, '');
  if (text === '') return reject(SPAN_EXAMPLE);
  if (!/\d/u.test(text)) return reject(`Forstår ikke lønnen ${quoted(input)}. ${SPAN_EXAMPLE}`);
  if (/^[-−–—]/u.test(text)) return reject(`Lønnen kan ikke være negativ. ${SPAN_EXAMPLE}`);
  const [first = '', second, ...more] = text.split(/ ?[-−–—] ?| til | og /u);
  if (second === undefined) {
    const fixed = parseMoney(input);
    return fixed.ok ? accept({ from: fixed.value, to: fixed.value }) : fixed;
  }
  const from = parseMoney(withSharedUnit(first, second));
  const to = parseMoney(second);
  if (from.ok && to.ok && more.length === 0) return checkOrder({ from: from.value, to: to.value });
  return reject(`Forstår ikke lønnsspennet ${quoted(input)}. ${SPAN_EXAMPLE}`);
}

/** «540 000–600 000 kroner», or one amount when both ends are equal. Throws RangeError as {@link formatMoney} does. */
export function formatMoneySpan({ from, to }: MoneySpan): string {
  return from === to ? formatMoney(to) : `${formatKroner(from)}–${formatMoney(to)}`;
}

function formatKroner(kroner: number): string {
  if (!Number.isSafeInteger(kroner) || kroner < 0) throw new RangeError(`not whole kroner: ${kroner}`);
  return formatNumber(kroner);
}

/** In «540–600 tusen» the word counts for both amounts; in «540 000–1 million» it does not. */
function withSharedUnit(first: string, second: string): string {
  const unit = AMOUNT.exec(second)?.[2];
  return unit !== undefined && /^(?:(?:kr\.?|nok) ?)?\d{1,3}(?:,\d+)?$/u.test(first)
    ? `${first} ${unit}`
    : first;
}

function checkOrder(span: MoneySpan): Parsed<MoneySpan> {
  const { from, to } = span;
  // «540–600 000» and «540 000–600» are common shorthand; taken literally the pay would start at some hundred kroner.
  const [low, high] = from > to ? [to, from] : [from, to];
  if (low > 0 && low * 100 < high) return reject(`Skriv begge beløpene helt ut. ${SPAN_EXAMPLE}`);
  if (from <= to) return accept(span);
  const turned = formatMoneySpan({ from: to, to: from });
  return reject(`Det første beløpet er høyere enn det siste. Mente du ${turned}?`);
}

/** Full-time pay in Norway is far above this for a year, and far below it for a month. */
export const LEAST_YEARLY_PAY = 100_000;

/** Whether an amount given as a year's pay looks like a month's. */
export function looksMonthly(kroner: number): boolean {
  return kroner > 0 && kroner < LEAST_YEARLY_PAY;
}
