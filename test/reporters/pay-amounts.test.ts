import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../src/pay/amounts.ts';
import { amountLines } from '../../src/reporters/pay-amounts.ts';
import { plainStyle } from './plain-style.ts';

const rows = (percent?: number) =>
  [552_000, 575_100].map((year, index) => ({
    label: index === 0 ? 'Fra' : 'Til',
    amounts: amountsOf(year, percent),
    from: 'profile' as const,
  }));
const lines = (percent: number | undefined, width: number) =>
  amountLines(rows(percent), percent, plainStyle(width)).map((line) => line.replaceAll('\u00a0', ' '));

describe('amountLines', () => {
  it('shows a full post alone where the post is full', () => {
    expect(lines(100, 60)).toEqual([
      '           Hel stilling',
      '      i året  i måneden',
      'Fra  552 000     46 000',
      'Til  575 100     47 925',
    ]);
  });

  it('sets the percentage beside it', () => {
    expect(lines(80, 60)).toEqual([
      '           Hel stilling          80 prosent',
      '      i året  i måneden   i året  i måneden',
      'Fra  552 000     46 000  441 600     36 800',
      'Til  575 100     47 925  460 080     38 340',
    ]);
  });

  it('or below it, where there is no room', () => {
    const narrow = lines(80, 40);
    expect(narrow).toHaveLength(9);
    expect(narrow.slice(5)).toEqual([
      '             80 prosent',
      '      i året  i måneden',
      'Fra  441 600     36 800',
      'Til  460 080     38 340',
    ]);
  });

  it('is nothing where there is nothing to show', () =>
    expect(amountLines([], 80, plainStyle())).toEqual([]));
});
