import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { services } from '../../src/profile/choices.ts';

const tasks = knowledge.bank('oppgaver');

describe.each(services)('the task bank of %s', (service) => {
  const offered = tasks.filter(({ tjenester }) => !tjenester || tjenester.includes(service));

  it('has at least ten tasks, of every level', () => {
    expect(offered.length).toBeGreaterThanOrEqual(10);
    expect(new Set(offered.map(({ nivå }) => nivå))).toEqual(new Set(['individ', 'gruppe', 'system']));
  });

  it('has someone else answer for treatment', () => {
    const others = knowledge
      .responsibilities()
      .filter(({ hvem, tjenester }) => hvem === 'andre' && tjenester?.includes(service));
    expect(others.length).toBeGreaterThanOrEqual(1);
  });
});

it('what comes close to treatment must be settled first, and is never chosen beforehand', () => {
  const close = tasks.filter(({ tekst }) =>
    /behandlingsgruppe|LAR|journal|tvangen|ytelser|vurderer/u.test(tekst),
  );
  const careless = close.filter(({ id, avklar, avklar_tekst, standard }) =>
    id === 'for-brudd' ? false : avklar !== 'ansvar' || !avklar_tekst || standard !== undefined,
  );
  expect(careless.map(({ id }) => id)).toEqual([]);
  expect(close.length).toBeGreaterThanOrEqual(5);
});
