import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterPatterns } from '../../src/norwegian/letters.ts';

const patternsFor = letterPatterns(({ L, M, N, Ll, Lu }) => ({
  letter: `^[${L}]$`,
  mark: `^[x${M}]$`,
  number: `^[${N}]$`,
  small: `^[${Ll}]$`,
  capital: `^[${Lu}]$`,
}));
const unicode = {
  letter: /^\p{L}$/u,
  mark: /^[x\p{M}]$/u,
  number: /^\p{N}$/u,
  small: /^\p{Ll}$/u,
  capital: /^\p{Lu}$/u,
};
const names = Object.keys(unicode) as (keyof typeof unicode)[];

it('every letter, number and sign is what Unicode says, whichever patterns its text has', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const sign = String.fromCodePoint(code);
    const patterns = patternsFor(sign);
    for (const name of names)
      expect(patterns[name].test(sign), `${name} U+${code.toString(16)}`).toBe(unicode[name].test(sign));
  }
});

it('a text of anything at all has patterns that know it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const patterns = patternsFor(text);
      for (const sign of text) expect(patterns.letter.test(sign)).toBe(unicode.letter.test(sign));
    }),
  );
});
