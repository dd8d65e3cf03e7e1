import { describe, expect, it } from 'vitest';
import { isDecided, meets, meetsAll, valueAt } from '../../src/documents/needs.ts';
import { almostEmpty } from '../support/examples.ts';

const profile = almostEmpty(
  '  arbeidsgiver: stat\nvilkår:\n  prosent: 80\n  fortrinnsrett_sjekket: nei\noppgaver:\n  ikke: ingen\n  fora: []\nformål:\n  mål:\n    - gi håp\n',
);

describe('a place in the profile', () => {
  it('holds what the schema read there', () => {
    expect(valueAt(profile, 'vilkår.prosent')).toBe(80);
    expect(valueAt(profile, 'veiledning.leder.navn')).toBeUndefined();
  });

  it('is decided where something stands: «nei» does, «ingen» and an empty list do not', () => {
    const decided = [
      'vilkår.fortrinnsrett_sjekket',
      'formål.mål',
      'oppgaver.ikke',
      'oppgaver.fora',
      'lønn.fra',
    ];
    expect(decided.map((path) => isDecided(profile, path))).toEqual([true, true, false, false, false]);
  });
});

describe('a need', () => {
  it.each([
    ['one of several paths', { stier: ['lønn.fra', 'formål.mål'] }, true],
    ['nothing anywhere', { stier: ['lønn.fra', 'lønn.til'] }, false],
    ['a choice by its id', { stier: ['virksomhet.arbeidsgiver'], er: ['stat', 'oslo'] }, true],
    ['another choice', { stier: ['virksomhet.arbeidsgiver'], er: ['kommune'] }, false],
    ['not a choice', { stier: ['virksomhet.arbeidsgiver'], ikke: ['stat'] }, false],
    ['not a choice that is open', { stier: ['vilkår.ansettelsesform'], ikke: ['fast'] }, false],
    ['no in words', { stier: ['vilkår.fortrinnsrett_sjekket'], er: ['nei'] }, true],
    ['a number below', { stier: ['vilkår.prosent'], under: 100 }, true],
    ['a number not below', { stier: ['vilkår.prosent'], under: 80 }, false],
    ['a number by its name', { stier: ['vilkår.prosent'], er: ['80'] }, true],
  ])('of %s', (_, need, met) => {
    expect(meets(profile, need)).toBe(met);
  });

  it('among several must be met with the others; none at all is no hindrance', () => {
    const [met, unmet] = [{ stier: ['formål.mål'] }, { stier: ['lønn.fra'] }];
    expect(meetsAll(profile, [met, met])).toBe(true);
    expect(meetsAll(profile, [met, unmet])).toBe(false);
    expect(meetsAll(profile, undefined)).toBe(true);
  });
});
