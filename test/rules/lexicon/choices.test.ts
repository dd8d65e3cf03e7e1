import { describe, expect, it } from 'vitest';
import { createAtoms } from '../../../src/rules/lexicon/atoms.ts';
import { createChoices } from '../../../src/rules/lexicon/choices.ts';
import { parsePhrase } from '../../../src/rules/lexicon/phrase.ts';

const names = ['dyr', 'hund', 'tur'];
const phrases = [
  [parsePhrase('katt'), parsePhrase('{hund}')],
  [parsePhrase('hund|valp')],
  [parsePhrase('gå tur')],
];
const choiceOf = (text: string) => parsePhrase(text)[0]?.choice ?? { words: [], kinds: [], concepts: [] };

describe('what may stand in a place', () => {
  it('holds the words of concepts that are nothing but words, also those of their own', () => {
    const atoms = createAtoms();
    const choices = createChoices(phrases, (name) => names.indexOf(name), atoms);
    const animal = choices.number(choiceOf('{dyr}|fisk'));
    expect(animal.concepts).toEqual([]);
    for (const word of ['katt', 'hund', 'valp', 'fisk'])
      expect(choices.withAtom(atoms.word(word))).toContain(animal.id);
    expect(choices.withAtom(atoms.word('hest'))).not.toContain(animal.id);
  });

  it('keeps a concept of several words by its number, and ranks it after a few words', () => {
    const choices = createChoices(phrases, (name) => names.indexOf(name), createAtoms());
    const walk = choices.number(choiceOf('{tur}'));
    expect(walk.concepts).toEqual([2]);
    expect(walk.size).toBeGreaterThan(choices.number(choiceOf('gå|løpe')).size);
  });

  it('has one number for one choice', () => {
    const choices = createChoices(phrases, (name) => names.indexOf(name), createAtoms());
    const choice = choiceOf('gå|løpe');
    expect(choices.number(choice)).toBe(choices.number(choice));
    expect(choices.count()).toBe(1);
  });
});
