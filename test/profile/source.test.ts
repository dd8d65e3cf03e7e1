import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from '../../src/profile/source.ts';

test('lines and columns count from 1, and a byte order mark counts for nothing', () => {
  const source = sourceOf('\ufeffab\r\n\r\ncd', 'x');
  expect([0, 1, 2, 4, 6, 7, 8].map((offset) => Object.values(source.position(offset)))).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
    [3, 3],
  ]);
  expect([0, 4, 8].map(source.lineAt)).toEqual(['ab', '', 'cd']);
});

test('a problem has the place, the line and the hint', () => {
  expect(sourceOf('a: 1\nb: 2\n', 'f.yaml').problem(8, 'Feil.', 'Rett den.')).toEqual({
    file: 'f.yaml',
    line: 2,
    column: 4,
    message: 'Feil.',
    source: 'b: 2',
    hint: 'Rett den.',
  });
});

test('the position of any offset is where the text before it ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'å', '\n', '\r\n')), fc.nat(), (parts, at) => {
      const text = parts.join('');
      const offset = at % (text.length + 1);
      const before = text.slice(0, offset).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      expect(sourceOf(text, 'x').position(offset)).toEqual({ line: before.length, column });
    }),
  );
});
