import { describe, expect, it } from 'vitest';
import { createChoices } from '../../../src/rules/lexicon/choices.ts';
import { readConcepts } from '../../../src/rules/lexicon/concepts.ts';
import { numberPatterns } from '../../../src/rules/lexicon/patterns.ts';
import { parsePhrase } from '../../../src/rules/lexicon/phrase.ts';

const patterns = numberPatterns(
  new Set(['katt', 'hund', 'valp', 'fisk', 'gå', 'løpe', 'tur', 'hest']),
  new Set(),
);
const ready = () =>
  createChoices(readConcepts({ dyr: ['katt', '{hund}'], hund: ['hund|valp'], tur: ['gå tur'] }), patterns);
const choiceOf = (text: string) => parsePhrase(text)[0]?.choice ?? { words: [], kinds: [], concepts: [] };

describe('what may stand in a place', () => {
  it('holds the words of concepts that are nothing but words, also those of their own', () => {
    const choices = ready();
    const animal = choices.number(choiceOf('{dyr}|fisk'));
    expect(animal.concepts).toEqual([]);
    expect(animal.size).toBe(4);
    expect([...animal.patterns].toSorted()).toEqual(
      ['katt', 'hund', 'valp', 'fisk'].map(patterns.word).toSorted(),
    );
  });

  it('keeps a concept of several words, and ranks it after a few words', () => {
    const choices = ready();
    const walk = choices.number(choiceOf('{tur}'));
    expect(walk.concepts).toEqual(['tur']);
    expect(walk.size).toBeGreaterThan(choices.number(choiceOf('gå|løpe')).size);
  });

  it('has one number for one choice', () => {
    const choices = ready();
    const choice = choiceOf('gå|løpe');
    expect(choices.number(choice)).toBe(choices.number(choice));
    expect(choices.all).toEqual([choices.number(choice)]);
  });
});
