import { describe, expect, it } from 'vitest';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\n  nivå: begge\nvirksomhet:\n  navn: Nes kommune\n';
const paper = (lines = '') => paperOf('stillingsbeskrivelse', basics + lines).markdown;

describe.each(exampleNames)('the job description of %s', (name) => {
  const { markdown, carries } = paperOfExample('stillingsbeskrivelse', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/stillingsbeskrivelse/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(35);
    expect(longSentences(markdown, 26)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(markdown)).toEqual([]);
  });

  it('carries what the sources say of the role and its frames', () => {
    const wanted = [
      ...['V1.2', 'V1.6', 'V1.8', 'V2.1', 'V2.2', 'V2.3', 'V2.4', 'V2.7'],
      ...['V3.1', 'V3.2', 'V3.3', 'V3.4', 'V3.6', 'V6.4', 'V6.6', 'V7.3', 'V8.3', 'V8.4', 'V8.5'],
      ...[
        'H1.1',
        'H1.2',
        'H1.3',
        'H1.4',
        'H1.6',
        'H1.8',
        'H1.9',
        'H1.10',
        'H1.11',
        'H1.13',
        'H1.14',
        'H1.15',
      ],
      ...['H1.16', 'H1.17', 'H1.18', 'H4.2', 'H4.3', 'H4.4', 'H4.5', 'H6.3', 'H6.4', 'H6.5', 'H6.6'],
      // A NAV office treats nobody, and the law on health personnel does not hold there.
      ...['F2', 'F7', name === 'nav' ? 'V7.3' : 'L20', 'NY2'],
    ];
    expect(wanted.filter((id) => !carries.has(id))).toEqual([]);
  });

  it('has the tasks, the limits, the leader and the signatures of the profile', () => {
    const { oppgaver, veiledning } = exampleProfile(name);
    for (const task of [...(oppgaver.individ ?? []), ...(oppgaver.gruppe ?? []), ...(oppgaver.system ?? [])])
      expect(markdown).toContain(`- ${task}`);
    expect(markdown.split('## Dette er ikke oppgavene dine')).toHaveLength(2);
    expect(markdown).toContain(`${veiledning.leder?.navn}, nærmeste leder\nDen ansatte`);
  });
});

describe('what follows from the profile', () => {
  it('other tasks may come where that is agreed and the post is permanent, never those that are ruled out', () => {
    const agreed = 'oppgaver:\n  individ:\n    - Gå tur\n  ikke:\n    - Gi terapi\n  andre_oppgaver: ja\n';
    const clause = 'Det kan også komme andre oppgaver';
    expect(paper(`${agreed}vilkår:\n  ansettelsesform: fast\n`)).toContain(clause);
    expect(paper(`${agreed}vilkår:\n  ansettelsesform: fast\n`)).toContain('De kan aldri være noe av det');
    for (const form of ['prosjekt', 'vikariat', 'midlertidig'])
      expect(paper(`${agreed}vilkår:\n  ansettelsesform: ${form}\n`)).not.toContain(clause);
    expect(paper(agreed.replace('andre_oppgaver: ja', 'andre_oppgaver: nei'))).not.toContain(clause);
  });

  it('a task that comes close to treatment carries what must be agreed first', () => {
    const markdown = paper(
      'oppgaver:\n  gruppe:\n    - Delta i behandlingsgrupper der en behandler har ansvaret\n',
    );
    expect(markdown).toContain('> **Husk** Lederen avklarer én av oppgavene før du begynner: delta i');
    expect(markdown).toContain('Behandleren har alltid ansvaret for behandlingen.');
    expect(paper('oppgaver:\n  gruppe:\n    - Gå tur\n')).not.toContain('> **Husk**');
  });

  it('the kind of service and the level decide who answers for what', () => {
    expect(paper('  tjenestetype: nav\n')).toContain('NAV-veilederen i saken har ansvaret for vedtak');
    expect(paper('  tjenestetype: dps\n')).toContain('Behandleren har ansvaret for vurderinger');
    expect(paper('  tjenestetype: recovery\n')).toContain('Helsetjenesten har ansvaret for behandling');
    const strategic = basics.replace('begge', 'strategisk');
    expect(paperOf('stillingsbeskrivelse', strategic).markdown).toContain('Du gir råd før de blir tatt.');
    expect(paperOf('stillingsbeskrivelse', strategic).markdown).toContain('tett kontakt med ledelsen');
    expect(paper()).not.toContain('tett kontakt med ledelsen');
  });

  it('experience that is not a requirement is not called one', () => {
    const markdown = paper('egenerfaring:\n  kreves: nei\n');
    expect(markdown).not.toContain('Egen erfaring er et krav');
    expect(markdown).toContain('Forståelse for hva egen erfaring kan bety');
  });

  it('two in the same role are told that they have each other', () => {
    const markdown = paperOfExample('stillingsbeskrivelse', 'sykehus').markdown;
    expect(markdown).toContain('Dere er to i samme rolle');
  });

  it('the reviews are those of the profile, and else a line to write on', () => {
    expect(paperOfExample('stillingsbeskrivelse', 'nav').markdown).toContain('| 4. oktober 2027 | |');
    expect(paper()).toContain('| Dato | Dette endret vi |\n| --- | --- |\n| | |');
  });
});
