import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colleaguePageFacts } from '../../../src/documents/facts/kollegainfo.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (tasks: Record<string, string[]>) => {
  const profile = almostEmpty();
  return colleaguePageFacts({ ...profile, oppgaver: { ...profile.oppgaver, ...tasks } });
};

describe('the page to the colleagues', () => {
  it('sets some of the tasks beside as many that are none, and says that there are more', () => {
    expect(facts({ individ: ['Gå tur', 'Følge til legen'], ikke: ['Behandle'] })).toEqual({
      rader: [{ oppgave: 'Gå tur', ikke: 'Behandle' }],
      oppgaver: [],
      ikke: [],
      flere: true,
    });
  });

  it('has the tasks alone where nothing is said of what is none', () => {
    expect(facts({ individ: ['Gå tur'] })).toEqual({
      rader: [],
      oppgaver: ['Gå tur'],
      ikke: [],
      flere: false,
    });
  });

  it('has what is no task alone, as far as it fits', () => {
    const not = ['Behandle', 'Vikariere', 'Kjøre', 'Vaske', 'Vakte'];
    expect(facts({ ikke: not })).toEqual({ rader: [], oppgaver: [], ikke: not.slice(0, 4), flere: true });
  });

  it('takes tasks from each level in turn, and tells them level by level', () => {
    const { rader } = facts({
      individ: ['i1', 'i2', 'i3', 'i4'],
      gruppe: ['g1'],
      system: ['s1', 's2'],
      ikke: ['a', 'b', 'c', 'd'],
    });
    expect((rader as { oppgave: string }[]).map(({ oppgave }) => oppgave)).toEqual(['i1', 'i2', 'g1', 's1']);
  });

  it('is one page whatever there is to tell, and only silent of the rest where there is none', () => {
    const list = (name: string) =>
      fc.nat({ max: 6 }).map((count) => Array.from({ length: count }, (_, index) => `${name} ${index}`));
    fc.assert(
      fc.property(list('i'), list('g'), list('s'), list('ikke'), (individ, gruppe, system, ikke) => {
        const { rader, oppgaver, ikke: not, flere } = facts({ individ, gruppe, system, ikke });
        const counts = [rader, oppgaver, not].map((part) => (part as unknown[]).length);
        expect(Math.max(...counts)).toBeLessThanOrEqual(4);
        const told = (counts[0] ?? 0) * 2 + (counts[1] ?? 0) + (counts[2] ?? 0);
        expect(flere).toBe(told < individ.length + gruppe.length + system.length + ikke.length);
      }),
    );
  });
});
