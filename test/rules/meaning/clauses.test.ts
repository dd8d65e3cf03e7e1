import { describe, expect, it } from 'vitest';
import { createClauses } from '../../../src/rules/meaning/clauses.ts';
import { lexicon, readings } from '../support.ts';

const clausesOf = createClauses(lexicon);

function clauses(text: string) {
  const [reading] = readings(text);
  if (!reading) throw new Error('nothing to read');
  return {
    ...clausesOf(reading),
    at: (word: string) => reading.tokens.findIndex((token) => token.word === word),
  };
}

describe('the joints of a sentence', () => {
  it('count words and commas apart', () => {
    const { words, commas, at } = clauses('Bachelor, fagbrev, alt er fint');
    expect([words(at('bachelor') + 1, at('fint')), commas(at('bachelor') + 1, at('fint'))]).toEqual([3, 2]);
  });

  it('are passed only by words that point back, right after the joint', () => {
    const near = clauses('Bachelor er greit, men det er ikke et krav');
    expect(near.reaches(near.at('bachelor') + 1, near.at('ikke'), false)).toBe(true);
    const far = clauses('Bachelor er greit, men førerkort er et krav');
    expect(far.reaches(far.at('bachelor') + 1, far.at('krav'), false)).toBe(false);
  });

  it('may be told from contrasts, which part more', () => {
    const { reaches, reachesPastJoints, at } = clauses('Du er gift eller du er skilt, men du må ha bil');
    const [from, and, but] = [at('gift') + 1, at('skilt'), at('bil')];
    expect([reaches(from, and, true), reachesPastJoints(from, and, true)]).toEqual([false, true]);
    expect(reachesPastJoints(from, but, true)).toBe(false);
  });

  it('are never passed forward', () => {
    const { reaches, at } = clauses('Du må ha førerkort; bachelor er fint');
    expect(reaches(at('må') + 1, at('bachelor'), true)).toBe(false);
    expect(reaches(at('må') + 1, at('førerkort'), true)).toBe(true);
  });
});
