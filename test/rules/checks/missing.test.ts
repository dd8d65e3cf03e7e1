import { describe, expect, it } from 'vitest';
import { missingCheck } from '../../../src/rules/checks/missing.ts';
import { judgement, remarks, rule, unknown } from './support.ts';

const wants = (rest: object) => missingCheck(rule('mangler', rest), judgement);

describe('something missing', () => {
  it('is told of with no place', () => {
    const check = wants({ finnes: [{ alle: ['frist'] }] });
    expect(remarks(check, 'Søk innen 1. mai.')).toEqual([]);
    expect(remarks(check, 'Søk i dag.')).toMatchObject([{ place: { line: null, column: null } }]);
  });

  it('points at what is there but is not enough', () => {
    const check = wants({ finnes: [{ alle: ['lønn-tall'] }], peker_på: [{ alle: ['lønnsord'] }] });
    expect(remarks(check, 'Fast stilling.\n\nLønn etter avtale.')).toMatchObject([
      { place: { line: 3, column: 1 } },
    ]);
  });

  it('is found where it is taken for granted, but not where the ad says otherwise', () => {
    const check = wants({
      finnes: [{ alle: ['egenerfaring'], modus: ['krav'] }],
      finnes_svakt: [{ alle: ['egenerfaring'], modus: ['antydet'] }],
      svekkes_av: [{ alle: ['egenerfaring'], modus: ['ønske'] }],
    });
    const weak = 'Har du egenerfaring med rus?';
    expect(remarks(check, weak)).toEqual([]);
    expect(remarks(check, `${weak}\n\nEgenerfaring er en fordel.`)).toHaveLength(1);
  });

  it('can have several parts, and names those that lack', () => {
    const check = wants({
      finnes: [{}],
      også: [
        { mangler: 'Form?', finnes: [{ alle: ['ansettelsesform'] }] },
        { mangler: 'Størrelse?', finnes: [{ alle: ['stillingsbrøk'] }] },
      ],
    });
    expect(remarks(check, 'Fast stilling, 50 %.')).toEqual([]);
    expect(remarks(check, 'Fast stilling.')).toMatchObject([{ message: 'Melding. Størrelse?' }]);
  });

  it('depends on the employer, and is no fault where that is unknown', () => {
    const check = wants({
      finnes: [{ alle: ['frist'] }],
      forutsetter: 'offentlig',
      ved_tvil: 'Kommer an på.',
    });
    expect(remarks(check, 'Hei.', { ...unknown, offentlig: false })).toEqual([]);
    expect(remarks(check, 'Hei.', { ...unknown, offentlig: true })[0]).not.toHaveProperty('level');
    expect(remarks(check, 'Hei.')).toMatchObject([{ message: 'Kommer an på.', level: 'advarsel' }]);
    expect(remarks(wants({ finnes: [{ alle: ['frist'] }], forutsetter: 'offentlig' }), 'Hei.')).toEqual([]);
  });
});
