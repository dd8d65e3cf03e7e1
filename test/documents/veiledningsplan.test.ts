import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';
const plan = (lines = '') => paperOf('veiledningsplan', basics + lines).markdown;

describe.each(knowledge.exampleNames())('the plan for supervision of %s', (name) => {
  const { markdown, carries } = paperOfExample('veiledningsplan', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/veiledningsplan/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(35);
    expect(longSentences(markdown, 25)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(markdown)).toEqual([]);
  });

  it('carries what the sources say of working life', () => {
    const wanted = [
      ...['V8.1', 'V8.2', 'V8.3', 'V8.4', 'V8.5', 'V8.6', 'V8.7', 'V8.8', 'V8.9'],
      ...['H6.1', 'H6.2', 'H6.3', 'H6.4', 'H6.5', 'H6.6', 'H1.8', 'H1.10', 'L10', 'L21', 'L23', 'NY3'],
    ];
    expect(wanted.filter((id) => !carries.has(id))).toEqual([]);
  });

  it('is never called by the name of the plan for the sick-listed, and asks for no health', () => {
    expect(markdown).not.toMatch(/oppfølgingsplan/iu);
    expect(markdown).toContain('Ikke skriv noe om helsen din her.');
  });

  it('has a page for each of the talks of the first year', () => {
    expect(markdown.match(/^## Medarbeidersamtale \d: /gmu)).toHaveLength(2);
  });
});

describe('the first year', () => {
  it('has talks and reviews half-yearly where nothing is decided', () => {
    const markdown = plan('vilkår:\n  oppstart: 05.04.2027\n');
    expect(markdown).toContain('| 5. oktober 2027 | Medarbeidersamtale 1 |');
    expect(markdown).toContain('## Medarbeidersamtale 2: 5. april 2028');
    expect(markdown).toContain('Dere gjør dette 5. oktober 2027 og 5. april 2028.');
  });

  it('counts months where no day is known', () => {
    const markdown = plan();
    expect(markdown).toContain('| Etter seks måneder | Medarbeidersamtale 1 |');
    expect(markdown).toContain('## Medarbeidersamtale 2, etter tolv måneder');
  });

  it('stands in the order of the calendar', () => {
    const markdown = plan(
      'veiledning:\n  medarbeidersamtaler:\n    - 05.04.2028\n    - 05.10.2027\n  evalueringer:\n    - 06.12.2027\n',
    );
    const rows = [...markdown.matchAll(/^\| (\d+\. \p{L}+ \d{4}) \|/gmu)].map(([, date]) => date);
    expect(rows).toEqual(['5. oktober 2027', '6. desember 2027', '5. april 2028']);
  });

  it('of a short post has one talk, without a day', () => {
    const markdown = plan(
      'vilkår:\n  ansettelsesform: vikariat\n  oppstart: 01.03.2027\n  til_dato: 01.06.2027\n',
    );
    expect(markdown).toMatch(/^## Medarbeidersamtale 1$/mu);
    expect(markdown).not.toContain('Medarbeidersamtale 2');
    expect(holesIn(markdown)).toEqual([]);
  });
});

describe('what follows from the workplace', () => {
  it('speaks of a case at NAV, and of a patient elsewhere', () => {
    const nav = plan('  tjenestetype: nav\n');
    expect(nav).toContain('## Hvis du selv har en sak hos oss');
    expect(nav).not.toMatch(/pasient|journal/u);
    expect(plan('  tjenestetype: dps\n')).toContain('På jobb er du kollega, ikke pasient.');
  });

  it('advises a supervisor with lived experience where none is named', () => {
    expect(plan()).toContain('Finn en veileder som selv har jobbet med egen erfaring');
    expect(plan('veiledning:\n  erfaringsveileder:\n    navn: Bo Ås\n')).not.toContain('Finn en veileder');
  });
});

it('a plan of almost nothing has no holes', () => {
  expect(holesIn(plan())).toEqual([]);
});
