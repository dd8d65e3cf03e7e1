import { describe, expect, it } from 'vitest';
import { type ChartRow, payChart, spanText } from '../../src/reporters/pay-chart.ts';
import { plainStyle } from './plain-style.ts';

const style = (width: number, unicode = true) => ({ ...plainStyle(width, !unicode), unicode });
const row = (label: string, mark: ChartRow['mark'], from: number, to = from): ChartRow => ({
  label,
  mark,
  span: { from, to },
});
const draw = (rows: readonly ChartRow[], width = 60, unicode = true) =>
  payChart(rows, style(width, unicode)).map((line) => line.replaceAll('\u00a0', ' '));

describe('payChart', () => {
  it('sets all rows on one scale of whole tens of thousands, with lines down from our own band', () => {
    const rows = [
      row('Deres', 'own', 520_000, 560_000),
      row('Kollega', 'colleague', 500_000, 600_000),
      row('Uten', 'without', 505_000),
    ];
    expect(draw(rows)).toEqual([
      '        500 000                      600 000',
      'Deres          ███████████████               520 000–560 000',
      'Kollega ├──────────────────────────────────┤ 500 000–600 000',
      'Uten      ◇    ┊             ┊                       505 000',
    ]);
  });

  it('draws with ASCII’s signs', () => {
    const rows = [
      row('A', 'own', 500_000, 560_000),
      row('B', 'table', 520_000, 540_000),
      row('C', 'with', 600_000),
    ];
    const [, own, table, credited] = draw(rows, 50, false);
    expect(own).toMatch(/^A #+ +500 000–560 000$/u);
    expect(table).toMatch(/^B : +\[=+\] +: +520 000–540 000$/u);
    expect(credited).toMatch(/^C : +: +X +600 000$/u);
  });

  it('wraps a long label under itself, and gives one cell to a span too narrow for more', () => {
    const lines = draw([
      row('Konsulent på merkantil avdeling', 'colleague', 500_000, 500_001),
      row('B', 'own', 500_000, 900_000),
    ]);
    expect(lines[1]).toMatch(/^Konsulent på +┼ +┊ 500 000–500 001$/u);
    expect(lines[2]).toBe('merkantil avdeling');
  });

  it('breaks a word that would leave no room for the bar', () => {
    const [, first = '', second] = draw([row('Brukermedvirkningskoordinator', 'own', 500_000, 560_000)], 40);
    expect([first.slice(0, 15), second]).toEqual(['Brukermedvirkn-', 'ingskoordinato-']);
    expect(first).toHaveLength(40);
  });

  it('has a scale also where there is only one amount', () => {
    expect(draw([row('A', 'own', 500_000)])[0]).toMatch(/^ +500 000 +510 000$/u);
  });

  it('is nothing where there is nothing to show', () => expect(payChart([], style(60))).toEqual([]));
});

it('spanText writes one number where both ends are equal', () => {
  expect(spanText({ from: 5, to: 5 })).toBe('5');
  expect(spanText({ from: 5, to: 1000 })).toBe('5–1\u00a0000');
});
