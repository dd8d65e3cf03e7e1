import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { ruleNames } from '../../src/knowledge/names.ts';
import { openLexicon } from '../../src/rules/lexicon/lexicon.ts';
import { prepareRules } from '../../src/rules/prepare.ts';
import { concepts, rules } from './support.ts';

it('what the program carries is what data/regler says: if not, build it again', () => {
  const inOrder = ruleNames.flatMap((name) => rules.filter(({ id }) => id === name));
  expect(inOrder).toHaveLength(rules.length);
  const prepared = prepareRules(inOrder, concepts);
  expect(knowledge.lexicon().names).toEqual(prepared.names);
  expect(JSON.stringify(knowledge.lexicon()) === JSON.stringify(prepared)).toBe(true);
});

it('leaves out the concepts that no rule asks for, and refuses rules that ask for others', () => {
  const { names } = openLexicon(prepareRules(rules, { ...concepts, ubrukt: ['aldri'] }));
  expect(names).not.toContain('ubrukt');
  const { nektelse: _, ...others } = concepts;
  expect(() => prepareRules(rules, others)).toThrow('«nektelse»');
});
