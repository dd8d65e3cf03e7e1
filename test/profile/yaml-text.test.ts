import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { blockScalar, inline, quote } from '../../src/profile/yaml-text.ts';

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', ' ', ':', '#', '-', '?', ',', '[', '}', '"', "'", '\\', '&', '%', 'å'),
  }),
);

function read(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe' });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

test.each([
  ['Erfaringskonsulent', 'Erfaringskonsulent'],
  ['0123', '0123'],
  ['nei', 'nei'],
  ['80 %', '80 %'],
  ['kl. 10:30', 'kl. 10:30'],
  ['https://x.no/#a', 'https://x.no/#a'],
  ['C# og C++', 'C# og C++'],
  ['-5 grader', '-5 grader'],
  ['Sa «hei», han', 'Sa «hei», han'],
  ['Rådgiver: økonomi', '"Rådgiver: økonomi"'],
  ['slutter på:', '"slutter på:"'],
  ['nr. #2 i køen', '"nr. #2 i køen"'],
  ['- strek', '"- strek"'],
  ['@navn', '"@navn"'],
  ['*viktig*', '"*viktig*"'],
  ['', '""'],
  [' luft ', '" luft "'],
  ['~', '"~"'],
  ['null', '"null"'],
  ['"sitat" her', '\'"sitat" her\''],
  ['C:\\mal: ny', "'C:\\mal: ny'"],
  ['"sitat" og \'apostrof\'', '"\\"sitat\\" og \'apostrof\'"'],
  ['a\nb', '"a\\nb"'],
  ['\u0085', '"\\u0085"'],
])('inline: %j', (text, written) => {
  expect(inline(text, false)).toBe(written);
});

test('between brackets, more needs quotes', () => {
  expect(['a, b', 'a]', '{a', 'kl. 10:30', '-5'].map((text) => inline(text, true))).toEqual([
    '"a, b"',
    '"a]"',
    '"{a"',
    'kl. 10:30',
    '"-5"',
  ]);
});

describe('reads back exactly', () => {
  test('inline', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(`a: ${inline(text, false)}`)).toEqual({ a: text });
        expect(read(`a: ${inline(text, false)}  # b`)).toEqual({ a: text });
        expect(read(`- ${inline(text, false)}`)).toEqual([text]);
        expect(read(`{a: ${inline(text, true)}, b: [${inline(text, true)}]}`)).toEqual({
          a: text,
          b: [text],
        });
        expect(read(`a: ${quote(text)}`)).toEqual({ a: text });
      }),
    );
  });

  test('under |', () => {
    const lines = fc.array(fc.oneof(texts, fc.constant('')), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, newline) => {
        const text = parts.join('\n');
        const written = blockScalar(text, '    ', newline);
        if (written !== undefined) expect(read(`a: ${written}${newline}b: c`)).toEqual({ a: text, b: 'c' });
      }),
    );
  });
});

test('| is for several lines that it can hold', () => {
  expect(blockScalar('a\n\nb: c', '  ', '\n')).toBe('|-\n  a\n\n  b: c');
  expect(blockScalar('a\nb\n', '  ', '\r\n')).toBe('|\r\n  a\r\n  b');
  for (const text of [
    'a',
    'a\n',
    ' a\nb',
    'a\n b ',
    '\na\nb',
    'a\nb\n\n',
    'a\n \nb',
    'a\n\tb',
    'a\n\u0007',
    'a\r\nb',
  ]) {
    expect([text, blockScalar(text, '  ', '\n')]).toEqual([text, undefined]);
  }
});
