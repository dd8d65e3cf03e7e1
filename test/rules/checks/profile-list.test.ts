import { describe, expect, it } from 'vitest';
import { profileListCheck } from '../../../src/rules/checks/profile-list.ts';
import { profileOf } from '../support.ts';
import { judgement, rule } from './support.ts';

const check = profileListCheck(
  rule('profil-liste', { overskrift: 'Krav', steder: ['kvalifikasjoner.krav', 'stilling.tittel'] }),
  [{ alle: ['utdanning'], modus: ['krav'] }],
  judgement,
);

describe('a list in the profile', () => {
  it('is read as it would stand in the ad, and each line has its place', () => {
    const loaded = profileOf({
      'kvalifikasjoner.krav': ['Førerkort', 'Bachelor', 'Fagbrev er en fordel', 'Fagbrev'],
    });
    expect(check(loaded, 'erfaring.yaml', new Set()).map(({ line, column }) => [line, column])).toEqual([
      [5, 7],
      [7, 7],
    ]);
  });

  it('may be a single text', () => {
    expect(check(profileOf({ 'stilling.tittel': 'Bachelor' }), 'erfaring.yaml', new Set())).toMatchObject([
      { line: 3 },
    ]);
  });
});
