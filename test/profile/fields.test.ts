import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  choice,
  date,
  fieldInfo,
  integer,
  line,
  money,
  paragraph,
  path,
  percent,
  yesNo,
} from '../../src/profile/fields.ts';

test.each([
  ['line', line(), ' Bærum \n\v kommune '.normalize('NFD'), 'Bærum kommune'],
  ['paragraph', paragraph(), '\na\r\nb\vc\n\nd \n', 'a\nb\nc\n\nd'],
  ['line', line(), 'a\u0007b\ud800c\ufffe', 'abc'],
  ['paragraph', paragraph(), 'a\u0000\nb', 'a\nb'],
  ['path', path(), ' Å.docx'.normalize('NFD'), ' Å.docx'.normalize('NFD')],
  ['money', money(), '650.000 kr', 650_000],
  ['percent', percent(), '80 %', 80],
  ['date', date(), '31.12.2026', { year: 2026, month: 12, day: 31 }],
  ['yesNo', yesNo(), 'Ja', true],
  ['integer', integer(), '1 200', 1200],
  ['choice', choice(['rop-team', 'oppsokende']), 'ROP team', 'rop-team'],
  ['choice', choice(['rop-team', 'oppsokende']), 'Oppsøkende', 'oppsokende'],
])('%s', (kind, schema, typed, value) => {
  expect(fieldInfo(schema)?.kind).toBe(kind);
  expect(fieldInfo(schema)?.parse(typed)).toEqual({ ok: true, value });
  expect(z.parse(schema, typed)).toEqual(value);
});

describe('refused', () => {
  test.each([
    [integer(), 'mange', '«mange» er ikke et tall. Skriv bare siffer, for eksempel 650 000 eller 1,5.'],
    [
      choice(['fast', 'vikariat']),
      'vikar',
      '«vikar» passer ikke her. Mente du «vikariat»? Velg blant: fast eller vikariat.',
    ],
    [choice(['fast', 'vikariat']), 'x', '«x» passer ikke her. Velg blant: fast eller vikariat.'],
  ])('%#: %j', (schema, typed, message) => {
    expect(fieldInfo(schema)?.parse(typed)).toEqual({ ok: false, message });
    const parsed = z.safeParse(schema, typed);
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

test('wrappers and objects have no kind', () => {
  expect(fieldInfo(z.optional(line()))).toBeUndefined();
  expect(fieldInfo(z.strictObject({}))).toBeUndefined();
});
