import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { payDoubts } from '../../src/pay/doubts.ts';
import { payOverview } from '../../src/pay/overview.ts';
import { payProfile } from './support.ts';

const doubts = (employer: string, ...pay: string[]) => {
  const profile = payProfile(employer, ...pay);
  return [...payDoubts(payOverview(profile, knowledge), profile)];
};
const colleague = (from: string, to: string) => ['kolleger:', `  - fra: ${from}`, `    til: ${to}`];

test('nothing is doubtful where nothing is decided', () => {
  expect(doubts('kommune')).toEqual([]);
  expect(doubts('kommune', 'fra: 500 000')).toEqual([]);
});

test('one amount is no band', () => {
  expect(doubts('kommune', 'fra: 500 000', 'til: 500 000')).toEqual(['likt-spenn']);
});

describe('a band is wider than its grounds', () => {
  const band = ['fra: 480 000', 'til: 560 000'];

  test('when there are none', () => {
    expect(doubts('kommune', ...band)).toEqual(['bredere-enn-grunnene']);
  });

  test('when those in kroner span less, counted in per cent', () => {
    expect(doubts('kommune', ...band, ...colleague('480 000', '520 000'))).toEqual(['bredere-enn-grunnene']);
    expect(doubts('kommune', ...band, ...colleague('300 000', '350 000'))).toEqual([]);
  });

  test('not when there is a ground in words, or one without kroner', () => {
    expect(doubts('kommune', ...band, 'begrunnelse: Erfaring teller.')).toEqual([]);
    expect(doubts('kommune', ...band, 'uttelling_år: 5')).toEqual([]);
  });

  test('by what the lønnstrinn give in the table', () => {
    const steps = ['lønnstrinn_fra: 26', 'lønnstrinn_til: 30'];
    expect(doubts('oslo', 'fra: 552 000', 'til: 575 100', ...steps)).toEqual(['gammel-tabell']);
    expect(doubts('oslo', 'fra: 552 000', 'til: 600 000', ...steps)).toContain('bredere-enn-grunnene');
  });
});

test('a band set over a year before the day of the papers is old', () => {
  const band = ['fra: 500 000', 'til: 520 000', 'uttelling_år: 5'];
  expect(doubts('kommune', ...band, 'dato: 19.11.2025')).toEqual(['gammelt-spenn']);
  expect(doubts('kommune', ...band, 'dato: 20.11.2025')).toEqual([]);
});
