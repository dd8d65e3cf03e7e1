import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';
const list = (lines = '') => paperOf('sjekkliste', basics + lines).markdown;

describe.each(exampleNames)('the checklist of %s', (name) => {
  const { markdown, carries } = paperOfExample('sjekkliste', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/sjekkliste/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(45);
    expect(longSentences(markdown, 26)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(markdown)).toEqual([]);
  });

  it('carries the ten points, each with who and when', () => {
    const points = Array.from({ length: 10 }, (_, index) => `V1.${index + 1}`);
    expect(points.filter((id) => !carries.has(id))).toEqual([]);
    const rows = markdown.match(/^\| .+ \| (?:Gjort|Besvart|Gjenstår) \| \p{L}.+ \| [\d.]{10} \|$/gmu);
    expect(rows).toHaveLength(10);
  });
});

describe('what remains', () => {
  it('is everything in an almost empty profile, with the command that helps', () => {
    const markdown = list();
    expect(markdown).toContain('Ingen av de 10 punktene er krysset av ennå.');
    expect(markdown.match(/^- \[ \] \*\*.+:\*\* .+ Bruk `erfaring .+`\.$/gmu)).toHaveLength(10);
    expect(markdown).toContain('Ikke svart på ennå: «Intervjupanel», «Første intervju» og «Andre intervju».');
  });

  it('is nothing more than a tick where the answers are there', () => {
    const { markdown } = paperOfExample('sjekkliste', 'rop-team');
    expect(markdown).toContain('4 av 10 punkter er krysset av.');
    expect(markdown).toContain('## Dette kan krysses av\n\n5 av punktene er besvart.');
    // The colleagues have not met yet.
    expect(markdown.match(/^- \[[ x]\] \*\*.+$/gmu)).toEqual([
      expect.stringMatching(/^- \[ \] \*\*Kolleger:/u),
    ]);
  });

  it('is told also where a point is ticked before its answers are there', () => {
    const markdown = list('sjekkliste:\n  team:\n    gjort: ja\n');
    expect(markdown).toContain(
      '- [x] **Team:** Punktet er krysset av, men dette er ikke svart på ennå: «Team og kolleger».',
    );
  });
});

describe('how well prepared', () => {
  it('names the five gaps that matter most, and counts the rest', () => {
    const markdown = list();
    expect(markdown).toMatch(/Dere følger 0 av \d+ råd om forarbeidet\. Dette betyr mest nå:/u);
    expect(markdown.match(/Bruk `erfaring endre \p{L}+`\.$/gmu)?.length).toBeGreaterThanOrEqual(5);
    expect(markdown).toMatch(/I tillegg er \d+ andre råd ikke fulgt ennå\./u);
  });

  it('says so where all is followed', () => {
    expect(paperOfExample('sjekkliste', 'rop-team').markdown).toContain('Dere følger alle de 27 rådene');
  });
});
