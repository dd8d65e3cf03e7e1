import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/rules/lexicon/lexicon.ts';
import { concepts, ownLexicon } from '../support.ts';

describe('the lexicon', () => {
  it('refuses a concept that is not there, or that needs itself', () => {
    expect(() => compileLexicon({ a: ['b'] }).idOf('c')).toThrow('«c»');
    expect(() => compileLexicon({ a: ['{c}'] })).toThrow('«c»');
    expect(() => compileLexicon({ a: ['x {b}'], b: ['{a} y'] })).toThrow('needs itself');
  });

  it('understands every concept of data/regler', () => {
    expect(() => ownLexicon(concepts).tables()).not.toThrow();
  });

  it('holds no phrase twice in one concept', () => {
    const twice = Object.entries(concepts).filter(([, phrases]) => new Set(phrases).size < phrases.length);
    expect(twice.map(([name]) => name)).toEqual([]);
  });
});
