import { describe, expect, it } from 'vitest';
import { placeOfSpan } from '../../../src/rules/checks/place.ts';
import { firstSpan, readings } from '../support.ts';

function place(text: string, concept: string) {
  const reading = readings(text).find((one) => {
    try {
      return firstSpan(one, concept) !== undefined;
    } catch {
      return false;
    }
  });
  if (!reading) throw new Error('not said');
  return placeOfSpan(reading, firstSpan(reading, concept));
}

describe('the place of some words', () => {
  it('is line and column of the source, marks and all', () => {
    expect(place('# Hei\n\n* Du må ha **bachelor** i dag', 'utdanning')).toMatchObject({
      line: 3,
      column: 14,
      length: 8,
      excerpt: { text: 'Du må ha bachelor i dag', start: 9, length: 8 },
    });
  });

  it('is found in a paragraph broken over lines', () => {
    const text = 'Her er en linje som er lang nok til at den går over på neste linje, der\nbachelor står.';
    expect(place(text, 'utdanning')).toMatchObject({ line: 2, column: 1, length: 8 });
  });

  it('stops where the line does, when the words go on to the next', () => {
    const found = place('Vi søker en som har fullført en bachelor i\nsosialt arbeid.', 'utdanning');
    const line = 'Vi søker en som har fullført en bachelor i';
    expect(found.line).toBe(1);
    expect((found.column ?? 0) - 1 + found.length).toBeLessThanOrEqual(line.length);
  });

  it('shows a part of a sentence that is very long', () => {
    const { excerpt } = place(`${'a b '.repeat(120)}bachelor ${'c d '.repeat(20)}`, 'utdanning');
    expect(excerpt?.text.length).toBeLessThanOrEqual(600);
    expect(excerpt?.text.slice(excerpt.start, excerpt.start + excerpt.length)).toBe('bachelor');
  });
});
