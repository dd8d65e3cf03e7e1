import { expect, it } from 'vitest';
import { explainRule } from '../../src/knowledge/explain-rule.ts';
import { type Knowledge, knowledge } from '../../src/knowledge/index.ts';
import type { Rule } from '../../src/knowledge/rules.ts';

const [some] = knowledge.rules();
if (!some) throw new Error('there are no rules');
/** The knowledge with one rule only. */
const withRule = (parts: object): Knowledge => ({
  ...knowledge,
  rules: () => [{ ...some, id: 'lov/prøve', ...parts } as Rule],
});

it('tells what each source says', () => {
  const [fact] = knowledge.facts();
  const found = explainRule('LOV/PRØVE', withRule({ kilder: [fact?.id ?? ''] }));
  expect(found?.sources).toEqual([{ title: `${fact?.id}: ${fact?.tekst}` }]);
});

it('shows an example as the ad it is, and one of a profile by its places', () => {
  const bad = [
    'Du må være rusfri.',
    { tekst: 'Fra en kommune.' },
    { 'stilling.tittel': 'A', 'formål.mål': ['b', 'c'] },
  ];
  const rule = withRule({ eksempler: { dårlige: bad, gode: [] } });
  expect(explainRule('lov/prøve', rule)?.rule.bad).toEqual([
    'Du må være rusfri.',
    'Fra en kommune.',
    'stilling.tittel: A\nformål.mål: b; c',
  ]);
});

it('does not know a rule that is not there', () => {
  expect(explainRule('lov/finnes-ikke', knowledge)).toBeUndefined();
});
