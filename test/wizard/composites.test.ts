import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCommas,
  parseDates,
  parsePanelMember,
  parsePerson,
  splitCommas,
} from '../../src/wizard/composites.ts';

const value = <T>(parsed: { ok: true; value: T } | { ok: false; message: string }) => {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

describe('parsePerson', () => {
  it('knows the parts by their looks, in any order', () => {
    const whole = {
      navn: 'Kari Nordmann',
      tittel: 'teamleder',
      telefon: '900 00 000',
      epost: 'kari@nordvik.no',
    };
    expect(value(parsePerson('Kari Nordmann, teamleder, 900 00 000, kari@nordvik.no'))).toEqual(whole);
    expect(value(parsePerson('Kari Nordmann, kari@nordvik.no, tlf. 900 00 000, teamleder'))).toEqual(whole);
  });

  it.each([
    'Kari Nordmann teamleder 900 00 000 kari@nordvik.no',
    'Kari Nordmann, teamleder, tlf: 900 00 000 og e-post: kari@nordvik.no',
    'Kari Nordmann, teamleder 900 00 000, epost kari@nordvik.no',
  ])('needs no commas around a number and an address: %s', (text) => {
    expect(value(parsePerson(text))).toMatchObject({ telefon: '900 00 000', epost: 'kari@nordvik.no' });
    expect(Object.values(value(parsePerson(text))).join(' ')).toContain('teamleder');
  });

  it.each([
    'Kari Nordmann <kari@nordvik.no>',
    'Kari Nordmann (kari@nordvik.no)',
    'Kari Nordmann, kari@nordvik.no.',
  ])('takes an address as e-mail programs write it: %s', (text) => {
    expect(value(parsePerson(text))).toEqual({ navn: 'Kari Nordmann', epost: 'kari@nordvik.no' });
  });

  it('takes a title with commas, a number from abroad, and a name alone', () => {
    expect(value(parsePerson('Terje Lunde, erfaringskonsulent, Hasselfjord kommune'))).toEqual({
      navn: 'Terje Lunde',
      tittel: 'erfaringskonsulent, Hasselfjord kommune',
    });
    expect(value(parsePerson('Åse Ødegård, +46 70 123 45 67')).telefon).toBe('+46 70 123 45 67');
    expect(value(parsePerson('Åse Ødegård'))).toEqual({ navn: 'Åse Ødegård' });
  });

  it('says what is missing', () => {
    expect(parsePerson('900 00 000, kari@nordvik.no')).toMatchObject({ ok: false });
    expect(parsePerson('12 tusen')).toMatchObject({ ok: false });
    expect(parsePerson('Kari, kari@nordvik')).toMatchObject({
      ok: false,
      message: expect.stringContaining('e-post'),
    });
  });
});

describe('parseCommas', () => {
  const keys = ['navn', 'enhet', 'sted'];
  it.each([
    ['Lyngvik kommune', { navn: 'Lyngvik kommune' }],
    ['Lyngvik kommune, ROP-teamet', { navn: 'Lyngvik kommune', enhet: 'ROP-teamet' }],
    [
      'Lyngvik kommune, ROP-teamet, Lyngvik',
      { navn: 'Lyngvik kommune', enhet: 'ROP-teamet', sted: 'Lyngvik' },
    ],
    [
      'Lyngvik, psykisk helse, rus og bolig, Sentrum',
      { navn: 'Lyngvik', enhet: 'psykisk helse, rus og bolig', sted: 'Sentrum' },
    ],
  ])('%s', (text, fields) => {
    expect(value(parseCommas(text, keys))).toEqual(fields);
  });

  it('takes a date at the end', () => {
    expect(value(parseCommas('Tillitsvalgt Kim Berg, 12. november 2026', ['med', 'dato'], 'dato'))).toEqual({
      med: 'Tillitsvalgt Kim Berg',
      dato: '12.11.2026',
    });
    expect(parseCommas('Kim Berg, 32.1.2026', ['med', 'dato'], 'dato')).toMatchObject({ ok: false });
  });

  it('loses no letter of what was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå ]{1,12}$/u), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const text = parts.join(',');
          const parsed = parseCommas(text, keys);
          const typed = splitCommas(text).join(', ');
          expect(parsed.ok ? Object.values(parsed.value).join(', ') : '').toBe(typed);
        },
      ),
    );
  });
});

it('parseDates takes commas, «og» and line breaks', () => {
  expect(value(parseDates('5.10.2027, 5. april 2028 og 1.1.2029\n2.1.2029'))).toEqual([
    '05.10.2027',
    '05.04.2028',
    '01.01.2029',
    '02.01.2029',
  ]);
  expect(parseDates('')).toMatchObject({ ok: false });
  expect(parseDates('5.10.2027, snart')).toMatchObject({ ok: false });
});

it('parsePanelMember knows a role by id or label, and takes anyone', () => {
  const roles = new Map([['leder', 'Nærmeste leder']]);
  expect(parsePanelMember('nærmeste leder: Kari Nordmann', roles)).toEqual({
    rolle: 'leder',
    navn: 'Kari Nordmann',
  });
  expect(parsePanelMember('leder', roles)).toEqual({ rolle: 'leder' });
  expect(parsePanelMember('Leder: Kari Vik (Honorar: 1 500 kroner (for dagen))', roles)).toEqual({
    rolle: 'leder',
    navn: 'Kari Vik',
    honorar: '1 500 kroner (for dagen)',
  });
  expect(parsePanelMember('Prest: Ola', roles)).toEqual({ rolle: 'annen', navn: 'Prest: Ola' });
});
