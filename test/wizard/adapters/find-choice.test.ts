import { describe, expect, it } from 'vitest';
import { findChoices, isCalled } from '../../../src/wizard/adapters/find-choice.ts';
import type { Choice } from '../../../src/wizard/prompter.ts';

const employers: readonly Choice[] = [
  { value: 'kommune', label: 'En kommune' },
  { value: 'oslo', label: 'Oslo kommune eller en bydel' },
  { value: 'helseforetak', label: 'Et helseforetak' },
  { value: 'vet ikke ennå', label: 'Vet ikke ennå' },
];
const forms: readonly Choice[] = [
  { value: '1', label: 'Fast og hel stilling' },
  { value: '2', label: 'Fast, men deltid' },
  { value: '3', label: '100 dager i et prosjekt' },
];
const yesNo: readonly Choice[] = [
  { value: 'ja', label: 'Ja, vis meg dem' },
  { value: 'nei', label: 'Nei' },
];
const found = (typed: string, choices: readonly Choice[]) =>
  findChoices(typed, choices).map(({ value }) => value);

describe('findChoices', () => {
  it.each([
    ['kommune', ['kommune']],
    ['EN KOMMUNE', ['kommune']],
    ['oslo', ['oslo']],
    ['bydel', ['oslo']],
    ['vet ikke', ['vet ikke ennå']],
  ])('finds the one that is called «%s»', (typed, values) => {
    expect(found(typed, employers)).toEqual(values);
  });

  it('finds those with words that begin with what was typed, in any order', () => {
    expect(found('komm', employers)).toEqual(['kommune', 'oslo']);
    expect(found('by osl', employers)).toEqual(['oslo']);
    expect(found('oslo fylke', employers)).toEqual([]);
    expect(found('foretak', employers)).toEqual([]);
  });

  it('counts from 1 where the number stands in no label', () => {
    expect(found('2', employers)).toEqual(['oslo']);
    expect(found(' 3 ', employers)).toEqual(['helseforetak']);
    expect(found('0', employers)).toEqual([]);
    expect(found('5', employers)).toEqual([]);
  });

  it('finds the one whose label has the number, before the one that has it as its place', () => {
    const periods = [
      { value: 'kort', label: 'I 2 uker' },
      { value: 'lang', label: 'I et år' },
    ];
    expect(found('2', periods)).toEqual(['kort']);
    expect(found('100', forms)).toEqual(['3']);
  });

  it.each(['', ' ', '?', '…'])('finds nothing by «%s»', (typed) => {
    expect(found(typed, employers)).toEqual([]);
  });
});

describe('isCalled', () => {
  it('takes other words for yes and no, also where the label says more', () => {
    expect(found('j', yesNo)).toEqual(['ja']);
    expect(found('n', yesNo)).toEqual(['nei']);
  });

  it('takes what stands before the comma for the name', () => {
    expect(isCalled('fast', forms[1] as Choice)).toBe(true);
    expect(isCalled('fast', forms[0] as Choice)).toBe(false);
  });
});
