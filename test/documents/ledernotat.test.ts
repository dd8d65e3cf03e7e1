import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';
const note = (lines = '') => paperOf('ledernotat', basics + lines).markdown;
const discussion = '## Til drøfting med de tillitsvalgte';

describe.each(exampleNames)('the note to the management of %s', (name) => {
  const { markdown, carries } = paperOfExample('ledernotat', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/ledernotat/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(40);
    expect(longSentences(markdown, 26)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(markdown)).toEqual([]);
  });

  it('carries the arguments, the frames and the risks', () => {
    const wanted = [
      'V3.1',
      'V3.5',
      'V3.8',
      'V2.2',
      'V2.3',
      'H1.4',
      'H1.5',
      'H1.6',
      'H1.11',
      'F6',
      'N2',
      'N3',
      'NY4',
    ];
    expect(wanted.filter((id) => !carries.has(id))).toEqual([]);
  });

  it('promises nothing: what the role gives is said with «kan», the examples as not evaluated', () => {
    expect(markdown).toContain('Rollen kan gi');
    expect(markdown).toContain('forskningen er blandet');
    expect(markdown).toContain('Det er ikke evaluert.');
  });
});

describe('the second page', () => {
  it('is there for part-time and temporary posts only', () => {
    const withPage = exampleNames.filter((name) =>
      /---\n\n## (?:Til drøfting|Drøftet) med de tillitsvalgte\n/u.test(
        paperOfExample('ledernotat', name).markdown,
      ),
    );
    expect(withPage).toEqual(['dps', 'sykehus', 'recovery']);
    expect(note('vilkår:\n  prosent: 100\n  ansettelsesform: fast\n')).not.toContain(discussion);
  });

  it('tells what the law says of part time, and why it is part time', () => {
    const { markdown, carries } = paperOfExample('ledernotat', 'sykehus');
    expect(markdown).toContain('> **Loven sier** Heltid er hovedregelen.');
    expect(markdown).toContain(
      'Deltiden er drøftet med foretakstillitsvalgte Nina Brekke og Lars Holte, 4. desember 2026.',
    );
    expect(['L06', 'L19', 'V2.5', 'V3.7', 'H1.12'].filter((id) => !carries.has(id))).toEqual([]);
    expect(carries.has('L07')).toBe(false);
  });

  it('is for the meeting until part time is discussed, and of the meeting after', () => {
    const before = note('vilkår:\n  prosent: 50 %\n');
    expect(before).toContain(discussion);
    expect(before).toContain('Ha møtet før dere bestemmer dere.');
    const decided = 'formål:\n  beslutning: Rådmannen, 2. november 2026\nvilkår:\n  prosent: 50 %\n';
    expect(note(decided)).toContain('Er det ikke holdt, tar dere det før utlysningen.');
    expect(before).toContain('| Dato, og hvem som var med |  |');
    const after = note('vilkår:\n  prosent: 50 %\n  deltid:\n    drøftet_med: Kim Berg\n');
    expect(after).toContain('Deltiden er drøftet med Kim Berg.');
    expect(after).not.toContain('Denne siden er til møtet');
    expect(after).not.toContain('| Dato, og hvem som var med |');
  });

  it('tells what the law says of a post with an end, and the ground for it', () => {
    const { markdown, carries } = paperOfExample('ledernotat', 'recovery');
    expect(markdown).toContain('> **Loven sier** Fast ansettelse er hovedregelen.');
    expect(markdown).toContain('Stillingen varer til 31. mars 2028.');
    expect(carries.has('L07')).toBe(true);
    expect(carries.has('L06')).toBe(false);
  });

  it('leaves the law on state employees to HR', () => {
    const state = note('  arbeidsgiver: stat\nvilkår:\n  ansettelsesform: midlertidig\n');
    expect(state).toContain('> **Råd** I staten kan statsansatteloven gjelde. Spør HR');
    expect(state).not.toContain('Fast ansettelse er hovedregelen');
    expect(state).not.toContain('§§ 14-2');
    const municipal = note('  arbeidsgiver: kommune\nvilkår:\n  ansettelsesform: midlertidig\n');
    expect(municipal).not.toContain('statsansatteloven');
  });

  it('asks for a plan where the post is a project', () => {
    const project = note('vilkår:\n  ansettelsesform: prosjekt\nformål:\n  mål:\n    - gi håp\n');
    expect(project).toContain('### Prosjektplan');
    expect(project).toContain('| Delmål |  |');
    expect(note('vilkår:\n  ansettelsesform: vikariat\n')).not.toContain('Prosjektplan');
  });

  it('has room for the view of the union representatives', () => {
    expect(paperOfExample('ledernotat', 'dps').markdown).toContain('| Kan stillingen bli større? |  |');
    expect(paperOfExample('ledernotat', 'recovery').markdown).toContain('| Kan stillingen bli fast? |  |');
  });
});

describe('what follows from the profile', () => {
  it('asks for the check of preferential rights only until it is made', () => {
    for (const name of ['nav', 'rop-team']) {
      const { markdown } = paperOfExample('ledernotat', name);
      expect(markdown).toContain('Vi har sjekket om noen har fortrinnsrett.');
      expect(markdown).not.toContain('- [ ] Sjekk');
    }
    expect(note()).toContain('- [ ] Sjekk om noen har fortrinnsrett, før vi lyser ut.');
  });

  it('tells what happens when the money ends', () => {
    const { markdown, carries } = paperOfExample('ledernotat', 'dropout');
    expect(markdown).toContain('| Tilskuddet varer ut 2028.');
    expect(carries.has('N4')).toBe(true);
  });

  it('leaves room for whom decides where nobody has', () => {
    expect(note()).toContain('| Bestemt av |  |');
  });

  it('speaks of FACT only to those who may become such a team', () => {
    expect(paperOfExample('ledernotat', 'rop-team').carries.has('N1')).toBe(true);
    expect(paperOfExample('ledernotat', 'nav').carries.has('N1')).toBe(false);
  });
});
