import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';
const paper = (lines = '') => paperOf('ansettelse', basics + lines).markdown;
const employer = (id: string, lines = '') => paper(`  arbeidsgiver: ${id}\n${lines}`);

describe.each(knowledge.exampleNames())('from choice to first day for %s', (name) => {
  const { markdown, carries } = paperOfExample('ansettelse', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/ansettelse/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(40);
    expect(longSentences(markdown, 30)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(markdown)).toEqual([]);
  });

  it('carries what the sources say of hiring', () => {
    const wanted = [
      ...['V6.1', 'V6.2', 'V6.3', 'V6.4', 'V6.6', 'V6.7', 'V6.8', 'V6.9', 'V6.10', 'V6.11', 'V6.12', 'V6.13'],
      ...['H4.1', 'H4.5', 'NY3', 'L05', 'L08', 'L10', 'L17', 'L18'],
    ];
    expect(wanted.filter((id) => !carries.has(id))).toEqual([]);
  });
});

describe('the law follows the kind of employer', () => {
  it('on whom to choose', () => {
    expect(employer('stat')).toContain('(statsansatteloven § 3)');
    expect(employer('kommune')).toContain('I KS-området står den i hovedtariffavtalen.');
    expect(employer('oslo')).toContain('Kommunen skal ansette den best kvalifiserte');
    expect(employer('oslo')).not.toContain('I KS-området');
    expect(employer('helseforetak')).toContain(
      '> **Husk** Offentlige arbeidsgivere skal ansette den best kvalifiserte søkeren.',
    );
    for (const id of ['ideell', 'privat']) {
      expect(employer(id)).toContain('Velg den som passer best til oppgavene');
    }
  });

  it('on the trial period', () => {
    for (const id of ['kommune', 'oslo', 'helseforetak', 'ideell', 'privat']) {
      expect(employer(id)).toContain('(arbeidsmiljøloven § 15-6)');
    }
    expect(employer('stat')).not.toContain('15-6');
    expect(employer('stat')).toContain('Spør HR hva statsansatteloven sier om prøvetid.');
    expect(paper()).toContain('Spør HR hva loven sier om prøvetid.');
  });

  it('on a temporary post, which states its ground', () => {
    const temporary = 'vilkår:\n  ansettelsesform: vikariat\n  grunnlag: Vikar for en i permisjon\n';
    expect(employer('kommune', temporary)).toContain('(arbeidsmiljøloven §§ 14-9 og 14-6)');
    expect(employer('kommune', temporary)).toContain('Grunnen dere har skrevet: vikar for en i permisjon.');
    expect(employer('kommune', temporary)).toContain('høyst halvparten av tiden');
    expect(employer('stat', temporary)).not.toContain('14-9');
    expect(employer('stat', temporary)).toContain('Spør HR når dere kan ansette midlertidig.');
  });

  it('on archives and impartiality, which are words for public employers', () => {
    expect(employer('kommune')).toMatch(/HR og arkivet har sagt[\s\S]*|inhabile/u);
    expect(employer('privat')).not.toMatch(/arkivet|inhabile/u);
  });
});

describe('the sources follow the employer', () => {
  const sourcesOf = (markdown: string) => markdown.split('## Kilder')[1] ?? '';

  it('a foundation is not sent to the laws on public bodies', () => {
    expect(sourcesOf(employer('ideell'))).not.toMatch(/Forvaltningsloven|Arkivlova|Statsansatteloven/u);
    expect(sourcesOf(employer('helseforetak'))).toMatch(/Forvaltningsloven[\s\S]*Arkivlova/u);
  });

  it('a helseforetak is sent neither to the law on state employees nor to the agreement of KS', () => {
    expect(sourcesOf(employer('helseforetak'))).toContain('Sivilombudet');
    expect(sourcesOf(employer('helseforetak'))).not.toMatch(/Statsansatteloven|Hovedtariffavtalen/u);
  });

  it('NAV is not sent to the laws on patient records', () => {
    const nav = sourcesOf(employer('stat', '  tjenestetype: nav\n'));
    expect(nav).not.toMatch(/§ 21 a|Pasientjournalloven/u);
    expect(nav).toContain('Personvernforordningen: artikkel 5');
  });
});

