import { describe, expect, it } from 'vitest';
import { profileFields } from '../../src/profile/walk.ts';
import { type Given, readAllGiven } from '../../src/wizard/given.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known } from './support.ts';

const given = (dotted: string, ...values: string[]): Given => ({
  flag: `--${dotted}`,
  path: dotted.split('.'),
  values,
});
const profileOf = (...all: Given[]) => {
  const { edits, problems } = readAllGiven(all);
  expect(problems).toEqual([]);
  return known(applyEdits(emptyProfile, edits));
};

describe('readAllGiven', () => {
  it('reads every kind of answer as the prompts do', () => {
    const { profile } = profileOf(
      given('virksomhet.navn', 'Nordvik  kommune'),
      given('lønn.fra', '540k'),
      given('vilkår.prosent', '80 prosent'),
      given('prosess.frist', '1. mars 2027'),
      given('egenerfaring.typer', 'Rus', 'pårørende'),
      given('veiledning.leder.navn', 'Kari'),
    );
    expect(profile.virksomhet.navn).toBe('Nordvik kommune');
    expect(profile.lønn.fra).toBe(540_000);
    expect(profile.vilkår.prosent).toBe(80);
    expect(profile.prosess.frist).toEqual({ year: 2027, month: 3, day: 1 });
    expect(profile.egenerfaring.typer).toEqual(['rus', 'parorende']);
    expect(profile.veiledning.leder?.navn).toBe('Kari');
  });

  it('reads entries with several parts from one line each', () => {
    const { profile } = profileOf(
      given('prosess.kontakter', 'Kari Nordmann, 900 00 000', 'Ola Li, ola@nordvik.no'),
      given('intervju.panel', 'leder: Kari', 'tillitsvalgt'),
      given('lønn.kolleger', 'Miljøarbeider, 505 000–565 000'),
      given('intervju.case', 'Døra: Hva gjør du?'),
      given('unntak', 'V4.4: Vi må'),
    );
    expect(profile.prosess.kontakter).toHaveLength(2);
    expect(profile.intervju.panel).toEqual([{ rolle: 'leder', navn: 'Kari' }, { rolle: 'tillitsvalgt' }]);
    expect(profile.lønn.kolleger).toEqual([{ stilling: 'Miljøarbeider', fra: 505_000, til: 565_000 }]);
    expect(profile.intervju.case).toEqual([{ tittel: 'Døra', tekst: 'Hva gjør du?' }]);
    expect(profile.unntak).toEqual([{ id: 'V4.4', grunn: 'Vi må' }]);
  });

  it('takes the two special answers', () => {
    const { stateOf } = profileOf(given('lønn.fra', 'vet ikke'), given('oppgaver.ikke', 'ingen'));
    expect(stateOf(['lønn', 'fra'])).toBe('open');
    expect(stateOf(['oppgaver', 'ikke'])).toBe('none');
  });

  it('names the flag of everything that is wrong, and goes on', () => {
    const { problems } = readAllGiven([
      given('lønn.fra', 'mye'),
      given('virksomhet.navn', 'a', 'b'),
      given('stilling.tittel', ' '),
      given('virksomhet.arbeidsgiver', 'komune'),
      given('lønn.kolleger', 'Miljøarbeider'),
      given('intervju.case', 'bare tittel'),
    ]);
    expect(problems.map(({ message }) => message.split(':')[0])).toEqual([
      '--lønn.fra',
      '--virksomhet.navn',
      '--stilling.tittel',
      '--virksomhet.arbeidsgiver',
      '--lønn.kolleger',
      '--intervju.case',
    ]);
    expect(problems[3]?.message).toContain('Mente du «kommune»?');
  });

  it('refuses what a prompt would ask about', () => {
    const { problems } = readAllGiven([given('lønn.kolleger', 'Miljøarbeider, 505–565')]);
    expect(problems[0]?.message).toMatch(/Mente du 505.000–565.000.kroner i året\? Skriv det helt ut\./u);
  });

  it('has a way to read every field of the profile', () => {
    for (const { path } of profileFields()) {
      expect(
        () => readAllGiven([{ flag: '--x', path, values: ['en: to, 5'] }]),
        path.join('.'),
      ).not.toThrow();
    }
  });
});
