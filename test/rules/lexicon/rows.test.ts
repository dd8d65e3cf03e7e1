import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, rowOf, unpackRows } from '../../../src/rules/lexicon/rows.ts';

it('rows come out as they were packed', () => {
  const rows = fc.array(fc.array(fc.nat(0xffff), { maxLength: 5 }));
  fc.assert(
    fc.property(rows, (given) => {
      const unpacked = unpackRows(packRows(given));
      expect(given.map((_, row) => [...rowOf(unpacked, row)])).toEqual(given);
    }),
  );
});

it('a number that has no room is refused', () => {
  expect(() => packRows([[1], [0x10000]])).toThrow('65535');
});
