import { describe, expect, it } from 'vitest';
import { findingLevels } from '../../src/knowledge/levels.ts';
import {
  byGravity,
  type CheckReport,
  countLevels,
  onlyAsGraveAs,
  summary,
} from '../../src/reporters/check-report.ts';
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
  hidden: 0,
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

it('counts what is left out', () => {
  const warnings = onlyAsGraveAs(report, 'advarsel');
  expect(warnings.hidden).toBe(1);
  expect(onlyAsGraveAs(warnings, 'feil').hidden).toBe(2);
});

it('puts the gravest first, and those of one rule together', () => {
  const tip = (rule: string, line: number) => finding({ level: 'tips', rule, line });
  const findings = [tip('sprak/a', 1), tip('sprak/b', 2), finding({ line: 3 }), tip('sprak/a', 4)];
  expect(byGravity(findings).map(({ line }) => line)).toEqual([3, 1, 4, 2]);
});

describe('the summary', () => {
  it.each([
    [['feil'], 0, 0, '1 feil.'],
    [['feil', 'feil', 'advarsel', 'advarsel', 'tips'], 0, 0, '2 feil, 2 advarsler og 1 tips.'],
    [[], 3, 0, 'Ingen funn. 3 er sett bort fra.'],
    [['feil'], 1, 1, '1 feil. 1 er sett bort fra. 1 mindre alvorlig er ikke vist.'],
    [[], 0, 4, 'Ingen så alvorlige funn. 4 mindre alvorlige er ikke vist.'],
  ] as const)('%j, %d set aside and %d hidden: %s', (levels, aside, hidden, text) => {
    const findings = levels.map((level) => finding({ level }));
    const ignored = Array.from({ length: aside }, () => ({ finding: finding({}), reason: 'Avtalt.' }));
    expect(summary({ findings, ignored, hidden })).toBe(text);
  });
});
