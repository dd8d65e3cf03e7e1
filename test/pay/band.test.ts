import { describe, expect, test } from 'vitest';
import { bandGrounds, bandWidth, statedBand } from '../../src/pay/band.ts';
import { payProfile } from './support.ts';

test('a band is stated when both ends are', () => {
  expect(statedBand(payProfile('oslo', 'fra: 540 000', 'til: 600 000'))).toEqual({
    from: 540_000,
    to: 600_000,
  });
  expect(statedBand(payProfile('oslo', 'fra: 540 000'))).toBeUndefined();
  expect(statedBand(payProfile('oslo', 'fra: ingen', 'til: vet ikke ennå'))).toBeUndefined();
});

test('the width is in kroner and in per cent of the lower end', () => {
  expect(bandWidth({ from: 500_000, to: 560_000 })).toEqual({ kroner: 60_000, percent: 12 });
  expect(bandWidth({ from: 500_000, to: 500_000 })).toEqual({ kroner: 0, percent: 0 });
  expect(bandWidth({ from: 0, to: 500_000 })).toEqual({ kroner: 500_000, percent: 0 });
});

describe('bandGrounds', () => {
  test('finds none where none is given', () => {
    expect(bandGrounds(payProfile('oslo', 'fra: 540 000', 'gruppe: ingen', 'kolleger: []'))).toEqual([]);
  });

  test('finds each that is given', () => {
    const pay = [
      'gruppe: uten krav',
      'lønnstrinn_fra: 26',
      'ansiennitet_år: 0',
      'uttelling_år: 0',
      'begrunnelse: x',
    ];
    expect(bandGrounds(payProfile('oslo', ...pay, 'kolleger:', '  - fra: 500 000'))).toEqual([
      'ansiennitet',
      'begrunnelse',
      'gruppe',
      'kolleger',
      'lønnstrinn',
      'uttelling',
    ]);
  });
});
