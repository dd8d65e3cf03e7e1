import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/formats/xml-text.ts';
import { xmlFaults } from '../support/xml.ts';

describe('cleanText', () => {
  it.each([
    ['control characters', 'a\u0000b\u0001c\u0008d\u001fe', 'abcde', 4],
    ['U+FFFE and U+FFFF', 'a\ufffeb\uffffc', 'abc', 2],
    ['halves of surrogate pairs', 'a\ud83db\ude00c', 'abc', 2],
    ['nothing of whole pairs', 'a😀b', 'a😀b', 0],
    ['nothing of tabs and line ends', 'a\tb\nc', 'a\tb\nc', 0],
    [
      'nothing of soft hyphens and odd spaces',
      'per\u00adson 10\u00a0000\u202fkr\u200b',
      'per\u00adson 10\u00a0000\u202fkr\u200b',
      0,
    ],
  ])('drops %s', (_, typed, text, dropped) => {
    expect(cleanText(typed)).toEqual({ text, dropped });
  });

  it('reads every kind of line end as one, without counting it', () => {
    expect(cleanText('a\r\nb\rc\u000bd\u000ce')).toEqual({ text: 'a\nb\nc\nd\ne', dropped: 0 });
  });

  it('gives text that XML can hold, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text } = cleanText(typed);
        expect(xmlFaults(`<a>${text.replace(/[&<]/g, '')}</a>`)).toEqual([]);
        expect(cleanText(text)).toEqual({ text, dropped: 0 });
      }),
    );
  });
});
