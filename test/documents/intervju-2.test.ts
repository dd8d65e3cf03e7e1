import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { paperOf } from '../support/paper.ts';
import { itIsWhole } from './interview-papers.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';

const carries = ['V1.7', 'V5.1', 'V5.5', 'V5.6', 'H3.1', 'V11.3', 'V11.4', 'L01', 'L03', 'L05', 'L13', 'L17'];

describe.each(exampleNames)('the second interview of %s', (name) => {
  const markdown = itIsWhole('intervju-2', name, { lix: 45, carries });

  it('has two or three cases, each with what to look for', () => {
    const cases = markdown.split(/^### Case \d: /gmu).slice(1);
    expect(cases.length).toBeGreaterThanOrEqual(2);
    expect(cases.length).toBeLessThanOrEqual(3);
    // What to look for in the manager's own stands once, before them all.
    const bank = cases.filter((text) => text.includes('\nSpør:\n'));
    for (const text of bank) expect(text).toContain('Se etter om søkeren');
    const standing = markdown.split('I casene dere har laget selv, ser dere etter').length - 1;
    expect(standing).toBe(bank.length < cases.length ? 1 : 0);
  });

  it('tells first and asks after, and tells of health follow-up without asking', () => {
    const job = markdown.slice(markdown.indexOf('## Jobben'), markdown.indexOf('## Case'));
    expect(job).toContain('Fortell først, og spør etterpå.');
    expect(job).toMatch(/Fortell hvordan alle ansatte kan gå til timer/u);
    expect(job).toMatch(/Nærmeste leder:\*\* /u);
  });

  it('gives every question a heading of its own', () => {
    const headings = [...markdown.matchAll(/^### \d+\. (.+) \(\d+ min\)$/gmu)].map(([, heading]) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(markdown).toMatch(/^Fortell først, .* Til spørsmål 2–\d+ tar dere/mu);
  });

  it('ends with references and whether one would accept', () => {
    const end = markdown.slice(markdown.indexOf('## Referanser og neste skritt'));
    expect(end).toMatch(/Hvem kan vi ringe/u);
    expect(end).toMatch(/Vil du ha jobben hvis du får tilbud\?/u);
  });

  it('has a timetable without gaps', () => {
    const spans = [...markdown.matchAll(/^\| (\d+)–(\d+) \|/gmu)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ]);
    const length = Number(/\| Varighet \| (\d+) minutter \|/u.exec(markdown)?.[1]);
    expect(spans.at(-1)?.[1]).toBe(length);
    for (const [index, span] of spans.slice(1).entries()) expect(span[0]).toBe(spans[index]?.[1]);
  });
});

it('cites the law on trial periods for all but the state', () => {
  const sources = (employer: string) =>
    paperOf(
      'intervju-2',
      `${basics}  arbeidsgiver: ${employer}\nvilkår:\n  ansettelsesform: fast\n  prøvetid_måneder: 6\n`,
    )
      .markdown.split('- **Prøvetid:** seks måneder')[1]
      ?.split('\n')[0];
  expect(sources('kommune')).toMatch(/\[\d+\\\]/u);
  expect(sources('stat')).toBe('');
});

it('tells of the police certificate what is decided', () => {
  const list = (prosess: string) =>
    paperOf('intervju-2', `${basics}prosess:\n  politiattest: ${prosess}\n`).markdown;
  expect(list('kreves-ikke')).toContain('- **Politiattest:** Vi ber ikke om den i denne stillingen.');
  expect(list('kreves')).toContain('- **Politiattest:** Vi ber om den når tilbudet er gitt.');
});

it('has what the questions on the terms are about', () => {
  const terms =
    'vilkår:\n  turnus: Kveld annenhver uke\n  pensjon: KLP\nveiledning:\n  rytme: Hver uke\n  mentor:\n    navn: Kim Berg\n  team: ROP-teamet\n';
  const markdown = paperOf('intervju-2', basics + terms).markdown;
  for (const line of [
    'Turnus:** kveld annenhver uke',
    '- Pensjon: KLP',
    'Hvor ofte:** hver uke',
    'Mentor:** Kim Berg',
    'Laget ditt:** ROP-teamet',
  ])
    expect(markdown).toContain(line);
});

it('rates nothing, in the forms, of what is met or not', () => {
  const markdown = paperOf(
    'intervju-2',
    `${basics}kvalifikasjoner:\n  krav:\n    - Førerkort klasse B\n`,
  ).markdown;
  expect(markdown.slice(markdown.indexOf('## Mitt skjema'))).toContain('| Førerkort klasse B | | |');
});
