import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/errors.ts';
import { formatJson, formatProblems, problemsJson } from '../../src/reporters/problems.ts';
import { plainStyle } from './plain-style.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  file: 'erfaring.yaml',
  line: 12,
  column: 3,
  message: 'Dette er ikke et beløp.',
  ...fields,
});

/** The line and the mark of a problem with this source and column, at a width. */
function excerpt(source: string, column: number, width = 80): [line: string, mark: string] {
  const [, line = '', mark = ''] = formatProblems(
    [problem({ message: 'A', source, column })],
    plainStyle(width),
  ).split('\n');
  return [line, mark];
}

describe('formatProblems', () => {
  it('gives the place, the line with a mark, and what to do', () => {
    const text = formatProblems(
      [problem({ source: '  fra: mye', column: 8, hint: 'Skriv kroner i året, for eksempel 650 000.' })],
      plainStyle(),
    );
    expect(text).toBe(
      [
        'erfaring.yaml:12:8  Dette er ikke et beløp.',
        '      fra: mye',
        '           ^',
        '  → Skriv kroner i året, for eksempel 650 000.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [{}, 'erfaring.yaml:12:3  '],
    [{ column: null }, 'erfaring.yaml:12  '],
    [{ line: null, column: null }, 'erfaring.yaml  '],
    [{ file: null, line: null, column: null }, ''],
    [{ file: 'C:\\Brukere\\å.yaml' }, 'C:\\Brukere\\å.yaml:12:3  '],
  ])('%j begins «%s»', (fields, start) => {
    expect(formatProblems([problem(fields)], plainStyle())).toBe(`${start}Dette er ikke et beløp.\n`);
  });

  it('sets problems apart only where they take several lines', () => {
    const short = problem({ message: 'A' });
    expect(formatProblems([], plainStyle())).toBe('');
    expect(formatProblems([short, short], plainStyle())).toBe(
      'erfaring.yaml:12:3  A\nerfaring.yaml:12:3  A\n',
    );
    expect(formatProblems([short, problem({ message: 'B', hint: 'C' })], plainStyle())).toBe(
      'erfaring.yaml:12:3  A\n\nerfaring.yaml:12:3  B\n  → C\n',
    );
  });

  it('breaks long messages and hints at the width', () => {
    const long = 'ord '.repeat(40).trim();
    const lines = formatProblems([problem({ message: long, hint: long })], plainStyle(60)).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  it('shows the line alone where no column is known', () => {
    const text = formatProblems([problem({ source: 'fra: mye', column: null })], plainStyle());
    expect(text).toBe('erfaring.yaml:12  Dette er ikke et beløp.\n    fra: mye\n');
  });

  it('puts the mark under tabs, wide signs and the end of the line', () => {
    expect(excerpt('\tfra: mye', 7)).toEqual(['      fra: mye', '           ^']);
    expect(excerpt('人: mye', 4)).toEqual(['    人: mye', '        ^']);
    expect(excerpt('e\u0301n: mye', 6)).toEqual(['    e\u0301n: mye', '        ^']);
    expect(excerpt('fra:', 5)).toEqual(['    fra:', '        ^']);
    expect(excerpt('fra:', 50)).toEqual(['    fra:', '        ^']);
    expect(excerpt('', 1)).toEqual(['', '    ^']);
  });

  it('crops a long line around the column', () => {
    const source = `${'a'.repeat(200)}HER${'b'.repeat(200)}`;
    const [line, mark] = excerpt(source, 201, 40);
    expect(line).toMatch(/^ {4}…a+HERb+…$/);
    expect(stringWidth(line)).toBe(40);
    expect(line[mark.indexOf('^')]).toBe('H');
    expect(excerpt(source, 1, 40)[0]).toMatch(/^ {4}a+…$/);
    expect(excerpt(`${'a'.repeat(200)}H`, 201, 40)[0]).toMatch(/^ {4}…a+H$/);
  });

  it('always keeps the mark on the line and under its sign', () => {
    const source = fc.string({ unit: fc.constantFrom('a', 'å', '人', ' ', '\t', '😀'), maxLength: 150 });
    fc.assert(
      fc.property(source, fc.nat(160), fc.integer({ min: 40, max: 88 }), (text, at, width) => {
        const column = [...text].slice(0, at).join('').length + 1;
        const marked = `${text.slice(0, column - 1)}X${text.slice(column - 1)}`;
        const [line, mark] = excerpt(marked, column, width);
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        const before = line.slice(0, line.indexOf('X'));
        expect(stringWidth(before)).toBe(mark.indexOf('^'));
      }),
    );
  });

  it('lets nothing from the file move the cursor or turn the text around', () => {
    const evil = 'a\u001b[2Jb\u0007\u202ec\r';
    const text = formatProblems(
      [problem({ message: evil, source: evil, hint: evil, file: evil })],
      plainStyle(),
    );
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });

  it('uses colour only to help, and ASCII’s signs where those are all there is', () => {
    const all = [problem({ source: 'fra: mye', hint: 'Skriv kroner.' })];
    const coloured = formatProblems(all, { ...plainStyle(), colour: new Chalk({ level: 1 }) });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(formatProblems(all, plainStyle()));
    const long = problem({ message: 'A', source: 'x'.repeat(100), hint: 'B' });
    expect(formatProblems([long], plainStyle(40, true))).toMatch(/^[\x20-\x7e\n]+$/);
  });
});

describe('the JSON of problems', () => {
  it('is the contract’s', () => {
    const text = problemsJson('annonse', [
      problem({ hint: 'Skriv kroner.' }),
      problem({ file: null, line: null, column: null }),
    ]);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      versjon: 1,
      kommando: 'annonse',
      feil: [
        { fil: 'erfaring.yaml', linje: 12, kolonne: 3, melding: 'Dette er ikke et beløp.' },
        { fil: null, linje: null, kolonne: null, melding: 'Dette er ikke et beløp.' },
      ],
    });
  });

  it('begins with version and command', () => {
    expect(formatJson('lønn', { fra: 1 })).toBe('{\n  "versjon": 1,\n  "kommando": "lønn",\n  "fra": 1\n}\n');
  });
});
