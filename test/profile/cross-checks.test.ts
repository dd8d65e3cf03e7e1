import { describe, expect, test } from 'vitest';
import { load, problemsOf, short } from './support.ts';

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('what contradicts itself is an error', () => {
  test.each([
    [
      'lønn:\n  fra: 600 000\n  til: 590 000\n',
      '3:8 Lønnen går til 590 000 kroner, men begynner på 600 000 kroner. → Sett det laveste beløpet i «fra».',
    ],
    [
      'lønn:\n  kolleger:\n    - stilling: a\n    - til: 400 000\n      fra: 500 000\n',
      '4:12 Lønnen går til 400 000 kroner, men begynner på 500 000 kroner. → Sett det laveste beløpet i «fra».',
    ],
    [
      'lønn:\n  lønnstrinn_fra: 30\n  lønnstrinn_til: 28\n',
      '3:19 Lønnstrinnene går til 28, men begynner på 30. → Sett det laveste trinnet i «lønnstrinn_fra».',
    ],
    [
      'vilkår:\n  til_dato: 31.1.2027\n  oppstart: 1.2.2027\n',
      '2:13 Stillingen slutter 31.01.2027, før den begynner 01.02.2027.',
    ],
  ])('%j', (text, problem) => {
    expect(plain(problemsOf(text))).toEqual([problem]);
  });
});

describe('what looks wrong is a warning', () => {
  test.each([
    [
      'lønn:\n  fra: 45 000\n  til: 99 999\n',
      [
        '2:8 45 000 kroner ser ut som lønn for en måned. → Skriv lønnen for et helt år i full stilling.',
        '3:8 99 999 kroner ser ut som lønn for en måned. → Skriv lønnen for et helt år i full stilling.',
      ],
    ],
    [
      'lønn:\n  kolleger:\n    - fra: 50 000\n',
      ['3:12 50 000 kroner ser ut som lønn for en måned. → Skriv lønnen for et helt år i full stilling.'],
    ],
    [
      'dokumentdato: 2.1.2027\nprosess:\n  frist: 1.1.2027\n',
      [
        '3:10 Søknadsfristen 01.01.2027 er før dokumentdatoen 02.01.2027. → Rett fristen, eller «dokumentdato» øverst i filen.',
      ],
    ],
  ])('%j', (text, warnings) => {
    expect(plain(load(text).warnings.map(short))).toEqual(warnings);
  });
});

test.each([
  'lønn:\n  fra: 600 000\n  til: 600 000\n',
  'lønn:\n  fra: 100 000\n',
  'lønn:\n  til: 500 000\n',
  'vilkår:\n  til_dato: 1.2.2027\n  oppstart: 1.2.2027\n',
  'dokumentdato: 1.1.2027\nprosess:\n  frist: 1.1.2027\n',
  'prosess:\n  frist: 1.1.2000\n',
])('nothing to say about %j', (text) => {
  expect(load(text).warnings).toEqual([]);
});
