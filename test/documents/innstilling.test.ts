import { describe, expect, it } from 'vitest';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { paperOf, paperOfExample } from '../support/paper.ts';
import { itIsWhole } from './interview-papers.ts';

const carries = ['L01', 'L03', 'L13', 'L17', 'L18', 'L24', 'H1.16'];

/** Where the rule of the best qualified is a fact of ours (L13). */
const bestQualified = ['kommune', 'oslo', 'helseforetak', 'stat'];

describe.each(exampleNames)('the recommendation of %s', (name) => {
  const markdown = itIsWhole('innstilling', name, {
    lix: 45,
    carries: !bestQualified.includes(exampleProfile(name).virksomhet.arbeidsgiver ?? '')
      ? carries.filter((id) => id !== 'L13')
      : carries,
  });

  it('weighs each candidate against every requirement and wish of the ad', () => {
    const candidates = markdown.split(/^## Kandidat \d$/gmu).slice(1);
    expect(candidates).toHaveLength(3);
    const { krav = [], ønsker = [] } = exampleProfile(name).kvalifikasjoner;
    for (const text of candidates)
      for (const line of [...krav, ...ønsker]) expect(text.replaceAll('\\', '')).toContain(`| ${line} | |`);
  });

  it('has every line that the ad calls a must, as it stands there', () => {
    const ad = paperOfExample('annonse', name).markdown;
    const musts = /^## Dette krever jobben\n\n((?:- .*\n)+)/mu.exec(ad)?.[1]?.trim().split('\n') ?? [];
    expect(musts.length).toBeGreaterThan(2);
    for (const must of musts) expect(markdown).toContain(`| ${must.slice(2)} | `);
  });

  it('asks of lived experience only yes or no, and where it is known from', () => {
    expect(markdown.match(/^\| Egen erfaring med .* \| ja \/ nei \| søknad \/ intervju \|$/gmu)).toHaveLength(
      3,
    );
    expect(markdown).toContain(
      'Ikke skriv hva slags erfaring det er, når det var, eller hvor lenge det varte.',
    );
  });

  it('lets the union representative give a statement in place of signing', () => {
    expect(markdown).toContain('| Uttalelse fra tillitsvalgt | Skriv her |');
    expect(markdown).toMatch(/```signatur\n[\s\S]*illitsvalgt \(eller egen uttalelse\)/u);
  });

  it('has room for reasons, dissent and impartiality, and asks for no health', () => {
    expect(markdown).toContain('| Uenighet i panelet | Skriv her |');
    expect(markdown).toContain('Bånd til noen av søkerne?');
    expect(markdown).toContain('Ikke skriv noe om helse, livshistorie eller familie.');
  });
});

it('the reasons follow how many are hired', () => {
  const text = (count: number) =>
    paperOf('innstilling', `versjon: 1\nstilling:\n  tittel: Rådgiver\n  antall: ${count}\n`).markdown;
  expect(text(1)).toContain('| Hvorfor nummer 1 er best kvalifisert');
  expect(text(1)).toContain('| Hva som skiller nummer 1 og 2 |');
  expect(text(2)).toContain('| Hvorfor nummer 1 og 2 er best kvalifisert');
  expect(text(2)).toContain('| Hva som skiller nummer 2 og 3 |');
  expect(text(4)).toContain('| Hvorfor nummer 1 til 4 er best kvalifisert');
  expect(text(4)).toContain('## Kandidat 5');
  expect(text(50)).not.toContain('## Kandidat 9');
});

it('the rule of the best qualified follows the employer', () => {
  const text = (employer: string) =>
    paperOf(
      'innstilling',
      `versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes\n  arbeidsgiver: ${employer}\n`,
    ).markdown;
  expect(text('stat')).toContain('statsansatteloven § 3');
  expect(text('oslo')).toContain('> **Husk** Den best kvalifiserte søkeren');
  expect(text('helseforetak')).toContain('For helseforetak står regelen ikke i en egen lov.');
  expect(text('privat')).not.toContain('best kvalifiserte søkeren skal få jobben');
});

it('the box on lived experience names the article on sentences where it is of serving one', () => {
  const text = (kind: string, required = 'ja') =>
    paperOf(
      'innstilling',
      `versjon: 1\nstilling:\n  tittel: Rådgiver\negenerfaring:\n  kreves: ${required}\n  typer:\n    - ${kind}\n`,
    ).markdown;
  expect(text('kriminalomsorg')).toContain(
    'helse og straff har et særlig vern (personvernforordningen artikkel 9 og 10)',
  );
  expect(text('rus')).toContain('helse har et særlig vern (personvernforordningen artikkel 9)');
  expect(text('rus', 'nei')).not.toContain('ja / nei');
});
