import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { paperOf } from '../support/paper.ts';
import { itIsWhole } from './interview-papers.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';
const guide = (lines = '') => paperOf('intervju-1', basics + lines).markdown;

const carries = [
  ...['V1.7', 'V5.1', 'V5.2', 'V5.3', 'V5.4', 'V5.7', 'H3.1', 'H3.2', 'V11.4'],
  ...['L01', 'L02', 'L03', 'L05', 'L13', 'L17', 'L18'],
];

describe.each(exampleNames)('the first interview of %s', (name) => {
  const markdown = itIsWhole('intervju-1', name, { lix: 45, carries });

  it('has a timetable without gaps, that ends when the interview does', () => {
    const spans = [...markdown.matchAll(/^\| (\d+)–(\d+) \|/gmu)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ]);
    const length = Number(/\| Varighet \| (\d+) minutter \|/u.exec(markdown)?.[1]);
    expect(spans[0]?.[0]).toBe(0);
    expect(spans.at(-1)?.[1]).toBe(length);
    for (const [index, span] of spans.slice(1).entries()) expect(span[0]).toBe(spans[index]?.[1]);
    expect(length).toBeLessThanOrEqual(50);
  });

  it('has a scale with anchors for five or six criteria, a form for each and one together', () => {
    const criteria = markdown.match(/^\| 1 \| .+ \|\n\| 3 \| .+ \|\n\| 5 \| /gmu) ?? [];
    expect(criteria.length).toBeGreaterThanOrEqual(5);
    expect(criteria.length).toBeLessThanOrEqual(6);
    expect(markdown).toContain('Fyll ut skjemaet alene, før panelet snakker sammen.');
    expect(markdown).toContain('## Felles oppsummering');
    expect(markdown.match(/^```signatur$/gmu)).toHaveLength(2);
  });

  it('tells which topics to leave, and that it is advice', () => {
    expect(markdown).toContain('## Temaer dere lar ligge');
    expect(markdown).toContain('råd til panelet og ikke en juridisk vurdering');
  });
});

describe('what follows from the profile', () => {
  it('points out who is missing from the panel', () => {
    const alone = guide('intervju:\n  panel:\n    - rolle: leder\n');
    expect(alone).toContain('- [ ] En tillitsvalgt er med i panelet');
    expect(alone).not.toContain('- [ ] Nærmeste leder er med');
  });

  it('says in a sentence what one is paid, and in a list what several are', () => {
    const panel = (...paid: readonly string[]) =>
      guide(
        `intervju:\n  panel:\n${paid.map((navn) => `    - rolle: erfaringskonsulent\n      navn: ${navn}\n      honorar: 500 kroner timen\n`).join('')}`,
      );
    expect(panel('Kim Berg')).toContain(
      'Dette er avtalt om betaling til erfaringskonsulent Kim Berg: 500 kroner timen.',
    );
    expect(panel('Kim Berg', 'Bo Lie')).toContain('- Erfaringskonsulent Bo Lie: 500 kroner timen');
  });

  it('speaks of cases at NAV, and of journals elsewhere', () => {
    const at = (service: string) => guide(`  tjenestetype: ${service}\n`);
    expect(at('nav')).toContain('hatt saken til søkeren');
    expect(at('nav')).not.toMatch(/journal/iu);
    expect(at('dps')).toContain('slått opp søkeren i journaler');
  });

  it('asks of the own process only where the experience is required with a reason', () => {
    const asked = (lines: string) =>
      guide(lines).includes('Hva har du lært som du vil bruke i denne jobben?');
    expect(asked('egenerfaring:\n  kreves: ja\nformål:\n  begrunnelse: Vi trenger det.\n')).toBe(true);
    expect(asked('egenerfaring:\n  kreves: ja\n')).toBe(false);
    expect(asked('egenerfaring:\n  kreves: nei\nformål:\n  begrunnelse: Vi trenger det.\n')).toBe(false);
  });

  it('has the own questions, without those that may not be asked', () => {
    const markdown = guide('intervju:\n  spørsmål:\n    - Er du gravid?\n    - Hva gjør du når det snør?\n');
    expect(markdown).toContain('**Hva gjør du når det snør?**');
    expect(markdown).not.toContain('Er du gravid?');
  });
});
