import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { exampleNames } from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { paperOf, paperOfExample } from '../support/paper.ts';
import { itIsWhole } from './interview-papers.ts';

const carries = ['V5.3', 'V5.6', 'V5.7', 'H3.2', 'V11.3', 'V11.4', 'L01', 'L03', 'L05', 'L17', 'L18'];

describe.each(exampleNames)('the page to applicants of %s', (name) => {
  const markdown = itIsWhole('til-soker', name, { lix: 40, carries });

  it('has no source marks', () => {
    expect(markdown).not.toMatch(/\\\[\d|## Kilder/u);
  });

  it('tells what the issue promises the applicant', () => {
    for (const promise of [
      'Hvem du møter',
      'minutter',
      'ta med deg en du stoler på',
      'Det du ikke trenger å fortelle',
      'stå over et spørsmål',
      'så ordner vi det',
      'Notatene våre',
    ])
      expect(markdown).toContain(promise);
  });

  it('names every question of the guides, and the cases', () => {
    const listed = markdown.slice(
      markdown.indexOf('## Det vi skal snakke om'),
      markdown.indexOf('## Det du ikke'),
    );
    for (const guide of ['intervju-1', 'intervju-2'])
      for (const [, heading] of paperOfExample(guide, name).markdown.matchAll(
        /^### \d+\. (.+) \(\d+ min\)$/gmu,
      ))
        expect(listed).toContain(`- ${heading}`);
    expect(listed).toContain('- Case: situasjoner fra jobben');
    expect(listed).not.toContain('- Vi ');
  });

  it('has the same cases as the guide, without what to look for', () => {
    const guide = paperOfExample('intervju-2', name).markdown;
    const titles = [...guide.matchAll(/^### Case \d: (.+) \(\d+ min\)$/gmu)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) expect(markdown).toContain(`### ${title}`);
    for (const { se_etter: signs } of knowledge.interviewCases())
      for (const sign of signs) expect(markdown).not.toContain(sign);
  });
});

it('a page of almost nothing has no holes', () => {
  expect(
    holesIn(
      paperOf('til-soker', 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes\n').markdown,
    ),
  ).toEqual([]);
});
