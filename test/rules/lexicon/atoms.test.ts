import { describe, expect, it } from 'vitest';
import { createAtoms } from '../../../src/rules/lexicon/atoms.ts';
import { tokens } from '../../../src/rules/text/tokens.ts';

function fits(pattern: string, text: string): boolean {
  const atoms = createAtoms();
  const id = atoms.word(pattern);
  const [token] = tokens(text);
  return token !== undefined && atoms.of(token).includes(id);
}

describe('a word pattern', () => {
  it.each([
    ['erfaring', 'Erfaring', true],
    ['erfaring', 'erfaringer', false],
    ['erfaring*', 'erfaringskonsulent', true],
    ['*erfaring', 'egenerfaring', true],
    ['*erfaring', 'erfaringer', false],
    ['*lønn*', 'årslønnen', true],
    ['rus*avhengig', 'rusmiddelavhengig', true],
    ['rus*avhengig*', 'rusmiddelavhengighet', true],
    ['rus*rus', 'rus', false],
    ['vi', 'Me', true],
    ['me', 'vi', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  it('never fits what is too long to be a word', () => {
    expect(fits('a*', 'a'.repeat(100))).toBe(false);
  });

  it('can be a kind of token', () => {
    const atoms = createAtoms();
    const date = atoms.kind('dato');
    expect(tokens('før 1.5.2027').map((token) => atoms.of(token).includes(date))).toEqual([false, true]);
  });
});
