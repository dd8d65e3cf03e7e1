import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingSpace, reserved } from '../../src/profile/syntax-layout.ts';

describe('a colon without a space', () => {
  it.each([
    ['  tittel:Rådgiver', 'Skriv: tittel: Rådgiver'],
    ['    - krav:Førerkort', 'Skriv: - krav: Førerkort'],
  ])('is pointed at, with the line as it should be: %j', (line, hint) => {
    const slip = missingSpace(line, 100);
    expect(slip).toMatchObject({ hint });
    expect(slip?.at).toBe(100 + line.indexOf(':') + 1);
  });

  it('is mended by the line that the hint gives', () => {
    const word = fc.stringMatching(/^[a-zæøå][a-zæøå0-9_]{0,8}$/u);
    fc.assert(
      fc.property(word, word, fc.constantFrom('', '  ', '- ', '  - '), (key, value, lead) => {
        const slip = missingSpace(`${lead}${key}:${value}`, 0);
        const mended = slip?.hint?.replace(/^Skriv: /u, '') ?? '';
        expect(mended.trimStart()).toBe(`${lead.trim()}${lead.trim() === '' ? '' : ' '}${key}: ${value}`);
        expect(missingSpace(mended, 0)).toBeUndefined();
      }),
    );
  });

  it.each(['https://lyngvik.eksempel.no', 'tittel: Rådgiver', 'tittel:', '08:30', 'Åpent hele dagen'])(
    'is not seen in «%s»',
    (line) => {
      expect(missingSpace(line, 0)).toBeUndefined();
    },
  );

  it('is told apart from a hard space, which looks like one', () => {
    expect(missingSpace('  tittel:\u00a0Rådgiver', 10)).toMatchObject({
      at: 10 + '  tittel:'.length,
      message: expect.stringContaining('hardt mellomrom'),
    });
  });
});

it('a character that means something to YAML is named, and the line shown in quotation marks', () => {
  expect(reserved('@', '  epost: @kari')).toEqual({
    message: 'En verdi kan ikke begynne med «@».',
    hint: 'Hører det til teksten, så sett anførselstegn rundt: epost: "@kari"',
  });
});
