import { describe, expect, it } from 'vitest';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOf, paperOfExample } from '../support/paper.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';
const page = (lines = '') => paperOf('kollegainfo', basics + lines).markdown;

describe.each(exampleNames)('the page to the colleagues of %s', (name) => {
  const { markdown, carries } = paperOfExample('kollegainfo', name);

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/kollegainfo/${name}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(markdown)).toBeLessThanOrEqual(35);
    expect(longSentences(markdown, 21)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(markdown)).toEqual([]);
  });

  it('carries what the sources say to colleagues', () => {
    const wanted = ['F1', 'F2', 'V2.1', 'V2.4', 'V3.2', 'V3.6', 'V8.3', 'V8.4', 'V9.2', 'H1.5', 'H1.6'];
    expect(wanted.filter((id) => !carries.has(id))).toEqual([]);
  });

  it('asks nobody for the story, and says when and whom to ask', () => {
    expect(markdown).toContain('Ikke spør om historien.');
    expect(markdown).toMatch(/\*\*Kom på møtet \d+\. \p{L}+ \d{4}\.\*\*/u);
    expect(markdown).toContain(`ringer du ${exampleProfile(name).veiledning.leder?.navn}, telefon `);
  });
});

describe('the tasks', () => {
  it('stand beside as many that are none, some of each level', () => {
    const { markdown } = paperOfExample('kollegainfo', 'rop-team');
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'));
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain('Bli med en kollega');
    expect(rows[3]).toContain('onsdagsgruppen');
    expect(rows[4]).toContain('Si hvordan en plan');
    expect(markdown).toContain('Alle oppgavene står i stillingsbeskrivelsen.');
  });

  it('stand alone where the limits are not decided, and the other way round', () => {
    const tasks = page('oppgaver:\n  individ:\n    - Gå tur\n');
    expect(tasks).toContain('Dette er oppgaver:\n\n- Gå tur');
    expect(tasks).not.toContain('Dette er ikke oppgaver');
    const limits = page('oppgaver:\n  ikke:\n    - Gi terapi\n');
    expect(limits).toContain('Dette er ikke oppgaver:\n\n- Gi terapi');
    expect(limits).not.toContain('Alle oppgavene');
  });
});

describe('what follows from the profile', () => {
  it('several new colleagues are announced as that', () => {
    expect(paperOfExample('kollegainfo', 'sykehus').markdown).toContain('# Vi får nye kolleger');
    expect(page()).toContain('# Vi får en ny kollega');
  });

  it('doubts are welcome also where no meeting is set', () => {
    expect(page()).toContain('Er du skeptisk? Si det');
    expect(page()).not.toContain('Kom på møtet');
  });
});