describe('politiattest', () => {
  it('is asked for where the law does, with a page to weigh remarks', () => {
    const markdown = employer('kommune', '  tjenestetype: rop-team\n');
    expect(markdown).toContain('helse- og omsorgstjenesteloven § 5-4');
    expect(markdown).toContain('## Når politiattesten har en merknad');
  });

  it('is not asked for elsewhere, and then there is no such page', () => {
    const markdown = employer('kommune', '  tjenestetype: nav\n');
    expect(markdown).toContain('skal dere ikke be om politiattest');
    expect(markdown).not.toContain('merknad');
  });

  it('is to be cleared up where the profile says no and the law says yes', () => {
    const markdown = employer('kommune', '  tjenestetype: rop-team\nprosess:\n  politiattest: kreves-ikke\n');
    expect(markdown).toContain('Men helse- og omsorgstjenesteloven § 5-4 krever den');
    expect(markdown).not.toContain('skal dere ikke be om politiattest');
    expect(markdown).not.toContain('merknad');
  });

  it('in a helseforetak is for services to children and people with developmental disability', () => {
    const children = paperOf(
      'ansettelse',
      basics
        .replace('tittel: Rådgiver', 'tittel: Rådgiver\n  under_18: ja')
        .concat('  arbeidsgiver: helseforetak\n'),
    ).markdown;
    expect(children).toContain('helsepersonelloven § 20 a');
    expect(children).toContain('unge under 18 år');
    expect(employer('helseforetak', '  tjenestetype: dps\n')).toContain(
      'Spør HR om loven krever politiattest',
    );
  });

  it('without a basis in law is something to clear up first', () => {
    expect(employer('ideell', 'prosess:\n  politiattest: kreves\n')).toContain(
      'ikke skrevet hvilken lov som gir rett til det',
    );
    expect(
      employer(
        'ideell',
        'prosess:\n  politiattest: kreves\n  politiattest_hjemmel: barnevernsloven § 12-9\n',
      ),
    ).toContain('Dere har skrevet at dette gir rett til å kreve politiattest: barnevernsloven § 12-9.');
  });
});

describe('terms', () => {
  it('the contract is there seven days after the start', () => {
    expect(paper('vilkår:\n  oppstart: 05.04.2027\n')).toContain('altså mandag 12. april 2027');
  });

  it('other tasks may come only in a permanent post that says so', () => {
    const other = 'oppgaver:\n  andre_oppgaver: ja\n';
    expect(paper(`vilkår:\n  ansettelsesform: fast\n${other}`)).toContain('Punktet om andre oppgaver');
    expect(paper(`vilkår:\n  ansettelsesform: prosjekt\n${other}`)).not.toContain(
      'Punktet om andre oppgaver',
    );
    expect(paper('vilkår:\n  ansettelsesform: fast\n')).not.toContain('Punktet om andre oppgaver');
  });

  it('a part-time post has its reason on file, a project its plan', () => {
    expect(paper('vilkår:\n  prosent: 60 %\n')).toContain('(arbeidsmiljøloven § 14-1 b)');
    expect(paper('vilkår:\n  prosent: 100 %\n')).not.toContain('14-1 b');
    expect(paper('vilkår:\n  ansettelsesform: prosjekt\n')).toContain('prosjektplan');
  });

  it('preferential rights are checked before the offer, again where they were before the ad', () => {
    const checked = 'vilkår:\n  fortrinnsrett_sjekket: ja\n';
    expect(employer('kommune')).toContain('- [ ] HR har sjekket om noen har fortrinnsrett til stillingen');
    expect(employer('kommune', checked)).toContain('HR har sjekket på nytt om noen har fortrinnsrett');
    expect(employer('stat', checked)).toContain('HR har sjekket på nytt om noen har fortrinnsrett');
    expect(employer('stat')).not.toContain('§§ 14-2');
  });

  it('whoever may appoint has done so before the offer, and the state has rules of its own', () => {
    expect(employer('privat')).toContain('- [ ] Den som har myndighet til å ansette, har bestemt det');
    expect(employer('privat')).not.toContain('ansettelsesråd');
    expect(employer('stat')).toContain('ansettelsesråd');
  });

  it('the list for the contract does not pass for the whole law', () => {
    expect(paper()).toContain('listen er ikke hele loven');
    expect(paper()).toContain('klar snarest mulig, og senest sju dager');
  });
});

it('a paper of almost nothing has no holes', () => {
  expect(holesIn(paper())).toEqual([]);
  expect(holesIn(employer('privat', 'vilkår:\n  ansettelsesform: prosjekt\n  prosent: 20 %\n'))).toEqual([]);
});
