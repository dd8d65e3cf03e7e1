import { expect, test } from 'vitest';
import { rawOf, rawValue, withRaw } from '../../src/profile/raw.ts';
import { sourceOf } from '../../src/profile/source.ts';
import { parseYaml } from '../../src/profile/syntax.ts';

function raw(text: string) {
  const parsed = parseYaml(sourceOf(text, 'x'));
  return rawOf(parsed.ok ? parsed.root : null);
}

test('texts, lists and keys, with nothing as an empty text', () => {
  expect(raw('a: 01\nb:\nc: [x, {y: z}]\n')).toEqual(
    new Map<string, unknown>([
      ['a', '01'],
      ['b', ''],
      ['c', ['x', new Map([['y', 'z']])]],
    ]),
  );
  expect(raw('# bare\n')).toBe('');
  expect(rawValue({ a: ['b', { c: 'd' }] })).toEqual(raw('a: [b, {c: d}]'));
});

test('one place changed, under the key as it is typed, and the rest as it was', () => {
  const before = raw('Lonn:\n  fra: 1\nx: y\n');
  expect(withRaw(before, ['lønn', 'til'], '2')).toEqual(raw('Lonn:\n  fra: 1\n  til: 2\nx: y\n'));
  expect(withRaw(before, ['lønn', 'fra'], ['3'])).toEqual(raw('Lonn:\n  fra: [3]\nx: y\n'));
  expect(withRaw(before, ['x', 'z'], '4')).toEqual(raw('Lonn:\n  fra: 1\nx:\n  z: 4\n'));
  expect(before).toEqual(raw('Lonn:\n  fra: 1\nx: y\n'));
});
