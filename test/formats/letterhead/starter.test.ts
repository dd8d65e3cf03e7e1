import { expect, it } from 'vitest';
import { readLetterhead } from '../../../src/formats/letterhead/index.ts';
import { starterLetterhead } from '../../../src/formats/letterhead/starter.ts';
import { referenceCheck } from '../../support/reference-check.ts';

it('the starter is a sound letterhead, the same each time', () => {
  const bytes = starterLetterhead();
  expect(readLetterhead(bytes).place.width).toBe(8844);
  expect(referenceCheck(bytes)).toEqual([]);
  expect(Buffer.from(starterLetterhead()).equals(Buffer.from(bytes))).toBe(true);
});
