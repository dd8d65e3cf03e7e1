import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/files/decode.ts';
import { problemsOf } from './support.ts';

describe('decodeText', () => {
  it('gives back any text, with its byte order mark and line endings', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    fc.assert(fc.property(text, (value) => void expect(decodeText(Buffer.from(value), 'x')).toBe(value)));
    expect(decodeText(Buffer.from('\ufeffa: å\r\n'), 'x')).toBe('\ufeffa: å\r\n');
    expect(decodeText(Buffer.alloc(0), 'x')).toBe('');
  });

  it('points at the first sign that is not UTF-8', () => {
    const latin1 = Buffer.from('a: 1\r\nnavn: Bydel Blå\r\n', 'latin1');
    expect(problemsOf(() => decodeText(latin1, 'erfaring.yaml'))).toEqual([
      {
        file: 'erfaring.yaml',
        line: 2,
        column: 15,
        source: 'navn: Bydel Blå',
        message: expect.stringContaining('ikke lagret som UTF-8'),
        hint: expect.stringContaining('Lagre som'),
      },
    ]);
  });

  it('tells UTF-16 from a file that is no text at all', () => {
    const utf16 = Buffer.from('\ufeffa: 1', 'utf16le');
    expect(problemsOf(() => decodeText(utf16, 'x'))[0]?.message).toContain('UTF-16');
    expect(problemsOf(() => decodeText(Buffer.from('PK\u0003\u0004\0'), 'x'))[0]?.message).toContain(
      'ikke en tekstfil',
    );
  });
});
