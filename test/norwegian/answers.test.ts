import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSpecialAnswer, specialAnswer } from '../../src/norwegian/answers.ts';

test.each([
  'vet ikke ennå',
  'Vet ikke',
  'vet ikke enda.',
  'vet ikkje enno',
  'Veit ikkje',
  'jeg vet ikke',
  'vet ikke enna\u030a',
  'Vi vet ikke',
  'ikke bestemt',
  'Ikke avklart ennå.',
  'det er ikkje klart enno',
  'uavklart',
])('%j is open', (text) => {
  expect(specialAnswer(text)).toBe('open');
});

test.each([
  'har ingen',
  'Vi har ingen.',
  'har ikke noen',
  'ingen',
  'Ingen.',
  'ingenting',
  'ingen ting',
  '[]',
  ' [ ] ',
])('%j is none', (text) => {
  expect(specialAnswer(text)).toBe('none');
});

test.each([
  '',
  '?',
  'ingen krav til utdanning',
  'vet ikke om det passer',
  'ikke bestemt av meg',
  'har ingen erfaring',
  'nei',
])('%j is ordinary text', (text) => {
  expect(specialAnswer(text)).toBeUndefined();
});

test('recognises what it writes, and never throws', () => {
  expect(formatSpecialAnswer('open')).toBe('vet ikke ennå');
  expect(formatSpecialAnswer('none')).toBe('ingen');
  for (const answer of ['open', 'none'] as const)
    expect(specialAnswer(formatSpecialAnswer(answer))).toBe(answer);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => specialAnswer(text) !== null));
});
