import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellCommand, shellWord } from '../../src/reporters/shell.ts';

const words = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
    fc.constantFrom("'", '"', '$(x)', '`x`', '\\', 'a\n\nb', '~', '*', '650 000', '«æ»', '', '!', '#', '-x'),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('a word of a command', () => {
  it.skipIf(process.platform === 'win32')('reaches the program as it was, in sh', () => {
    fc.assert(
      fc.property(words, (texts) => {
        const command = shellCommand(
          ['tell', ...texts.map((text) => shellWord(text, 'posix') ?? '')],
          'posix',
        );
        const script = `tell() { printf '%s\\0' "$@"; }\n${command}\n`;
        const { stdout } = spawnSync('sh', { input: script, encoding: 'utf8' });
        expect(stdout.split('\0').slice(0, -1)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('is left alone where nothing in it means anything to the shell', () => {
    expect(shellWord('31.12.2026', 'posix')).toBe('31.12.2026');
    expect(shellWord('Hasselfjord', 'windows')).toBe('Hasselfjord');
  });

  it('stands in double quotation marks on Windows, or is given up', () => {
    expect(shellWord('Nordvik kommune', 'windows')).toBe('"Nordvik kommune"');
    expect(shellWord("Mor's", 'windows')).toBe('"Mor\'s"');
    for (const text of ['80 %', 'to\nlinjer', 'sa "hei"', 'C:\\mappe \\', '$hemmelig', '„sitat“'])
      expect(shellWord(text, 'windows'), text).toBeUndefined();
  });

  it('is on a line of its own, but on one line for the shells of Windows', () => {
    expect(shellCommand(['a', 'b'], 'posix')).toBe('a \\\n  b');
    expect(shellCommand(['a', 'b'], 'windows')).toBe('a b');
  });
});
