import { describe, expect, it } from 'vitest';
import { profileCheck, valuesAt } from '../../../src/rules/checks/profile.ts';
import { profileOf } from '../support.ts';
import { rule } from './support.ts';

const check = (rest: object, places: Record<string, string>) =>
  profileCheck(rule('profil', { sted: 'vilkår.prosent', ...rest }))(
    profileOf(places),
    'erfaring.yaml',
    new Set(),
  );

describe('a rule on the profile', () => {
  it('stands at its place in the file, with the line to show', () => {
    const [finding] = check({ når: [{ sti: 'vilkår.prosent', under: 100 }] }, { 'vilkår.prosent': '50 %' });
    expect(finding).toMatchObject({
      file: 'erfaring.yaml',
      line: 3,
      column: 12,
      excerpt: { text: '  prosent: 50 %', start: 11 },
    });
  });

  it('has no place where the key is not there', () => {
    const [finding] = check({ når: [{ sti: 'vilkår.grunnlag', finnes: 'nei' }] }, { 'stilling.tittel': 'x' });
    expect(finding).toMatchObject({ line: null, column: null });
  });

  it('marks nothing where there is no answer, and says where to give it', () => {
    const når = [{ sti: 'vilkår.prosent', finnes: 'nei' }];
    const [empty] = check({ når }, { 'vilkår.prosent': '  # hel stilling er 100 %' });
    expect(empty).toMatchObject({ line: 3, length: 0, section: 'vilkår' });
    expect(empty).not.toHaveProperty('excerpt');
    const [answered] = check(
      { når: [{ sti: 'vilkår.prosent', under: 100 }] },
      { 'vilkår.prosent': '50 %  # av full stilling' },
    );
    expect(answered).toMatchObject({ length: 4, excerpt: { length: 4 } });
    expect(answered).not.toHaveProperty('section');
  });

  it('needs all its conditions', () => {
    const når = [
      { sti: 'stilling.under_18', er: ['ja'] },
      { sti: 'vilkår.prøvetid_måneder', over: 6 },
    ];
    expect(check({ når }, { 'stilling.under_18': 'ja', 'vilkår.prøvetid_måneder': '9' })).toHaveLength(1);
    expect(check({ når }, { 'stilling.under_18': 'nei', 'vilkår.prøvetid_måneder': '9' })).toHaveLength(0);
    expect(check({ når }, { 'stilling.under_18': 'ja', 'vilkår.prøvetid_måneder': '6' })).toHaveLength(0);
  });

  it('holds «ingen», open and empty answers as not there', () => {
    const når = [{ sti: 'vilkår.grunnlag', finnes: 'nei' }];
    for (const answer of ['ingen', 'vet ikke ennå', ''])
      expect(check({ når }, { 'vilkår.grunnlag': answer })).toHaveLength(1);
    expect(check({ når }, { 'vilkår.grunnlag': 'Vikariat' })).toHaveLength(0);
  });

  it('is for some employers, and is no fault where that is open', () => {
    const rest = {
      gjelder: ['kommune'],
      ved_tvil: 'Kommer an på.',
      når: [{ sti: 'vilkår.prosent', under: 100 }],
    };
    const places = { 'vilkår.prosent': '50 %' };
    expect(check(rest, { ...places, 'virksomhet.arbeidsgiver': 'kommune' })).toMatchObject([
      { level: 'feil' },
    ]);
    expect(check(rest, { ...places, 'virksomhet.arbeidsgiver': 'stat' })).toMatchObject([
      { level: 'advarsel', message: 'Kommer an på.' },
    ]);
    expect(check({ ...rest, ved_tvil: undefined }, places)).toEqual([]);
  });
});

describe('the values at a place', () => {
  it('are those of every entry of a list on the way', () => {
    expect(valuesAt({ a: [{ b: 1 }, {}, { b: 2 }], c: null }, 'a.b')).toEqual([1, 2]);
    expect(valuesAt({ c: null }, 'c.d')).toEqual([]);
  });
});
