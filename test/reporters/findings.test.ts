import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/reporters/check-report.ts';
import { findingsJson, formatFindings } from '../../src/reporters/findings.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { plainStyle } from './plain-style.ts';

const finding = (rest: Partial<Finding> = {}): Finding => ({
  rule: 'krav/formalkompetanse',
  level: 'advarsel',
  file: 'annonse.md',
  line: 4,
  column: 12,
  length: 8,
  excerpt: { text: 'Du må ha bachelor i sosialt arbeid.', start: 9, length: 8 },
  message: 'Annonsen krever formell utdanning.',
  why: 'Rollen bygger på erfaring.',
  advice: 'Ta bort kravet.',
  sources: ['V4.4', 'L13'],
  ...rest,
});

const missing = finding({
  rule: 'annonse/frist',
  line: null,
  column: null,
  length: 0,
  sentence: 'Fristen er 1. mai.',
});
const withoutExcerpt = (one: Finding): Finding => {
  const { excerpt: _, ...rest } = one;
  return rest;
};
const report = (rest: Partial<CheckReport> = {}): CheckReport => ({
  findings: [withoutExcerpt(missing), finding({ level: 'feil' })],
  hidden: 0,
  ignored: [],
  readability: { heading: null, lix: 33.4, band: 'lett' },
  parts: [{ heading: 'Krav', lix: 51.6, band: 'vanskelig' }],
  basis: 'Arbeidsgiver: kommune, lest fra annonsen.',
  warnings: [],
  ...rest,
});
const view = { explain: false, titleOf: (id: string) => `tittel på ${id}` };

describe('findings for a person to read', () => {
  it('have place, level by sign and word, message, the words marked, advice and source', () => {
    expect(formatFindings(report(), plainStyle(), view)).toBe(
      [
        'annonse.md:4:12  ✖ Feil  krav/formalkompetanse',
        '  Annonsen krever formell utdanning.',
        '    Du må ha bachelor i sosialt arbeid.',
        '             ~~~~~~~~',
        '  → Ta bort kravet.',
        '  Kilde: V4.4, L13',
        '',
        'annonse.md  ⚠ Advarsel  annonse/frist',
        '  Annonsen krever formell utdanning.',
        '  → Ta bort kravet.',
        '    «Fristen er 1. mai.»',
        '  Kilde: V4.4, L13',
        '',
        'Lesbarhet: liks 33, lett å lese',
        '',
        'Arbeidsgiver: kommune, lest fra annonsen.',
        '1 feil og 1 advarsel.',
        'Feil er mot loven, eller mot det rollen bygger på. Advarsler er mot rådene,',
        'eller kommer an på noe som ikke står der.',
        'Hvorfor, og hvem som sier det: legg til --forklar, eller kjør erfaring forklar',
        'krav/formalkompetanse',
        'Sjekken finner ikke alt. Spør HR om krav som gjelder alder, kjønn, helse, straff',
        'eller privatliv.',
        '',
      ].join('\n'),
    );
  });

  it('break the line where a long path leaves no room for the level', () => {
    const deep = finding({ file: `${'mappe/'.repeat(12)}annonse.md` });
    const [place, level] = formatFindings(report({ findings: [deep] }), plainStyle(), view).split('\n');
    expect(place).toMatch(/annonse\.md:4:12$/u);
    expect(level).toBe('  ⚠ Advarsel  krav/formalkompetanse');
  });

  it('give advice once for each rule', () => {
    const twice = report({ findings: [finding(), finding({ line: 9 })] });
    expect(formatFindings(twice, plainStyle(), view).match(/Ta bort kravet/gu)).toHaveLength(1);
  });

  it('say how to give the answer that is missing', () => {
    const one = finding({ file: 'nes.yaml', section: 'lønn' });
    const text = formatFindings(report({ findings: [one] }), plainStyle(), view);
    expect(text).toContain('Svar med: erfaring endre lønn --profil nes.yaml');
  });

  it('explain when asked to', () => {
    const text = formatFindings(report(), plainStyle(), { ...view, explain: true });
    expect(text).toContain('Hvorfor: Rollen bygger på erfaring.');
    expect(text).toContain('V4.4: tittel på V4.4');
    expect(text).toContain('«Krav»: liks 52, vanskelig å lese');
    expect(text).not.toContain('--forklar');
  });

  it('tell what was set aside, and why', () => {
    const text = formatFindings(
      report({ ignored: [{ finding: finding(), reason: 'Avtalt med HR.' }] }),
      plainStyle(),
      view,
    );
    expect(text).toContain('• annonse.md:4:12  krav/formalkompetanse: Avtalt med HR.');
    expect(text).toContain('1 er sett bort fra.');
  });

  it('fit a narrow terminal, and one with ASCII only', () => {
    const long = finding({
      excerpt: { text: `${'ord '.repeat(60)}bachelor${' ord'.repeat(60)}`, start: 240, length: 8 },
    });
    const text = formatFindings(report({ findings: [long] }), plainStyle(40, true), {
      ...view,
      explain: true,
    });
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
    expect(text).toContain('...');
    expect(text).toContain('! Advarsel');
  });

  it('underline the words, where there is colour', () => {
    const style = { ...plainStyle(), colour: new Chalk({ level: 1 }) };
    expect(formatFindings(report(), style, view)).toContain('\u001b[4mbachelor\u001b[24m');
  });

  it('say so where there are none', () => {
    expect(formatFindings(report({ findings: [], readability: null, basis: null }), plainStyle(), view)).toBe(
      'Ingen funn.\nSjekken finner ikke alt. Spør HR om krav som gjelder alder, kjønn, helse, straff\neller privatliv.\n',
    );
  });

  it('leave out the name of standard input', () => {
    const text = formatFindings(report({ findings: [finding({ file: null })] }), plainStyle(), view);
    expect(text).toMatch(/^4:12 {2}⚠ Advarsel/u);
  });
});

describe('findings for a program to read', () => {
  it('are in the contract’s form', () => {
    const warnings = [
      { file: 'erfaring.yaml', line: 3, column: 8, message: 'Lønnen ser ut som en månedslønn.' },
    ];
    const ignored = [{ finding: finding(), reason: 'Avtalt.' }];
    const json = JSON.parse(findingsJson(report({ ignored, warnings })));
    expect(json).toMatchObject({
      versjon: 1,
      kommando: 'sjekk',
      antall: { feil: 1, advarsel: 1, tips: 0, ignorert: 1 },
      ignorert: [{ regel: 'krav/formalkompetanse', grunn: 'Avtalt.' }],
      lesbarhet: { liks: 33, nivå: 'lett', deler: [{ tittel: 'Krav', liks: 52, nivå: 'vanskelig' }] },
      merknader: [
        { fil: 'erfaring.yaml', linje: 3, kolonne: 8, melding: 'Lønnen ser ut som en månedslønn.' },
      ],
    });
    expect(json.funn[0]).toEqual({
      fil: 'annonse.md',
      regel: 'annonse/frist',
      nivå: 'advarsel',
      linje: null,
      kolonne: null,
      melding: 'Annonsen krever formell utdanning.',
      råd: 'Ta bort kravet.',
      kilder: ['V4.4', 'L13'],
    });
  });
});
