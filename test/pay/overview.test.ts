import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { payOverview } from '../../src/pay/overview.ts';
import { payProfile, profileOf } from './support.ts';

describe('payOverview', () => {
  test('gathers the band, its placing and the colleagues', () => {
    const pay = [
      'fra: 552 000',
      'til: 575 100',
      'dato: 01.05.2025',
      'lønnstrinn_fra: 26',
      'lønnstrinn_til: 30',
    ];
    const kolleger = ['kolleger:', '  - stilling: A', '    fra: 535 000', '    til: 570 000'];
    expect(
      payOverview(payProfile('oslo', ...pay, ...kolleger, 'uten_uttelling: 530 750'), knowledge),
    ).toMatchObject({
      stated: { from: 552_000, to: 575_100 },
      statedOld: true,
      uncredited: 530_750,
      placing: { kind: 'steps', table: { id: 'oslo-2025' } },
      origin: { date: '2025', old: true },
      comparisons: [{ post: 'A', relation: 'higher', from: 17_000, to: 5_100 }],
    });
  });

  test('uses the band of the lønnstrinn where none is stated', () => {
    const overview = payOverview(payProfile('oslo', 'lønnstrinn_fra: 26', 'lønnstrinn_til: 30'), knowledge);
    expect([overview.stated, overview.band]).toEqual([undefined, { from: 552_000, to: 575_100 }]);
  });

  test('compares nothing where there is no band', () => {
    const overview = payOverview(payProfile('kommune', 'kolleger:', '  - fra: 535 000'), knowledge);
    expect([overview.band, overview.colleagues.length, overview.comparisons]).toEqual([undefined, 1, []]);
  });

  test('calls nothing old where no day is known to count from', () => {
    const overview = payOverview(profileOf('lønn:', '  dato: 01.05.2020'), knowledge);
    expect([overview.statedOld, ...overview.references.map(({ origin }) => origin.old)]).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});
