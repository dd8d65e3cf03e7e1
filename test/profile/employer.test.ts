import { describe, expect, test } from 'vitest';
import { isPublicEmployer, policeCertificate } from '../../src/profile/employer.ts';
import { readProfileText } from '../../src/profile/read.ts';

function profile(answers: Readonly<Record<string, string>>) {
  const sections = new Map<string, string[]>();
  for (const [path, value] of Object.entries(answers)) {
    const [section = '', key] = path.split('.');
    sections.set(section, [...(sections.get(section) ?? []), `  ${key}: ${value}`]);
  }
  const text = [...sections].map(([section, lines]) => `${section}:\n${lines.join('\n')}\n`).join('');
  const read = readProfileText(`versjon: 1\n${text}`, 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.profile;
}

test.each([
  ['kommune', true],
  ['oslo', true],
  ['helseforetak', true],
  ['stat', true],
  ['ideell', false],
  ['privat', false],
])('%s is a public employer: %s (L11)', (employer, expected) => {
  expect(isPublicEmployer(profile({ 'virksomhet.arbeidsgiver': employer }))).toBe(expected);
});

describe('policeCertificate', () => {
  const municipal = { 'virksomhet.arbeidsgiver': 'kommune', 'virksomhet.tjenestetype': 'rop-team' };
  const hospital = { 'virksomhet.arbeidsgiver': 'helseforetak', 'virksomhet.tjenestetype': 'dps' };
  const health = 'helse- og omsorgstjenesteloven § 5-4';

  test.each([
    ['municipal health and care (L15)', municipal, 'lov', health],
    ['municipal, system level only (L15)', { ...municipal, 'stilling.nivå': 'strategisk' }, 'nei', null],
    ['NAV (L15)', { ...municipal, 'virksomhet.tjenestetype': 'nav' }, 'nei', null],
    ['municipal, service unknown', { 'virksomhet.arbeidsgiver': 'kommune' }, 'ukjent', null],
    ['hospital, adults (L16)', { ...hospital, 'stilling.under_18': 'nei' }, 'nei', null],
    [
      'hospital, under 18 (L16)',
      { ...hospital, 'stilling.under_18': 'ja' },
      'lov',
      'helsepersonelloven § 20 a',
    ],
    ['hospital, ages unknown', hospital, 'ukjent', null],
    ['state', { 'virksomhet.arbeidsgiver': 'stat' }, 'nei', null],
    ['nothing known', {}, 'ukjent', null],
    ['a no where the law says yes', { ...municipal, 'prosess.politiattest': 'kreves-ikke' }, 'uenig', health],
    ['a no where the law is silent', { ...hospital, 'prosess.politiattest': 'kreves-ikke' }, 'nei', null],
    [
      'a yes without a law',
      { 'virksomhet.arbeidsgiver': 'stat', 'prosess.politiattest': 'kreves' },
      'eget',
      null,
    ],
    [
      'a yes with a law of its own',
      {
        'virksomhet.arbeidsgiver': 'privat',
        'prosess.politiattest': 'kreves',
        'prosess.politiattest_hjemmel': 'barnevernsloven § 12-12',
      },
      'lov',
      'barnevernsloven § 12-12',
    ],
  ])('%s', (_, answers: Readonly<Record<string, string>>, demand, basis) => {
    expect(policeCertificate(profile(answers))).toEqual({ demand, basis });
  });
});
