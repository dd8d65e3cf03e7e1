import { expect, test } from 'vitest';
import type { Value } from '../../src/profile/answers.ts';
import { flowPair, type Style, writeItem, writePair, writeValue } from '../../src/profile/write-value.ts';

const style: Style = { newline: '\n', step: '    ', flow: false, block: true };

test.each<[Value, string[]]>([
  ['a', ['  k: a']],
  ['a: b', ['  k: "a: b"']],
  ['', ['  k:']],
  ['a\nb', ['  k: |-', '      a', '      b']],
  [[], ['  k: []']],
  [{}, ['  k: {}']],
  [
    ['a', ''],
    ['  k:', '      - a', '      - ""'],
  ],
  [{ a: '1', b: { c: '' } }, ['  k:', '      a: 1', '      b:', '          c:']],
  [
    [{ a: '1', b: 'x\ny' }, ['z']],
    ['  k:', '      - a: 1', '        b: |-', '          x', '          y', '      - - z'],
  ],
])('%j under a key', (value, lines) => {
  expect(writePair('k', value, '  ', style)).toEqual(lines);
});

test('a point of several lines', () => {
  expect(writeItem('a\nb', '', style)).toEqual(['- |-', '  a', '  b']);
  expect(writeItem('a\nb', '', { ...style, block: false })).toEqual(['- "a\\nb"']);
});

test('between brackets everything is on one line', () => {
  expect(writeValue([{ a: 'x, y' }, ['b']], '', { ...style, flow: true })).toEqual({
    after: '[{a: "x, y"}, [b]]',
    below: [],
  });
  expect(flowPair(['a', 'b\nc'])).toBe('a: "b\\nc"');
});

test('| takes the line breaks of the file', () => {
  expect(writeValue('a\nb', '', { ...style, newline: '\r\n' })).toEqual({
    after: '|-',
    below: ['    a', '    b'],
  });
});
