import { describe, expect, it } from 'vitest';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { paperOf, paperOfExample } from '../support/paper.ts';
import { itIsWhole } from './interview-papers.ts';

const carries = ['L01', 'L03', 'L13', 'L17', 'L18', 'H1.16'];

/** Where the rule of the best qualified is a fact of ours (L13). */
const bestQualified = ['kommune', 'oslo', 'stat'];

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
    const musts = /^## Dette må du ha\n\n((?:- .*\n)+)/mu.exec(ad)?.[1]?.trim().split('\n') ?? [];
    expect(musts.length).toBeGreaterThan(2);
    for (const must of musts) expect(markdown).toContain(`| ${must.slice(2)} | | |`);
  });

  it('has room for reasons, dissent and impartiality, and asks for no health', () => {
    expect(markdown).toContain('| Uenighet i panelet | Skriv her |');
    expect(markdown).toContain('Bånd til noen av søkerne?');
    expect(markdown).toContain('Ikke skriv noe om helse, livshistorie eller familie.');
  });
});

it('the rule of the best qualified follows the employer', () => {
  const text = (employer: string) =>
    paperOf(
      'innstilling',
      `versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes\n  arbeidsgiver: ${employer}\n`,
    ).markdown;
  expect(text('stat')).toContain('statsansatteloven § 3');
  expect(text('oslo')).toContain('> **Husk** Den best kvalifiserte søkeren');
  expect(text('privat')).not.toContain('best kvalifiserte søkeren skal få jobben');
});
