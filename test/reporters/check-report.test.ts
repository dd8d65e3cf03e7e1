import { describe, expect, it } from 'vitest';
import { findingLevels } from '../../src/knowledge/levels.ts';
import { type CheckReport, countLevels, onlyAsGraveAs, summary } from '../../src/reporters/check-report.ts';
import type { Finding } from '../../src/rules/finding.ts';

const finding = (rest: Partial<Finding>): Finding => ({
  rule: 'lov/helse',
  level: 'feil',
  file: null,
  line: null,
  column: null,
  length: 0,
  message: 'Melding.',
  why: 'Hvorfor.',
  advice: 'Råd.',
  sources: ['L04'],
  ...rest,
});

const report: CheckReport = {
  findings: findingLevels.map((level) => finding({ level })),
  ignored: [],
  readability: null,
  parts: [],
  basis: null,
  warnings: [],
};

describe('what is grave enough', () => {
  it.each([
    ['feil', { feil: 1, advarsel: 0, tips: 0 }],
    ['advarsel', { feil: 1, advarsel: 1, tips: 0 }],
    ['tips', { feil: 1, advarsel: 1, tips: 1 }],
    [undefined, { feil: 1, advarsel: 1, tips: 1 }],
  ] as const)('of %s', (level, counts) => {
    expect(countLevels(onlyAsGraveAs(report, level).findings)).toEqual(counts);
  });
});

describe('the summary', () => {
  it.each([
    [['feil'], 0, '1 feil.'],
    [['feil', 'feil', 'advarsel', 'advarsel', 'tips'], 0, '2 feil, 2 advarsler og 1 tips.'],
    [[], 3, 'Ingen funn. 3 er sett bort fra.'],
  ] as const)('%j and %d set aside: %s', (levels, ignored, text) => {
    expect(
      summary(
        levels.map((level) => finding({ level })),
        ignored,
      ),
    ).toBe(text);
  });
});
