import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nvirksomhet:\n  navn: Nes kommune\nstilling:\n  tittel: Rådgiver\n';
const plan = (lines = '') => paperOf('opplaeringsplan', basics + lines).markdown;
/** The headings of the ten days, without their hashes. */
const days = (markdown: string) =>
  [...markdown.matchAll(/^### (Dag \d+.*)$/gmu)].map(([, heading]) => heading);

describe.each(knowledge.exampleNames())('the training plan of %s', (name) => {
  const { markdown, carries } = paperOfExample('opplaeringsplan', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/opplaeringsplan/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(35);
    expect(longSentences(markdown, 25)).toEqual([]);
  });

  it('has no holes, and ten days, with dates where the days at work are known', () => {
    expect(holesIn(markdown)).toEqual([]);
    expect(days(markdown)).toHaveLength(10);
    // At the hospital each of the two agrees on the days.
    for (const day of days(markdown).slice(0, name === 'sykehus' ? 1 : 10))
      expect(day).toMatch(/^Dag \d+: (man|tirs|ons|tors|fre)dag \d+\. \p{L}+$/u);
  });

  it('carries what the sources say of training', () => {
    const wanted = ['V7.1', 'V7.2', 'V7.3', 'H5.1', 'H5.2', 'H5.3', 'F4', 'NY5', 'V6.13', 'H4.4'];
    expect(wanted.filter((id) => !carries.has(id))).toEqual([]);
  });
});

describe('the days', () => {
  const starting = (date: string, more = '') => days(plan(`vilkår:\n  oppstart: ${date}\n${more}`));

  it('are counted where no date is decided, and where the public days are not known', () => {
    expect(days(plan())).toEqual(Array.from({ length: 10 }, (_, index) => `Dag ${index + 1}`));
    expect(days(plan('vilkår:\n  oppstart: 01.03.2050\n'))[0]).toBe('Dag 1');
    expect(plan()).not.toContain('helligdager');
  });

  it('skip Easter', () => {
    const found = starting('15.03.2027');
    expect(found[7]).toBe('Dag 8: onsdag 24. mars');
    expect(found[8]).toBe('Dag 9: tirsdag 30. mars');
  });

  it('begin on the first working day when the post begins on a day off', () => {
    expect(starting('01.05.2027')[0]).toBe('Dag 1: mandag 3. mai');
    expect(plan('vilkår:\n  oppstart: 01.05.2027\n')).toContain('| Første arbeidsdag | mandag 3. mai 2027 |');
  });

  it('keep to the weekdays of the post, and the plan says so', () => {
    const hours = '  arbeidstid: Mandag til torsdag kl. 08–15\n';
    expect(starting('03.05.2027', hours).slice(2, 4)).toEqual([
      'Dag 3: onsdag 5. mai',
      'Dag 4: mandag 10. mai',
    ]);
    expect(plan(`vilkår:\n  oppstart: 03.05.2027\n${hours}`)).toContain('og dager du har fri hver uke');
  });

  it('have no dates after the first one in a part-time post whose weekdays nobody has named', () => {
    const half = '  prosent: 50\n  arbeidstid: 18,75 timer i uken\n';
    expect(starting('03.05.2027', half).slice(0, 2)).toEqual([
      'Dag 1: mandag 3. mai',
      'Dag 2: ______________',
    ]);
    const markdown = plan(`vilkår:\n  oppstart: 03.05.2027\n${half}`);
    expect(markdown).toContain('Bli enige om datoene, og skriv dem ved hver dag.');
    expect(markdown).not.toContain('Vi har hoppet over');
  });

  it('go on over New Year', () => {
    expect(starting('21.12.2027')[4]).toBe('Dag 5: mandag 27. desember');
    expect(starting('21.12.2027')[9]).toBe('Dag 10: mandag 3. januar');
  });
});

describe('the first year', () => {
  it('has milestones on working days', () => {
    const markdown = plan('vilkår:\n  oppstart: 17.11.2027\n');
    expect(markdown).toContain('### Etter én måned: fredag 17. desember 2027');
    // 17 May is a public day.
    expect(markdown).toContain('### Rundt et halvt år: torsdag 18. mai 2028');
  });

  it('ends when the post does', () => {
    const markdown = plan(
      'vilkår:\n  ansettelsesform: vikariat\n  oppstart: 01.03.2027\n  til_dato: 15.10.2027\n',
    );
    expect(markdown).toContain('Rundt et halvt år');
    expect(markdown).not.toContain('Rundt et år');
  });

  it('names the talk that belongs to a milestone', () => {
    const markdown = plan(
      'vilkår:\n  oppstart: 03.05.2027\nveiledning:\n  medarbeidersamtaler:\n    - 08.11.2027\n',
    );
    expect(markdown).toContain(
      '### Rundt et halvt år: mandag 8. november 2027\n\n- [ ] Medarbeidersamtale: Hva skal til',
    );
    expect(markdown).toContain('- [ ] Medarbeidersamtale: Er vi på vei');
  });

  it('looks ahead to the end of a post that is short', () => {
    const short = 'vilkår:\n  ansettelsesform: vikariat\n  oppstart: 01.03.2027\n  til_dato: 31.03.2028\n';
    expect(plan(short)).toContain('Attesten din er klar når stillingen slutter 31. mars 2028');
    expect(plan(short)).not.toContain('ett til to år');
    expect(plan(short.replace('2028', '2029'))).toContain('ett til to år');
  });
});

describe('the trial period', () => {
  const talk = 'snakker om prøvetiden: Hva går bra';
  const trial = (months: number) => plan(`vilkår:\n  oppstart: 03.05.2027\n  prøvetid_måneder: ${months}\n`);
  const upTo = (markdown: string, heading: string) => markdown.slice(0, markdown.indexOf(heading));

  it('is talked of in good time before its last day', () => {
    expect(trial(6)).toContain('en siste samtale før prøvetiden er ute 2. november 2027');
    expect(upTo(trial(6), '### Etter tre måneder')).not.toContain(talk);
    expect(upTo(trial(6), '### Rundt et halvt år')).toContain(talk);
    expect(upTo(trial(3), '### Etter tre måneder')).toContain(talk);
    expect(trial(3).split(talk)).toHaveLength(2);
  });

  it('is not mentioned where there is none', () => {
    expect(plan('vilkår:\n  oppstart: 03.05.2027\n')).not.toContain('prøvetid');
  });
});

describe('what is learnt and visited', () => {
  it('is shared out over the days, every one of them once', () => {
    const systems = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    const places = ['B1', 'B2'];
    const list = (items: string[]) => items.map((item) => `    - ${item}\n`).join('');
    const markdown = plan(`opplæring:\n  systemer:\n${list(systems)}  avdelinger:\n${list(places)}`);
    for (const item of systems) expect(markdown.split(`- [ ] ${item}: opplæring og øving\n`)).toHaveLength(2);
    for (const item of places) expect(markdown.split(`Besøk: ${item}\n`)).toHaveLength(2);
  });

  it('says who is in charge once, also when that is the leader', () => {
    const both = plan(
      'veiledning:\n  leder:\n    navn: Ada Li\nopplæring:\n  ansvarlig:\n    navn: Ada Li\n',
    );
    expect(both).toContain('Du og Ada Li går gjennom planen');
    const two = plan('veiledning:\n  leder:\n    navn: Ada Li\nopplæring:\n  ansvarlig:\n    navn: Bo Ås\n');
    expect(two).toContain('Du, Ada Li og Bo Ås går gjennom planen');
  });
});

it('a plan of almost nothing has no holes', () => {
  expect(holesIn(plan())).toEqual([]);
  expect(holesIn(plan('vilkår:\n  prosent: 50 %\n'))).toEqual([]);
});
