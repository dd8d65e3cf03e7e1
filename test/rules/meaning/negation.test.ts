import { describe, expect, it } from 'vitest';
import { createNegation } from '../../../src/rules/meaning/negation.ts';
import { firstSpan, lexicon, readings } from '../support.ts';

const isDenied = createNegation(lexicon);

function denied(text: string): boolean {
  const reading = readings(text).find(
    ({ spans }) => spans(lexicon.idOf('brukerrepresentant-ord')).length > 0,
  );
  if (!reading) throw new Error('not said');
  return isDenied(reading, firstSpan(reading, 'brukerrepresentant-ord'));
}

describe('a denial', () => {
  it.each([
    'Du er ikke brukerrepresentant.',
    'Du er verken behandler eller brukerrepresentant.',
    'Brukerrepresentant er du ikke.',
    'Rolla er noko anna enn å vere brukarrepresentant.',
    'Dette er ikke oppgavene dine:\n- være brukerrepresentant',
    '## Du skal ikke\n\n- være brukerrepresentant',
    'Å være brukerrepresentant er noe annet.',
  ])('%j', (text) => {
    expect(denied(text)).toBe(true);
  });

  it.each([
    'Du er brukerrepresentant.',
    'Du er ikke bare kollega, men også brukerrepresentant.',
    'Du lærer det ikke på skolen: Du er brukerrepresentant.',
    'Ikke nøl med å søke, du blir brukerrepresentant.',
    'Siden vi ikke kjenner deg, må du være brukerrepresentant først.',
    'I mer enn ett år har du vært brukerrepresentant.',
    'Du er brukerrepresentant, og du kan ikke reservere deg mot det.',
  ])('not %j', (text) => {
    expect(denied(text)).toBe(false);
  });
});
