import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { payOverview } from '../../src/pay/overview.ts';
import { readProfileText } from '../../src/profile/read.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { payReport } from '../../src/reporters/pay.ts';
import { payProfile } from '../pay/support.ts';
import { plainStyle } from './plain-style.ts';

const styleOf = (width: number, ascii = false) => ({
  ...plainStyle(width, ascii),
  unicode: !ascii,
  plain: false,
});

function report(profile: Profile, style = styleOf(80), trial = false): string {
  const overview = payOverview(profile, knowledge);
  const post = profile.stilling.tittel;
  return payReport({ overview, post, pay: profile.lønn, tables: knowledge.payTables(), trial }, style);
}

/** Of a pay profile, with the no-break spaces of numbers as plain ones. */
function notes(employer: string, ...pay: string[]): string {
  return report(payProfile(employer, ...pay), styleOf(1000)).replaceAll('\u00a0', ' ');
}

function example(name: string): Profile {
  const read = readProfileText(knowledge.example(name) ?? '', name);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.profile;
}

const colleagues = [
  'kolleger:',
  '  - stilling: Miljøarbeider',
  '    fra: 535 000',
  '    til: 570 000',
  '  - stilling: Konsulent på merkantil avdeling',
  '    fra: 562 800',
  '    til: 640 000',
];
const posts = {
  'oslo, by lønnstrinn': payProfile(
    'oslo',
    'fra: 552 000',
    'til: 575 100',
    'dato: 01.05.2025',
    'lønnstrinn_fra: 26',
    'lønnstrinn_til: 30',
    'uttelling_år: 5',
    'uten_uttelling: 530 750',
    ...colleagues,
  ),
  'a municipality, by group, part-time': {
    ...payProfile(
      'kommune',
      'fra: 525 000',
      'til: 570 000',
      'dato: 01.05.2026',
      'tillegg: Kveldstillegg',
      'gruppe: uten krav',
      'ansiennitet_år: 7',
      'uttelling_år: 3',
      'uttelling_begrunnelse: Erfaringen er kravet i stillingen.',
      'begrunnelse: Oppgavene ligner på dem miljøarbeiderne har.',
      'drøftet_med: Kim Berg',
      'drøftet_dato: 11.11.2026',
      ...colleagues,
    ),
    vilkår: { prosent: 80 },
  },
} as const;

