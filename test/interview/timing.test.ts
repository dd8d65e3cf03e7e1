import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameMinutes, minutesOf, rounds, roundUp, usualMinutes } from '../../src/interview/timing.ts';

it('a time is rounded up to the next five minutes, and never down', () => {
  fc.assert(
    fc.property(fc.nat({ max: 300 }), (minutes) => {
      const planned = roundUp(minutes);
      expect(planned % 5).toBe(0);
      expect(planned - minutes).toBeGreaterThanOrEqual(0);
      expect(planned - minutes).toBeLessThan(5);
    }),
  );
});

it('most of an interview is for questions, in both rounds', () => {
  for (const round of rounds) expect(frameMinutes(round)).toBeLessThan(usualMinutes[round] / 3);
});

it('questions take the sum of their minutes, and none take none', () => {
  expect(minutesOf([{ minutter: 3 }, { minutter: 7 }])).toBe(10);
  expect(minutesOf([])).toBe(0);
});
