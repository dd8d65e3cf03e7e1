import { describe, expect, it } from 'vitest';
import { hiringFacts } from '../../../src/documents/facts/ansettelse.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines: string) => hiringFacts(almostEmpty(lines), knowledge);

describe('the first day', () => {
  it('is the first that is worked; the contract is due a week after the start itself', () => {
    expect(facts('vilkår:\n  oppstart: 01.05.2027\n')).toMatchObject({
      første_dag: 'mandag 3. mai 2027',
      kontraktfrist: 'lørdag 8. mai 2027',
    });
  });

  it('is the start as it stands where the calendar is not known so far ahead', () => {
    expect(facts('vilkår:\n  oppstart: 01.05.2060\n').første_dag).toBe('lørdag 1. mai 2060');
  });

  it('is open where nothing is decided', () => {
    expect(facts('')).toMatchObject({ første_dag: null, kontraktfrist: null, svarfrist: false });
  });
});

it.each([
  ['stat', false],
  ['kommune', true],
  ['privat', true],
])('arbeidsmiljøloven stands alone with the employer %s: %s', (employer, alone) => {
  expect(facts(`  arbeidsgiver: ${employer}\n`).arbeidsmiljøloven).toBe(alone);
});

it('nothing is said of the law before the employer is known', () => {
  expect(facts('').arbeidsmiljøloven).toBe(false);
});

it('colleagues are compared with where both the post and the pay are known', () => {
  const colleagues = [
    '    - stilling: Miljøarbeider\n      fra: 505 000\n      til: 565 000\n',
    '    - stilling: Vernepleier\n',
  ].join('');
  expect(facts(`lønn:\n  kolleger:\n${colleagues}`).kolleger).toEqual([
    { stilling: 'Miljøarbeider', spenn: '505\u00a0000–565\u00a0000\u00a0kroner' },
  ]);
});

it('other tasks may be given in a permanent post, and not in one with an end', () => {
  const other = (terms: string) => facts(`oppgaver:\n  andre_oppgaver: ja\n${terms}`).andre_oppgaver;
  expect(other('')).toBe(true);
  expect(other('vilkår:\n  ansettelsesform: fast\n')).toBe(true);
  expect(other('vilkår:\n  ansettelsesform: vikariat\n')).toBe(false);
});