describe('payReport', () => {
  describe.each(Object.entries(posts))('%s', (_, profile) => {
    it.each([
      [60, false],
      [60, true],
      [80, false],
      [80, true],
    ])('in %d columns, ASCII: %s', (width, ascii) => {
      expect(report(profile, styleOf(width, ascii))).toMatchSnapshot();
    });
  });

  it.each([40, 60, 80, 88])('keeps within %d columns', (width) => {
    for (const name of knowledge.exampleNames()) {
      const lines = report(example(name), styleOf(width)).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('uses no more than ASCII’s signs for the bars where the terminal has no others', () => {
    const chart = report(example('rop-team'), styleOf(80, true)).split('\n\n')[1] ?? '';
    expect(chart.replaceAll(/[æøåÆØÅ–\u00a0]/gu, '')).toMatch(/^[\n -~]*$/u);
    for (const mark of ['#', 'X', 'o', '|-']) expect(chart).toContain(mark);
  });

  it('draws no bars for a screen reader; the figures are all there', () => {
    const plain = report(example('oppsokende'), { ...styleOf(80), plain: true });
    expect(plain).not.toMatch(/[█├═┊]/u);
    expect(plain.replaceAll('\u00a0', ' ')).toContain('  Spennet deres: 552 000–575 100\n');
  });
});

describe('payReport, in words', () => {
  it('draws nothing where there is nothing to compare with, and says what would be', () => {
    const alone = notes('kommune', 'fra: 540 000', 'til: 600 000');
    expect(alone).not.toContain('█');
    expect(alone).toContain('Spennet deres: 540 000–600 000 kroner i året for hel stilling.');
    expect(alone).toMatch(/Her er ikke noe å sammenligne med ennå[\s\S]*erfaring endre lønn[\s\S]*Tabellen/u);
    expect(notes('kommune', 'fra: 540 000', 'til: 600 000', ...colleagues)).toContain('█');
  });

  it('asks for the band, the credit and the colleagues where they are not there', () => {
    const text = notes('kommune');
    expect(text).toContain('Her er ikke noe spenn. Legg inn lønnen fra og til: erfaring endre lønn');
    expect(text).toContain('Dere gir ingen år for egen erfaring ennå. Det finnes ingen norm');
    expect(text).toContain('Hva har kolleger med lignende oppgaver nå?');
    expect(text).toContain(
      'Oppgi gruppe og år, for eksempel: erfaring lønn --gruppe "uten krav" --ansiennitet 4',
    );
  });

  it.each([
    ['oslo', [], 'Oppgi lønnstrinn: erfaring lønn --trinn-fra 26 --trinn-til 30'],
    ['stat', [], 'Vi har ingen lønnstabell for arbeidsgiveren.'],
    ['stat', ['lønnstrinn_fra: 50'], 'Vi har ingen tabell som svarer på dette.'],
    ['', ['lønnstrinn_fra: 50'], 'Velg arbeidsgiver i profilen'],
    ['', [], 'Velg arbeidsgiver i profilen'],
    ['kommune', ['gruppe: uten krav'], 'Oppgi årene fra arbeid og utdanning også'],
    [
      'kommune',
      ['gruppe: lege', 'ansiennitet_år: 2'],
      'Gruppen «lege» står ikke i tabellen. Gruppene i tabellen er uten krav, fagarbeider',
    ],
    ['oslo', ['fra: 540 000'], 'Bare «fra» er satt: 540 000 kroner.'],
    ['oslo', ['lønnstrinn_fra: 26'], 'Dere har ikke satt noe spenn ennå.'],
    ['oslo', ['fra: 540 000', 'til: 540 000'], 'Fra og til er like'],
    [
      'oslo',
      ['lønnstrinn_fra: 75'],
      'Tabellen mangler lønnstrinn 75. Nærmest er 933 700 kroner (lønnstrinn 59).',
    ],
    [
      'oslo',
      ['lønnstrinn_fra: 40'],
      'Den nyere tabellen, 2025, mangler lønnstrinn 40. Nærmest er 575 100 kroner (lønnstrinn 30).',
    ],
    [
      'oslo',
      ['lønnstrinn_fra: 26', 'fra: 540 000', 'til: 552 000'],
      'Spennet dere har satt, er et annet enn det trinnene gir',
    ],
    [
      'kommune',
      ['gruppe: uten krav', 'ansiennitet_år: 7'],
      '7 år lønnes som 6 år, fram til neste trinn i tabellen.',
    ],
    [
      'kommune',
      ['gruppe: uten krav', 'ansiennitet_år: 16', 'uttelling_år: 5'],
      'I tabellen gir årene ikke mer lønn.',
    ],
    ['privat', ['uttelling_år: 5'], 'Spør HR hva laveste lønn ville vært uten årene'],
    [
      'privat',
      ['fra: 500 000', 'til: 550 000', 'uttelling_år: 5', 'uten_uttelling: 510 000'],
      'Beløpet uten årene for egen erfaring er ikke lavere enn spennet.',
    ],
  ])('%s, %o', (employer, pay, text) => expect(notes(employer, ...pay)).toContain(text));

  it.each([
    ['400 000', '450 000', 'hele spennet deres ligger over'],
    ['600 000', '650 000', 'hele spennet deres ligger under'],
    ['500 000', '550 000', 'samme spenn som deres'],
    ['500 000', '560 000', 'spennet deres begynner likt og ender 10 000 kroner lavere'],
    ['490 000', '545 000', 'spennet deres begynner 10 000 kroner høyere og ender 5 000 kroner høyere'],
  ])('a colleague with %s–%s: %s', (fra, til, text) => {
    const kolleger = ['kolleger:', '  - stilling: A', `    fra: ${fra}`, `    til: ${til}`];
    expect(notes('privat', 'fra: 500 000', 'til: 550 000', ...kolleger)).toContain(
      `A (${fra}–${til}): ${text}.`,
    );
  });

  it('never calls a band low because of a table, and calls old figures old', () => {
    const text = notes('kommune', 'fra: 200 000', 'til: 210 000', 'gruppe: uten krav', 'ansiennitet_år: 10');
    expect(text).not.toMatch(/for lav|lavere enn|under tabellen|minstelønn/u);
    expect(text).toContain('Tabellen er gammel: se på forskjellen mellom tallene, ikke på hvor høye de er.');
    expect(text).toContain('350 000–550 000 kroner (2020, gammelt)');
    expect(text).toContain('290 000–600 000 kroner (udatert)');
  });

  it('says that a trial is one', () => {
    expect(report(example('nav'), styleOf(80), true)).toMatch(
      /Dette er en prøve\. Ingenting er lagret\.\n$/u,
    );
    expect(report(example('nav'))).not.toContain('prøve.');
  });
});
