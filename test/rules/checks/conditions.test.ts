import { describe, expect, it } from 'vitest';
import type { SentenceCondition } from '../../../src/knowledge/rules.ts';
import { sentenceTest } from '../../../src/rules/checks/conditions.ts';
import { readings } from '../support.ts';
import { judgement } from './support.ts';

/** Whether the condition holds in any sentence of the text. */
function holds(condition: SentenceCondition, text: string): boolean {
  const test = sentenceTest(condition, judgement);
  return readings(text).some((reading) => test(reading) !== null);
}

describe('a condition', () => {
  it('asks for all its concepts, and none of the others', () => {
    expect(holds({ alle: ['egenerfaring', 'erfaringsområde'] }, 'Du må ha egenerfaring med rus.')).toBe(true);
    expect(holds({ alle: ['egenerfaring', 'erfaringsområde'] }, 'Du må ha egenerfaring.')).toBe(false);
    expect(holds({ alle: ['egenerfaring'], uten: ['utdanning'] }, 'Egenerfaring og utdanning.')).toBe(false);
  });

  it('excuses no more than the half of a sentence that it stands in', () => {
    const condition: SentenceCondition = { alle: ['rusfri-ord'], uten: ['uten-betydning'], nektet: 'ja' };
    expect(holds(condition, 'Rusfri eller ikke betyr ingenting.')).toBe(false);
    expect(holds(condition, 'Utdanning betyr ingenting, men du må være rusfri.')).toBe(true);
    expect(holds(condition, 'Du kan være rusfri, men det betyr ingenting.')).toBe(false);
  });

  it('counts no answer that nobody need give', () => {
    const condition: SentenceCondition = { alle: ['hull-nevnt'], neste: ['forklar-ord'] };
    expect(holds(condition, 'Er det hull i CV-en? Forklar hvorfor.')).toBe(true);
    expect(holds(condition, 'Er det hull i CV-en? Det trenger du ikke forklare.')).toBe(false);
  });

  it('leaves alone what is part of something else', () => {
    const condition = { alle: ['erfaring'], ikke_del_av: ['yrkeserfaring'] };
    expect(holds(condition, 'Erfaring fra arbeid med brukere')).toBe(false);
    expect(holds(condition, 'Erfaring som pårørende')).toBe(true);
  });

  it('asks how it is meant, and does not count what is denied', () => {
    const condition: SentenceCondition = { alle: ['egenerfaring'], modus: ['krav'] };
    expect(holds(condition, 'Egenerfaring er et krav.')).toBe(true);
    expect(holds(condition, 'Egenerfaring er en fordel.')).toBe(false);
    expect(holds({ alle: ['brukerrepresentant'] }, 'Du er ikke brukerrepresentant.')).toBe(false);
    expect(holds({ alle: ['brukerrepresentant'], nektet: 'ja' }, 'Du er ikke brukerrepresentant.')).toBe(
      true,
    );
    expect(holds({ alle: ['brukerrepresentant'], nektet: 'bare' }, 'Du er brukerrepresentant.')).toBe(false);
  });

  it('asks where it stands', () => {
    const text = '## Krav\n\n- egenerfaring';
    expect(holds({ alle: ['egenerfaring'], del: ['krav'], blokk: ['item'] }, text)).toBe(true);
    expect(holds({ alle: ['egenerfaring'], ikke_del: ['krav'] }, text)).toBe(false);
    expect(holds({ alle: ['egenerfaring'], ikke_blokk: ['item'] }, text)).toBe(false);
  });

  it('looks in the words that lead in to a list, and in the sentence that follows', () => {
    const lead = 'Du har egenerfaring fra ett av disse områdene:\n- rus';
    expect(holds({ alle: ['erfaringsområde'], en_av: ['egenerfaring'] }, lead)).toBe(true);
    const question = 'Har du omsorg for barn? Oppgi det i søknaden.';
    expect(holds({ alle: ['familieforhold'], neste: ['oppgi'] }, question)).toBe(true);
  });

  it('can ask that the words stand near one another', () => {
    const text = 'Oppgi helst så fort du kan, og før fristen er ute en gang i mai, om du har barn.';
    expect(holds({ alle: ['barn-ord', 'oppgi'] }, text)).toBe(true);
    expect(holds({ alle: ['barn-ord', 'oppgi'], innen: 5 }, text)).toBe(false);
  });

  it('refuses a concept that is not there', () => {
    expect(() => sentenceTest({ alle: ['finnes ikke'] }, judgement)).toThrow('«finnes ikke»');
  });
});
