import { expect, it } from 'vitest';
import { termsFacts } from '../../../src/documents/facts/terms.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines: string) => termsFacts(almostEmpty(lines), knowledge);

it.each([
  ['ansettelsesform: fast', 'Fast', false],
  ['ansettelsesform: fast\n  til_dato: 31.12.2027', 'Fast', false],
  ['ansettelsesform: vikariat\n  til_dato: 31.12.2027', 'Vikariat til 31. desember 2027', true],
  ['ansettelsesform: prosjekt', 'Prosjekt', true],
  ['prosent: 100', null, false],
])('%s is called %s', (terms, ansettelsesform, midlertidig) => {
  expect(facts(`vilkår:\n  ${terms}\n`)).toMatchObject({ ansettelsesform, midlertidig });
});

it('part-time and temporary posts are discussed', () => {
  const discussed = ['prosent: 80', 'ansettelsesform: vikariat', 'prosent: 100', 'ansettelsesform: fast'];
  expect(discussed.map((terms) => facts(`vilkår:\n  ${terms}\n`).drøftes)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('the state is told from others, and from what is not known', () => {
  expect(facts('  arbeidsgiver: stat\n').statlig).toBe(true);
  expect(facts('  arbeidsgiver: helseforetak\n').statlig).toBe(false);
  expect(facts('').statlig).toBe(false);
});
