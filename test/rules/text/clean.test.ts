import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/formats/escape.ts';
import { cleanLine } from '../../../src/rules/text/clean.ts';

describe('a cleaned line', () => {
  it.each([
    ['Du **må** ha _egen_ erfaring', 'Du må ha egen erfaring'],
    ['1\\. februar', '1. februar'],
    ['les [mer her](https://x.example/a?b=1) om oss', 'les mer her om oss'],
    ['rus &amp; psykiatri', 'rus & psykiatri'],
    ['filnavn_med_strek og 5 * 3', 'filnavn_med_strek og 5  3'],
    ['  innrykk  ', 'innrykk'],
  ])('%j reads %j', (line, text) => {
    expect(cleanLine(line).text).toBe(text);
  });

  it('tells where each character stood', () => {
    const { text, column, offsets } = cleanLine('  Du **må** ha');
    expect(column).toBe(3);
    expect(offsets?.[text.indexOf('må')]).toBe(5);
  });

  it('gives back what our own documents wrote', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', 'ø', ' ', '.', '*', '[', '#', '1', '-', '<'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(typed, (text) => {
        const words = (value: string) => value.replace(/[\s*]+/gu, ' ').trim();
        const written = escapeMarkdown(text, { context: 'line' });
        // A lone star is left out, as it is no word.
        expect(words(cleanLine(written).text)).toBe(words(text));
      }),
    );
  });
});
