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
