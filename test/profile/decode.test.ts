import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/profile/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const notepad =
  'Åpne filen i Notisblokk, velg «Lagre som», sett «Koding» til «UTF-8», og lagre over den gamle.';

test('any text in UTF-8 comes back to the byte', () => {
  const bodies = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\0\r]/gu, ''));
  fc.assert(
    fc.property(bodies, fc.boolean(), fc.constantFrom('\n', '\r\n'), (body, mark, newline) => {
      const text = `${mark ? '\ufeff' : ''}versjon: 1${newline}${body}`;
      expect(decode(utf8(text), 'x')).toEqual({ ok: true, text });
    }),
  );
});

test.each<[string, Uint8Array, string]>([
  ['empty', utf8(''), '1:1 Filen er tom.'],
  ['only white space', utf8(' \r\n\t\n'), '1:1 Filen er tom.'],
  ['only a byte order mark', utf8('\ufeff'), '1:1 Filen er tom.'],
  [
    'UTF-16, little end first',
    Buffer.from('\ufeffnavn: å\n', 'utf16le'),
    '1:1 Filen er lagret som UTF-16 («Unicode»), ikke som UTF-8.',
  ],
  [
    'UTF-16, big end first',
    Buffer.from('\ufeffnavn: å\n', 'utf16le').swap16(),
    '1:1 Filen er lagret som UTF-16 («Unicode»), ikke som UTF-8.',
  ],
  [
    'UTF-16 without a mark',
    Buffer.from('navn: Bærum kommune\n', 'utf16le'),
    '1:1 Filen er lagret som UTF-16 («Unicode»), ikke som UTF-8.',
  ],
  [
    'binary',
    Uint8Array.of(0x61, 0x0a, 0, 1, 2, 3, 4, 5, 6, 7),
    '1:1 Filen har binært innhold og er ikke en tekstfil.',
  ],
  ['Word', utf8('PK\x03\x04...'), '1:1 Dette er en Word-fil eller en annen pakket fil, ikke en tekstfil.'],
  [
    'old Word',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    '1:1 Dette er en eldre Word- eller Excel-fil, ikke en tekstfil.',
  ],
  ['PDF', utf8('%PDF-1.7'), '1:1 Dette er en PDF, ikke en tekstfil.'],
  ['RTF', utf8('{\\rtf1 hei}'), '1:1 Dette er et RTF-dokument, ikke en ren tekstfil.'],
  ['old Mac', utf8('a: 1\rb: 2\r'), '1:1 Filen har linjeskift som bare eldre Mac-programmer bruker.'],
])('%s', (_, bytes, expected) => {
  const decoded = decode(bytes, 'erfaring.yaml');
  expect(decoded.ok).toBe(false);
  if (decoded.ok) return;
  const { file, line, column, message, hint } = decoded.problem;
  expect([file, `${line}:${column} ${message}`]).toEqual(['erfaring.yaml', expected]);
  expect(hint).toMatch(/UTF-8|Notisblokk|erfaring init/u);
});

test('an old Windows encoding: the line, the column, and the line as its author knows it', () => {
  const bytes = Buffer.from('a: b\r\nvirksomhet:\r\n  navn: Bærum\r\n', 'latin1');
  expect(decode(bytes, 'p.yaml')).toEqual({
    ok: false,
    problem: {
      file: 'p.yaml',
      line: 3,
      column: 10,
      message: 'Filen er ikke lagret som UTF-8: linje 3 har tegn som ikke kan leses.',
      source: '  navn: Bærum',
      hint: notepad,
    },
  });
});

test('the place of a bad byte, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zæøå]*$/u), { maxLength: 4 }),
      fc.stringMatching(/^[a-zæøå]*$/u),
      (lines, before) => {
        const head = [...lines, before].join('\n');
        const decoded = decode(Buffer.concat([utf8(`x${head}`), Uint8Array.of(0xe5), utf8('\nmer\n')]), 'x');
        const column = (lines.length === 0 ? 1 : 0) + before.length + 1;
        expect(decoded).toMatchObject({ problem: { line: lines.length + 1, column } });
      },
    ),
  );
});
