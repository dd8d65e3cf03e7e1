import { describe, expect, it } from 'vitest';
import { patternCheck } from '../../../src/rules/checks/pattern.ts';
import { judgement, remarks, rule, unknown } from './support.ts';

const avoids = (rest: object) => patternCheck(rule('treff', rest), judgement);

describe('something that should not be there', () => {
  it('is told of with its place, once for each sentence', () => {
    const check = avoids({ treff: [{ alle: ['utdanning'], modus: ['krav'] }] });
    const text = 'Du må ha bachelor og fagbrev.\n\nVi krever også autorisasjon.';
    expect(remarks(check, text).map(({ place }) => [place.line, place.column, place.length])).toEqual([
      [1, 10, 8],
      [3, 16, 12],
    ]);
  });

  it('depends on the employer, but for what is wrong anywhere', () => {
    const check = avoids({
      treff: [{ alle: ['politiattest'] }],
      treff_uansett: [{ alle: ['plettfri'] }],
      forutsetter: 'politiattest-uten-hjemmel',
      ved_tvil: 'Kommer an på.',
    });
    const legal = { ...unknown, 'politiattest-uten-hjemmel': false };
    expect(remarks(check, 'Politiattest kreves.', legal)).toEqual([]);
    expect(remarks(check, 'Plettfri vandel kreves.', legal)).toHaveLength(1);
    expect(remarks(check, 'Politiattest kreves.')).toMatchObject([
      { message: 'Kommer an på.', level: 'advarsel' },
    ]);
  });
});
