import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { payOverview } from '../../src/pay/overview.ts';
import { payRows } from '../../src/pay/rows.ts';
import { withLocalTable } from '../../src/pay/tables.ts';
import { payProfile, tableOf } from './support.ts';

const rows = (employer: string, ...pay: string[]) =>
  payRows(payOverview(payProfile(employer, ...pay), knowledge)).map(({ label, amounts }) => [
    label,
    amounts.year,
  ]);

describe('payRows', () => {
  test('the band, and the same without the credit', () => {
    expect(rows('privat', 'fra: 520 000', 'til: 580 000', 'uten_uttelling: 488 000')).toEqual([
      ['Laveste', 520_000],
      ['Høyeste', 580_000],
      ['Uten egen erfaring', 488_000],
      ['Egen erfaring gir', 32_000],
    ]);
  });

  test('what a table gives carries the year', () => {
    expect(rows('kommune', 'gruppe: uten krav', 'ansiennitet_år: 10', 'uttelling_år: 6')).toEqual([
      ['Med erfaring, 2022', 431_400],
      ['Uten erfaring, 2022', 391_600],
      ['Forskjell, 2022', 39_800],
    ]);
    expect(rows('kommune', 'gruppe: uten krav', 'ansiennitet_år: 10')).toEqual([
      ['Etter tabellen, 2022', 391_600],
    ]);
    expect(rows('oslo', 'lønnstrinn_fra: 26')).toEqual([['Lønnstrinn 26, 2025', 552_000]]);
  });

  test('one of the two may be unknown, and then there is no difference', () => {
    const table = tableOf({ år: [0, 4, 10], grupper: { A: { 0: 430_000, 10: 490_000 } } });
    const labels = (...pay: string[]) =>
      payRows(payOverview(payProfile('privat', 'gruppe: A', ...pay), withLocalTable(knowledge, table))).map(
        ({ label }) => label,
      );
    expect(labels('ansiennitet_år: 4', 'uttelling_år: 6')).toEqual(['Med erfaring, 2026']);
    expect(labels('ansiennitet_år: 2', 'uttelling_år: 6')).toEqual(['Uten erfaring, 2026']);
  });

  test('one fixed amount is one row, and a figure that is not known has none', () => {
    expect(rows('privat', 'fra: 520 000', 'til: 520 000')).toEqual([['Lønnen', 520_000]]);
    expect(rows('oslo', 'lønnstrinn_fra: 28', 'lønnstrinn_til: 75')).toEqual([
      ['Lønnstrinn 28, 2024', 542_700],
    ]);
    expect(rows('privat')).toEqual([]);
  });

  test('an amount without the credit that is no lower gives no difference', () => {
    expect(
      rows('privat', 'fra: 520 000', 'til: 580 000', 'uten_uttelling: 520 000').map(([label]) => label),
    ).toEqual(['Laveste', 'Høyeste', 'Uten egen erfaring']);
  });

  test('a difference is that of the amounts as shown', () => {
    const profile = payProfile('privat', 'fra: 520 000', 'til: 580 000', 'uten_uttelling: 488 000');
    const shown = payRows(payOverview({ ...profile, vilkår: { prosent: 80 } }, knowledge));
    const [from, , less, difference] = shown.map(({ amounts }) => amounts);
    expect([from?.month, less?.month, difference?.month]).toEqual([43_333, 40_667, 2_666]);
    expect([from?.share?.month, less?.share?.month, difference?.share?.month]).toEqual([
      34_667, 32_533, 2_134,
    ]);
  });
});
