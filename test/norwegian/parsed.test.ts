import { expect, test } from 'vitest';
import { accept, reject } from '../../src/norwegian/parsed.ts';

test('a result is either a value or a message', () => {
  expect(accept(0)).toEqual({ ok: true, value: 0 });
  expect(reject('Skriv et tall.')).toEqual({ ok: false, message: 'Skriv et tall.' });
});
