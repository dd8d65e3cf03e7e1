import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../src/rules/lexicon/rows.ts';
import { tokens } from '../../../src/rules/text/tokens.ts';
import { ownLexicon } from '../support.ts';

describe('the lexicon', () => {
  it('knows its concepts by name', () => {
    const lexicon = ownLexicon({ a: ['x'], b: ['y z'] });
    expect(lexicon.names.map(lexicon.idOf)).toEqual([0, 1]);
    expect(() => lexicon.idOf('c')).toThrow('«c»');
  });

  it('tells what a word may begin, once each, whichever of its patterns it is by', () => {
    const lexicon = ownLexicon({ a: ['erfar*|*ing med', 'med'] });
    const [both, last, none] = tokens('Erfaring med katter').map(lexicon.of);
    const concepts = (entry = none) => [...(entry?.phrases ?? [])].map((number) => lexicon.phrase(number));
    expect(concepts(both)).toHaveLength(1);
    expect(concepts(last)).toHaveLength(1);
    expect(concepts(none)).toEqual([]);
    expect(none?.choices).toHaveLength(0);
  });

  it('has phrases as they are written, place by place', () => {
    const lexicon = ownLexicon({ a: ['x (y) …5 z'] });
    const [{ phrases } = { phrases: [] }] = tokens('x').map(lexicon.of);
    const phrase = lexicon.phrase(phrases[0] ?? -1);
    expect(phrase.places.map(({ gap, optional }) => [gap, optional])).toEqual([
      [0, false],
      [0, true],
      [5, false],
    ]);
    expect([...rowOf(lexicon.needs, 0)]).toEqual([phrase.places[2]?.choice]);
  });
});
