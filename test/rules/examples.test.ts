import { describe, expect, it } from 'vitest';
import type { Employer } from '../../src/profile/choices.ts';
import { adFromText } from '../../src/rules/text/from-text.ts';
import { checker, doubtsOf, profileOf, rules } from './support.ts';

type AdExample = string | { readonly tekst: string; readonly arbeidsgiver: Employer };

function firesOn(rule: string, example: AdExample): boolean {
  const text = typeof example === 'string' ? example : example.tekst;
  const employer = typeof example === 'string' ? undefined : example.arbeidsgiver;
  return checker.checkAd(adFromText(text, null), { employer }).findings.some(({ rule: id }) => id === rule);
}

function firesOnProfile(rule: string, example: Readonly<Record<string, string>>): boolean {
  const loaded = profileOf(example);
  const findings = checker.checkProfile(loaded, 'erfaring.yaml', doubtsOf(loaded.profile));
  return findings.some(({ rule: id }) => id === rule);
}

/** Every rule brings texts that it finds, and texts that it must leave alone. */
describe('the examples of the rules', () => {
  for (const rule of rules) {
    const { dårlige, gode } = rule.eksempler;
    const fires = (example: unknown) =>
      rule.type.startsWith('profil')
        ? firesOnProfile(rule.id, example as Record<string, string>)
        : firesOn(rule.id, example as AdExample);

    it.each(dårlige.map((example) => [example]))(`${rule.id} finds %j`, (example) => {
      expect(fires(example)).toBe(true);
    });
    it.each(gode.map((example) => [example]))(`${rule.id} leaves %j alone`, (example) => {
      expect(fires(example)).toBe(false);
    });
  }
});

describe('the rules as data', () => {
  it('have all the ids of the contract', () => {
    const contract =
      `annonse/tittel annonse/arbeidsplass annonse/rolle annonse/krav annonse/egenerfaring annonse/type-erfaring
      annonse/oppgaver annonse/veiledning annonse/vilkar annonse/lonn annonse/egenskaper annonse/mangfold annonse/frist
      annonse/kontakt annonse/sokerliste annonse/politiattest krav/formalkompetanse krav/erfaringsskolen krav/attester
      krav/politiattest lov/familie lov/helse lov/forbudte-opplysninger rolle/brukerrepresentant rolle/behandler
      sprak/lesbarhet sprak/lang-setning sprak/kansellistil sprak/stigma`.split(/\s+/u);
    expect(contract.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('have the levels of the contract', () => {
    const faults = [
      'annonse/egenerfaring',
      'annonse/sokerliste',
      'annonse/politiattest',
      'krav/politiattest',
    ];
    const wanted = (id: string) => {
      if (id.startsWith('sprak/')) return 'tips';
      return faults.includes(id) || /^(?:rolle|lov)\//u.test(id) ? 'feil' : 'advarsel';
    };
    const onAds = rules.filter(({ type }) => !type.startsWith('profil'));
    expect(onAds.filter(({ id, nivå }) => nivå !== wanted(id)).map(({ id }) => id)).toEqual([]);
  });

  it('tell a manager why and what to do', () => {
    for (const { id, hvorfor, råd } of rules) {
      expect(hvorfor, id).toMatch(/[.!?]$/u);
      expect(råd, id).toMatch(/[.!?]$/u);
    }
  });
});
