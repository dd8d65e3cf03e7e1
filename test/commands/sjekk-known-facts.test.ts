import { describe, expect, it } from 'vitest';
import { employerOf, knownFacts } from '../../src/commands/sjekk-known-facts.ts';
import { profileOf } from '../rules/support.ts';

describe('the employer of the command line', () => {
  it('is one of the kinds, however it is written', () => {
    expect(employerOf(' Kommune')).toBe('kommune');
    expect(employerOf(undefined)).toBeUndefined();
  });

  it('is refused where there is no such kind, with the nearest or all of them', () => {
    const hint = (typed: string) => {
      try {
        return employerOf(typed);
      } catch (error) {
        return (error as { problems: { message: string; hint: string }[] }).problems[0]?.hint;
      }
    };
    expect(() => employerOf('komune')).toThrow('«komune» er ikke en slags arbeidsgiver.');
    expect(hint('komune')).toBe('Mente du kommune?');
    expect(hint('bedriften')).toContain('helseforetak');
  });
});

describe('what a profile knows of the post', () => {
  const facts = (places: Readonly<Record<string, string>>, employer?: 'stat') =>
    knownFacts(profileOf(places).profile, employer);

  it('is the employer, unless the command line names another', () => {
    expect(facts({ 'virksomhet.arbeidsgiver': 'kommune' }).employer).toBe('kommune');
    expect(facts({ 'virksomhet.arbeidsgiver': 'kommune' }, 'stat').employer).toBe('stat');
    expect(facts({ 'stilling.tittel': 'Erfaringskonsulent' })).toEqual({
      employer: undefined,
      certificateByLaw: undefined,
    });
  });

  it('is what the law says of a politiattest, not what the manager wants', () => {
    const nav = { 'virksomhet.arbeidsgiver': 'kommune', 'virksomhet.tjenestetype': 'rop-team' };
    const wanted = facts({ ...nav, 'prosess.politiattest': 'kreves-ikke' });
    expect(wanted).toEqual(facts({ ...nav, 'prosess.politiattest': 'kreves' }));
    expect(
      facts({ ...nav, 'prosess.politiattest_hjemmel': 'barnevernsloven § 12-10' }).certificateByLaw,
    ).toBe(true);
  });
});
