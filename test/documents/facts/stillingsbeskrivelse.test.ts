import { describe, expect, it } from 'vitest';
import { jobDescriptionFacts } from '../../../src/documents/facts/stillingsbeskrivelse.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines = '') => jobDescriptionFacts(almostEmpty(lines), knowledge);
const textsOf = (value: unknown) => (value as { tekst: string }[]).map(({ tekst }) => tekst);
const lines = knowledge.responsibilities();

describe('authority', () => {
  it('is what holds for every post, while nothing is known of this one', () => {
    const general = lines.filter(({ tjenester, nivå }) => !tjenester && !nivå).map(({ tekst }) => tekst);
    const all = (['egen', 'selv', 'andre'] as const).flatMap((who) => textsOf(facts()[who]));
    expect(all.toSorted()).toEqual(general.toSorted());
  });

  it('is also what holds for the service, and nothing that holds for others', () => {
    const told = (service: string) => textsOf(facts(`  tjenestetype: ${service}\n`).andre);
    const only = lines.find(({ tjenester, nivå, hvem }) => tjenester && !nivå && hvem === 'andre');
    const [service = ''] = only?.tjenester ?? [];
    expect(told(service)).toContain(only?.tekst);
    expect(told('annet')).not.toContain(only?.tekst);
  });
});

describe('tasks that must be cleared first', () => {
  const task = knowledge
    .bank('oppgaver')
    .find(({ avklar, nivå }) => avklar === 'ansvar' && nivå === 'individ');

  it('are those of our suggestions that come close to treatment, with what must be agreed', () => {
    const chosen = facts(`oppgaver:\n  individ:\n    - Gå tur\n    - ${task?.tekst}\n`).avklares;
    expect(chosen).toEqual([{ oppgave: task?.tekst, avklar: task?.avklar_tekst, kilder: task?.kilder }]);
  });

  it('are none where only others are chosen, be they ours', () => {
    const plain = knowledge.bank('oppgaver').find(({ avklar, nivå }) => !avklar && nivå === 'individ');
    expect(facts(`oppgaver:\n  individ:\n    - Gå tur\n    - ${plain?.tekst}\n`).avklares).toEqual([]);
  });
});

it('the post in short is there as soon as there is one thing to say', () => {
  expect(facts().har_kort_om).toBe(false);
  expect(facts('veiledning:\n  leder:\n    navn: Kari\n').har_kort_om).toBe(true);
  expect(facts('veiledning:\n  leder:\n    telefon: 900 00 000\n').har_kort_om).toBe(false);
});
