import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colleaguesOf, compareWith, type Relation, relationOf } from '../../src/pay/compare.ts';
import { payProfile } from './support.ts';

const span = (from: number, to: number) => ({ from, to });
const anySpan = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));

const opposite: Readonly<Record<Relation, Relation>> = {
  below: 'above',
  above: 'below',
  lower: 'higher',
  higher: 'lower',
  same: 'same',
  inside: 'around',
  around: 'inside',
};

describe('relationOf', () => {
  const other = span(500, 600);
  test.each([
    [span(400, 499), 'below'],
    [span(400, 500), 'lower'],
    [span(500, 599), 'lower'],
    [span(500, 600), 'same'],
    [span(501, 599), 'inside'],
    [span(499, 601), 'around'],
    [span(501, 600), 'higher'],
    [span(600, 700), 'higher'],
    [span(601, 700), 'above'],
  ] as const)('%o is %s', (own, relation) => expect(relationOf(own, other)).toBe(relation));

  test('seen from the other side it is the opposite', () => {
    fc.assert(fc.property(anySpan, anySpan, (a, b) => relationOf(b, a) === opposite[relationOf(a, b)]));
  });
});

describe('colleaguesOf', () => {
  test('takes one amount for both ends, and leaves out a post without pay', () => {
    const list = ['kolleger:', '  - stilling: A', '    fra: 500 000', '  - stilling: B', '  - til: 550 000'];
    expect(colleaguesOf(payProfile('kommune', ...list))).toEqual([
      { post: 'A', span: span(500_000, 500_000) },
      { post: null, span: span(550_000, 550_000) },
    ]);
  });

  test.each(['kolleger:', 'kolleger: []', 'kolleger: vet ikke ennå'])('finds none in «%s»', (line) => {
    expect(colleaguesOf(payProfile('kommune', line))).toEqual([]);
  });
});

test('compareWith tells how far apart both ends are', () => {
  const colleague = { post: 'A', span: span(505_000, 565_000) };
  expect(compareWith(span(525_000, 570_000), [colleague])).toEqual([
    { ...colleague, relation: 'higher', from: 20_000, to: 5_000 },
  ]);
});
