import { describe, expect, it } from 'vitest';
import { postFacts } from '../../../src/documents/facts/post.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines = '') => postFacts(almostEmpty(lines), knowledge);
const leader = 'veiledning:\n  leder:\n    navn: Kari\n    telefon: 900 00 000\n';

describe('whom an applicant may call', () => {
  const names = (lines: string) =>
    (facts(lines).kontakter as readonly { navn: string }[]).map(({ navn }) => navn);

  it('is the nearest leader where nobody else is named', () => {
    expect(names(leader)).toEqual(['Kari']);
    expect(names(`${leader}prosess:\n  kontakter:\n    - navn: Ola\n      epost: ola@nes.no\n`)).toEqual([
      'Ola',
    ]);
  });

  it('is nobody without a name and a way to be reached', () => {
    expect(names('veiledning:\n  leder:\n    navn: Kari\n')).toEqual([]);
    expect(names('veiledning:\n  leder:\n    telefon: 900 00 000\n')).toEqual([]);
  });
});

describe('the ad in short', () => {
  it.each([
    'vilkår:\n  prosent: 80\n',
    'vilkår:\n  oppstart: 01.03.2027\n',
    'lønn:\n  fra: 500 000\n  til: 600 000\n',
    'prosess:\n  frist: 01.03.2027\n',
  ])('has something to say with %j', (lines) => expect(facts(lines).har_kort_om).toBe(true));

  it.each(['', 'lønn:\n  fra: 500 000\n', 'lønn:\n  til: 500 000\n'])('has nothing with %j', (lines) =>
    expect(facts(lines).har_kort_om).toBe(false),
  );
});

describe('the ad’s part on pay and terms', () => {
  const hasTerms = (lines: string) => facts(`vilkår:\n${lines}`).har_vilkår;

  it('tells why a post is part-time or temporary only where it is', () => {
    const reason = '  deltid:\n    begrunnelse: Etter ønske\n';
    expect(hasTerms(`  prosent: 80\n${reason}`)).toBe(true);
    expect(hasTerms(`  prosent: 100\n${reason}`)).toBe(false);
    expect(hasTerms('  ansettelsesform: vikariat\n  grunnlag: Permisjon\n')).toBe(true);
    expect(hasTerms('  ansettelsesform: fast\n  grunnlag: Permisjon\n')).toBe(false);
  });
});

describe('what reads well in a sentence', () => {
  const team = (text: string, unit = 'Uteteamet') =>
    postFacts(
      { ...almostEmpty(`veiledning:\n  team: ${text}\n`), virksomhet: { navn: 'Nes kommune', enhet: unit } },
      knowledge,
    ).team_i_setning;

  it.each([
    ['Team Sør, seks personer', 'Team Sør, seks personer'],
    ['Uteteamet, sju stykker', 'Uteteamet, sju stykker'],
    ['Staben, der du er den ene', 'staben, der du er den ene'],
    ['NAV-kontoret', 'NAV-kontoret'],
  ])('the team «%s»', (text, inSentence) => expect(team(text)).toBe(inSentence));

  it('a place is named once', () => {
    const place = (navn: string, sted: string) =>
      postFacts({ ...almostEmpty(), virksomhet: { navn, sted } }, knowledge).sted_utenom_navnet;
    expect(place('Granelv kommune', 'Granelv')).toBeNull();
    expect(place('Oslo kommune', 'Grorud')).toBe('Grorud');
    expect(place('Nesodden kommune', 'Nes')).toBe('Nes');
    expect(place('Mo i Rana kommune', 'Mo i Rana')).toBeNull();
    expect(place('Nord-Odal kommune', 'Nord-Odal')).toBeNull();
  });

  it('counts are words up to twelve', () => {
    const staff = (ansatte: number) =>
      postFacts({ ...almostEmpty(), virksomhet: { ansatte } }, knowledge).ansatte_i_ord;
    expect([staff(1), staff(4), staff(12), staff(26)]).toEqual([null, 'fire', 'tolv', '26']);
  });
});

describe('the pay of a part-time post', () => {
  const band = (percent: string) => {
    const text = facts(
      `vilkår:\n  prosent: ${percent}\nlønn:\n  fra: 520 000\n  til: 580 000\n`,
    ).lønnsspenn_deltid;
    return typeof text === 'string' ? text.replaceAll('\u00a0', ' ') : text;
  };

  it('is told beside that of a full one', () => expect(band('80')).toBe('416 000–464 000 kroner'));
  it('is not told twice', () => expect(band('100')).toBeNull());
});

describe('a post that ends before the role is settled', () => {
  const short = (terms: string) => facts(`vilkår:\n  oppstart: 01.01.2027\n${terms}`).kort_tid;

  it('lasts less than two years, the last day among them', () => {
    expect(short('  ansettelsesform: prosjekt\n  til_dato: 30.12.2028\n')).toBe(true);
    expect(short('  ansettelsesform: prosjekt\n  til_dato: 31.12.2028\n')).toBe(false);
  });

  it('is no permanent one, whatever end date is left', () => {
    expect(short('  ansettelsesform: fast\n  til_dato: 31.12.2027\n')).toBe(false);
  });
});

describe('experience without the help system', () => {
  const counts = (other: string) =>
    facts(`egenerfaring:\n  typer: psykisk-helse\n  annen: ${other}\n`).erfaring_utenom_hjelpen;

  it('counts, unless the ad asks for just that', () => {
    expect(counts('ingen')).toBe(true);
    expect(counts('livet på en sengepost')).toBe(false);
    expect(counts('det å bryte av en behandling')).toBe(false);
  });
});
