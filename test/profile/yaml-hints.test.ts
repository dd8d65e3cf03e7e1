import { expect, test } from 'vitest';
import { quotedLine, quoteHint } from '../../src/profile/yaml-hints.ts';

test.each([
  ['  tittel: a: b', 'tittel: "a: b"'],
  ['  tittel: a: b   # merk', 'tittel: "a: b"'],
  ['  ukjent: a: b', 'ukjent: "a: b"'],
  ['    - a: b: c', '- "a: b: c"'],
  ['    - tittel: b: c', '- tittel: "b: c"'],
  ["  tittel: 'det's bra'", 'tittel: "det\'s bra"'],
  ['  tittel:', '"tittel:"'],
  ['bare tekst', '"bare tekst"'],
  ['   ', undefined],
])('%j → %j', (line, mended) => {
  expect(quotedLine(line)).toBe(mended);
});

test('the hint', () => {
  expect(quoteHint('  tittel: a: b')).toBe(
    'Hører det til teksten, så sett anførselstegn rundt: tittel: "a: b"',
  );
  expect(quoteHint('  tittel: a', 'line')).toBe(
    'Hører det til teksten, så sett anførselstegn rundt: "tittel: a"',
  );
  expect(quoteHint('  tittel: nr. #2', 'rest')).toBe(
    'Hører det til teksten, så sett anførselstegn rundt: tittel: "nr. #2"',
  );
  expect(quoteHint('')).toBe('Hører det til teksten, så sett anførselstegn rundt.');
});
