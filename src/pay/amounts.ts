/*
 * Pay is held as whole kroner a year for a full post. Every other amount is worked out from that one, exactly,
 * and rounded once, to the nearest krone; half a krone counts up. So an amount never carries the rounding of another.
 */

/** One yearly pay in the four ways it is spoken of, in whole kroner. */
export interface Amounts {
  readonly year: number;
  readonly month: number;
  /** For the post's percentage; null where the post is full or its percentage unknown. */
  readonly share: { readonly year: number; readonly month: number } | null;
}

/** The amounts that follow from a yearly pay. Throws RangeError unless it is whole kroner and not negative. */
export function amountsOf(yearly: number, percent?: number): Amounts {
  const partTime = percent !== undefined && percent !== 100;
  return {
    year: yearly,
    month: perMonth(yearly),
    share: partTime ? { year: shareOf(yearly, percent), month: monthlyShare(yearly, percent) } : null,
  };
}

/** A twelfth of a year's pay. Throws RangeError as {@link amountsOf}. */
export function perMonth(yearly: number): number {
  return rounded(kroner(yearly), 12n);
}

/** What a percentage of a full post pays in a year. Throws RangeError as {@link amountsOf}. */
export function shareOf(yearly: number, percent: number): number {
  const [part, whole] = ratio(percent);
  return rounded(kroner(yearly) * part, whole);
}

/** What it pays in a month: a twelfth of the unrounded share. Throws RangeError as {@link amountsOf}. */
export function monthlyShare(yearly: number, percent: number): number {
  const [part, whole] = ratio(percent);
  return rounded(kroner(yearly) * part, whole * 12n);
}

function kroner(yearly: number): bigint {
  if (!Number.isSafeInteger(yearly) || yearly < 0) throw new RangeError(`not whole kroner: ${yearly}`);
  return BigInt(yearly);
}

/** A percentage as a fraction of its own decimals: 80.5 is 805 of 1000, where binary would have it a little off. */
function ratio(percent: number): readonly [part: bigint, whole: bigint] {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(percent));
  if (match === null) throw new RangeError(`not a percentage: ${percent}`);
  const [, whole = '', decimals = ''] = match;
  return [BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length)];
}

function rounded(part: bigint, whole: bigint): number {
  return Number((2n * part + whole) / (2n * whole));
}
