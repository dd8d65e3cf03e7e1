import { describe, expect, test } from 'vitest';
import { applyTrial, type TrialFlags } from '../../src/pay/trial.ts';
import { payProfile } from './support.ts';

const profile = payProfile(
  'oslo',
  'fra: 552 000',
  'til: 575 100',
  'lønnstrinn_fra: 26',
  'lønnstrinn_til: 30',
  'uttelling_år: 5',
  'uttelling_begrunnelse: fem til alle',
  'uten_uttelling: 530 750',
);

function tried(flags: TrialFlags) {
  const trial = applyTrial(profile, flags);
  if (!trial.ok) throw new Error(JSON.stringify(trial.problems));
  return trial.profile;
}

function refused(flags: TrialFlags): string[] {
  const trial = applyTrial(profile, flags);
  return trial.ok ? [] : trial.problems.map(({ message }) => message.replaceAll('\u00a0', ' '));
}

describe('applyTrial', () => {
  test('without flags changes nothing', () => expect(tried({})).toEqual(profile));

  test('reads what was typed, and leaves the profile as it was', () => {
    const before = structuredClone(profile);
    const { lønn, vilkår } = tried({
      fra: '560 tusen',
      til: '600.000 kr',
      ansiennitet: '4',
      prosent: '80 %',
    });
    expect(lønn).toMatchObject({ fra: 560_000, til: 600_000, ansiennitet_år: 4 });
    expect(vilkår.prosent).toBe(80);
    expect(profile).toEqual(before);
  });

  test('lønnstrinn that are tried are the band', () => {
    expect(tried({ trinnFra: '27', trinnTil: '28' }).lønn).toMatchObject({
      fra: undefined,
      til: undefined,
      lønnstrinn_fra: 27,
    });
    expect(tried({ trinnFra: '27', fra: '560 000' }).lønn).toMatchObject({ fra: 560_000, til: undefined });
  });

  test('a group that is tried goes before the lønnstrinn of the profile', () => {
    expect(tried({ gruppe: ' uten  krav ' }).lønn).toMatchObject({
      gruppe: 'uten krav',
      lønnstrinn_fra: undefined,
    });
    expect(tried({ gruppe: 'x', trinnFra: '27' }).lønn.lønnstrinn_fra).toBe(27);
  });

  test('what was said of another credit is set aside', () => {
    const { lønn } = tried({ uttelling: '3' });
    expect(lønn).toMatchObject({
      uttelling_år: 3,
      uten_uttelling: undefined,
      uttelling_begrunnelse: undefined,
    });
    expect(tried({ uttelling: '3', utenUttelling: '540 000' }).lønn.uten_uttelling).toBe(540_000);
  });
});

describe('applyTrial, with bad input', () => {
  test.each<[TrialFlags, string]>([
    [
      { fra: '600 000' },
      'Det begynner på 600 000 kroner (--fra), men går bare til 575 100 kroner (profilen).',
    ],
    [
      { fra: '600 000', til: '500 000' },
      'Det begynner på 600 000 kroner (--fra), men går bare til 500 000 kroner (--til).',
    ],
    [
      { trinnTil: '20' },
      'Det begynner på lønnstrinn 26 (profilen), men går bare til lønnstrinn 20 (--trinn-til).',
    ],
    [
      { fra: '45 000' },
      '--fra: 45 000 kroner ser ut som lønn for en måned. Er det det, er årslønnen 540 000 kroner. Skriv lønnen for et helt år i full stilling.',
    ],
    [
      { til: '400' },
      '--til: 400 kroner er for lite til å være lønn for et år. Skriv lønnen for et helt år i full stilling.',
    ],
    [
      { til: '0' },
      '--til: 0 kroner er for lite til å være lønn for et år. Skriv lønnen for et helt år i full stilling.',
    ],
    [{ fra: 'mye' }, '--fra: Forstår ikke beløpet «mye». Skriv beløpet som 650 000.'],
    [{ trinnFra: '0' }, '--trinn-fra: «0» er for lite. Skriv 1 eller mer, med bare siffer.'],
    [
      { ansiennitet: 'mange' },
      '--ansiennitet: «mange» er ikke et helt tall. Skriv 0 eller mer, med bare siffer.',
    ],
    [{ uttelling: '-1' }, '--uttelling: «-1» er for lite. Skriv 0 eller mer, med bare siffer.'],
    [{ gruppe: ' ' }, '--gruppe: Skriv navnet på gruppen.'],
    [
      { prosent: '120' },
      '--prosent: Prosenten er «120». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.',
    ],
  ])('%o', (flags, message) => expect(refused(flags)).toEqual([message]));

  test('every mistake is told at once', () => {
    expect(refused({ fra: 'x', prosent: 'y', ansiennitet: 'z' })).toHaveLength(3);
  });
});
