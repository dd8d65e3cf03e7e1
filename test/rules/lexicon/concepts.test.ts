import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../../src/rules/lexicon/concepts.ts';
import { concepts } from '../support.ts';

describe('concepts', () => {
  it('must be there, and not need themselves', () => {
    expect(() => readConcepts({ a: ['b'] }).phrasesOf('c')).toThrow('«c»');
    expect(() => readConcepts({ a: ['{c}'] })).toThrow('«c»');
    expect(() => readConcepts({ a: ['x {b}'], b: ['{a} y'] })).toThrow('a → b → a');
  });

  it('stand in layers, and are simple when they are nothing but words', () => {
    const read = readConcepts({ a: ['x', '<dato>'], b: ['{a}'], c: ['{b} y'], d: ['ta_kontakt|{c}'] });
    expect(['a', 'b', 'c', 'd'].map(read.heightOf)).toEqual([0, 1, 2, 3]);
    expect(['a', 'b', 'c', 'd', 'ta_kontakt'].map(read.isSimple)).toEqual([true, true, false, false, false]);
  });

  it('of data/regler can be understood, and hold no phrase twice', () => {
    expect(() => readConcepts(concepts)).not.toThrow();
    const twice = Object.entries(concepts).filter(([, phrases]) => new Set(phrases).size < phrases.length);
    expect(twice.map(([name]) => name)).toEqual([]);
  });
});
