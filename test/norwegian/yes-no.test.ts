import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatYesNo, parseYesNo } from '../../src/norwegian/yes-no.ts';

test.each(['ja', 'J', ' JA ', 'Ja!', 'jepp', 'jo', 'ja takk', 'ok', 'x', 'sant', 'yes', 'true'])(
  '%j is yes',
  (text) => {
    expect(parseYesNo(text)).toEqual({ ok: true, value: true });
  },
);

test.each(['nei', 'N', 'niks', 'Neida.', 'nei takk', 'usant', 'no', 'FALSE'])('%j is no', (text) => {
  expect(parseYesNo(text)).toEqual({ ok: true, value: false });
});

test('says what to write instead', () => {
  expect(parseYesNo('')).toEqual({ ok: false, message: 'Skriv ja eller nei.' });
  expect(parseYesNo('kanskje')).toEqual({
    ok: false,
    message: 'Forstår ikke svaret «kanskje». Skriv ja eller nei.',
  });
});

test('parses back what it writes, and never throws', () => {
  for (const value of [true, false]) expect(parseYesNo(formatYesNo(value))).toEqual({ ok: true, value });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseYesNo(text).ok === 'boolean'));
});
