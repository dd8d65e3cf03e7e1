import { expect, it } from 'vitest';
import { createMarks } from '../../../src/rules/lexicon/marks.ts';

it('marks hold what was added below their limit since they were last emptied', () => {
  const marks = createMarks(8);
  const here = () => Array.from({ length: 12 }, (_, number) => number).filter(marks.has);
  expect(here()).toEqual([]);
  marks.add(Uint16Array.of(2, 3));
  marks.add(Uint16Array.of(3, 7, 8, 9));
  expect(here()).toEqual([2, 3, 7]);
  marks.clear();
  expect(here()).toEqual([]);
  marks.add(Uint16Array.of(7));
  expect(here()).toEqual([7]);
});
