import { describe, expect, test } from 'vitest';
import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  colonEnd,
  contentEnd,
  dashes,
  findPair,
  indentAt,
  isEmpty,
  isFlow,
  lineEnd,
  lineStart,
  newlineOf,
  pairEnd,
  stepOf,
} from '../../src/profile/layout.ts';
import { sourceOf } from '../../src/profile/source.ts';
import { parseYaml } from '../../src/profile/syntax.ts';

function rootOf(text: string): YAMLMap.Parsed {
  const parsed = parseYaml(sourceOf(text, 'x'));
  if (!parsed.ok || !isMap(parsed.root)) throw new Error('not a map');
  return parsed.root as YAMLMap.Parsed;
}

function pairOf(text: string, key = 'k') {
  const pair = findPair(rootOf(text), key);
  if (!pair) throw new Error('no such key');
  return pair;
}

test('lines', () => {
  const text = 'ab\r\n  cd\nef';
  expect([0, 2, 4, 6, 9, 11].map((offset) => [lineStart(text, offset), lineEnd(text, offset)])).toEqual([
    [0, 2],
    [0, 2],
    [4, 8],
    [4, 8],
    [9, 11],
    [9, 11],
  ]);
  expect(indentAt(text, 6)).toBe('  ');
  expect(['a\r\nb\n', 'a\nb\r\n', 'a'].map(newlineOf)).toEqual(['\r\n', '\n', '\n']);
});

describe('where a value ends', () => {
  test.each([
    ['k: verdi  # k\nx: 1\n', 'k: verdi'],
    ['k: "a\n  b"  # k\n', 'k: "a\n  b"'],
    ['k:  # k\nx: 1\n', 'k:'],
    ['k:\n  - a  # k\n  -\n# slutt\nx: 1\n', 'k:\n  - a  # k\n  -'],
    ['k:\n- a\n- b # k\nx: 1\n', 'k:\n- a\n- b'],
    ['k:\n  a: 1\n  b:  # k\n\nx: 1\n', 'k:\n  a: 1\n  b:'],
    ['k: [a,\n  b]  # k\n', 'k: [a,\n  b]'],
    ['k: |\n  a\n\n  b\n\n\nx: 1\n', 'k: |\n  a\n\n  b'],
    ['k: |+\n  a\n\n\nx: 1\n', 'k: |+\n  a\n\n'],
    ['k: |+\r\n  a\r\n\r\nx: 1\r\n', 'k: |+\r\n  a\r\n'],
    ['k: {}\n', 'k: {}'],
  ])('%j', (text, upTo) => {
    expect(text.slice(0, pairEnd(text, pairOf(text)))).toBe(upTo);
  });
});

test('colons, dashes and brackets', () => {
  expect(['k: a', 'k : a', '{"k":a}', '{k: a}', '{k}'].map((text) => colonEnd(pairOf(text)))).toEqual([
    2, 3, 5, 3, 2,
  ]);
  const list = pairOf('k:\n  - a\n  # c\n  -\n').value as YAMLSeq.Parsed;
  expect(dashes(list)).toEqual([5, 17]);
  expect(contentEnd('k:\n  - a\n  # c\n  -\n', list)).toBe(18);
  expect(['k: [a]', 'k: {a: b}', 'k:\n - a', 'k: a'].map((text) => isFlow(pairOf(text).value))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['k:', 'k: # c', 'k: ""', '{k}', 'k: a'].map((text) => isEmpty(text, pairOf(text).value))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

test('the spaces of one level, as the file has them', () => {
  expect(
    ['a: 1\n', 'a: {b: 1}\nc:\n    d: 1\n', 'a:\n- b\n', 'a:\n b: 1\n'].map(
      (text) => stepOf(text, rootOf(text)).length,
    ),
  ).toEqual([2, 4, 2, 1]);
});
