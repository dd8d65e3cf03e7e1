import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf, monthlyShare, perMonth, shareOf } from '../../src/pay/amounts.ts';

const kroner = fc.nat({ max: Number.MAX_SAFE_INTEGER });
/** Percentages as the profile holds them: from 1 to 100, with up to four decimals. */
const percent = fc.integer({ min: 10_000, max: 1_000_000 }).map((n) => n / 10_000);

/**
 * An independent account of rounding: n/d to the nearest whole, half up, by counting up from the whole part and
 * comparing what is left with half of d, all in whole numbers.
 */
function nearest(n: bigint, d: bigint): bigint {
  const whole = n / d;
  return 2n * (n - whole * d) >= d ? whole + 1n : whole;
}

/** A percentage with at most four decimals, in ten-thousandths; found by text, not by arithmetic. */
function tenThousandths(value: number): bigint {
  const [whole = '', decimals = ''] = String(value).split('.');
  return BigInt(`${whole}${decimals.padEnd(4, '0')}`);
}

describe('rounding', () => {
  test.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [12, 1],
    [17, 1],
    [18, 2],
    [552_000, 46_000],
    [575_100, 47_925],
    [391_600, 32_633],
    [Number.MAX_SAFE_INTEGER, 750_599_937_895_083],
  ])('a month of %d is %d', (year, month) => expect(perMonth(year)).toBe(month));

  test.each([
    [500_000, 80, 400_000, 33_333],
    [520_000, 80.5, 418_600, 34_883],
    [1, 50, 1, 0],
    [3, 50, 2, 0],
    [552_000, 33.33, 183_982, 15_332],
    [600_000, 100, 600_000, 50_000],
  ])('%d in a post of %d per cent is %d a year and %d a month', (full, part, year, month) => {
    expect([shareOf(full, part), monthlyShare(full, part)]).toEqual([year, month]);
  });

  test('a month is right to the krone, whatever the pay', () => {
    fc.assert(fc.property(kroner, (year) => BigInt(perMonth(year)) === nearest(BigInt(year), 12n)));
  });

  test('a share is right to the krone, whatever the pay and the percentage', () => {
    fc.assert(
      fc.property(kroner, percent, (year, part) => {
        const [n, d] = [BigInt(year) * tenThousandths(part), 1_000_000n];
        expect(BigInt(shareOf(year, part))).toBe(nearest(n, d));
        expect(BigInt(monthlyShare(year, part))).toBe(nearest(n, d * 12n));
      }),
    );
  });

  test('each amount is rounded from the yearly pay, not from another rounded amount', () => {
    // 100 × 57 % = 57, and 57 / 12 = 4.75; but a rounded month of 8 would have given 8 × 57 % = 4.56.
    expect(amountsOf(100, 57)).toEqual({ year: 100, month: 8, share: { year: 57, month: 5 } });
  });
});

describe('amountsOf', () => {
  test.each([undefined, 100])('has no share for a post of %s per cent', (part) => {
    expect(amountsOf(480_000, part)).toEqual({ year: 480_000, month: 40_000, share: null });
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 60])('refuses %d kroner', (year) => {
    expect(() => amountsOf(year)).toThrow(RangeError);
  });

  test.each([-80, 1e21, Number.NaN])('refuses %d per cent', (part) => {
    expect(() => amountsOf(480_000, part)).toThrow(RangeError);
  });
});
