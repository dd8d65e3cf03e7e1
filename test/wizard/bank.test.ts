import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankEntry } from '../../src/knowledge/schemas.ts';
import { services } from '../../src/profile/choices.ts';
import { isRecommended, noteOf, suggestions } from '../../src/wizard/bank.ts';
import { knowledge } from './support.ts';

const entry = (rest: Partial<BankEntry>): BankEntry => ({
  id: 'et-punkt',
  tekst: 'Følge med til legen',
  kilder: ['V4.f'],
  ...rest,
});
const tasks = knowledge.bank('oppgaver');

describe('suggestions', () => {
  it('are those that suit the service, each once, the recommended ones first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...services), (service) => {
        const found = suggestions(knowledge, 'oppgaver', service);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every(({ tjenester }) => !tjenester || tjenester.includes(service))).toBe(true);
        const recommended = found.map((one) => isRecommended(one, service));
        expect(recommended.toSorted((a, b) => Number(b) - Number(a))).toEqual(recommended);
      }),
      { numRuns: 30 },
    );
  });

  it('are all there while the service is not known', () => {
    expect(suggestions(knowledge, 'oppgaver', undefined)).toHaveLength(tasks.length);
  });

  it('are of one level where one is asked for', () => {
    const levels = suggestions(knowledge, 'oppgaver', 'dps', 'gruppe').map(({ nivå }) => nivå);
    expect(new Set(levels)).toEqual(new Set(['gruppe']));
  });

  it('put those made for the service before those that suit everyone', () => {
    const found = suggestions(knowledge, 'oppgaver', 'nav').filter((one) => !isRecommended(one, 'nav'));
    const made = found.map(({ tjenester }) => tjenester !== undefined);
    expect(made).toContain(true);
    expect(made.lastIndexOf(true)).toBeLessThan(made.indexOf(false));
  });
});

describe('a suggestion that is ticked beforehand', () => {
  it('is one recommended to all, or to the service', () => {
    expect(isRecommended(entry({ standard: 'alle' }), undefined)).toBe(true);
    expect(isRecommended(entry({ standard: ['dps'] }), 'dps')).toBe(true);
    expect(isRecommended(entry({ standard: ['dps'] }), 'nav')).toBe(false);
    expect(isRecommended(entry({ standard: ['dps'] }), undefined)).toBe(false);
    expect(isRecommended(entry({}), 'dps')).toBe(false);
  });

  it('is never one that needs something settled first', () => {
    expect(isRecommended(entry({ standard: 'alle', avklar: 'ansvar' }), 'dps')).toBe(false);
  });
});

describe('what to think of before picking', () => {
  it.each<[string, Partial<BankEntry>, string | undefined]>([
    [
      'what must be settled',
      { avklar: 'ansvar', avklar_tekst: 'Hvem følger opp?', råd: 'Vent.' },
      'Hvem følger opp?',
    ],
    ['advice, where that is all', { råd: 'Begynn med én.' }, 'Begynn med én.'],
    [
      'who is responsible, where nothing else is said',
      { avklar: 'ansvar' },
      'Avklar først hvem som har ansvaret.',
    ],
    ['nothing', {}, undefined],
  ])('is %s', (_, rest, note) => {
    expect(noteOf(entry(rest))).toBe(note);
  });
});
