import type { Rule, RuleOf } from '../../../src/knowledge/rules.ts';
import type { Check, Circumstances } from '../../../src/rules/checks/check.ts';
import type { Judgement } from '../../../src/rules/checks/conditions.ts';
import { createModality } from '../../../src/rules/meaning/modality.ts';
import { createNegation } from '../../../src/rules/meaning/negation.ts';
import { lexicon, readings } from '../support.ts';

export const judgement: Judgement = {
  lexicon,
  modeOf: createModality(lexicon),
  isDenied: createNegation(lexicon),
};

/** A rule of a test's own: what isn't given is filled in. */
export function rule<T extends Rule['type']>(type: T, rest: object): RuleOf<T> {
  const common = {
    id: 'prøve/regel',
    nivå: 'feil',
    melding: 'Melding.',
    hvorfor: 'Derfor.',
    råd: 'Råd.',
    kilder: ['V4.a'],
  };
  return { ...common, type, eksempler: { dårlige: ['-'], gode: ['-'] }, ...rest } as unknown as RuleOf<T>;
}

/** Nothing is known of the employer. */
export const unknown: Circumstances = {
  offentlig: null,
  arbeidsmiljøloven: null,
  'politiattest-kreves': null,
  'politiattest-uten-hjemmel': null,
};

/** What a check says of a text. */
export function remarks(begin: () => Check, text: string, circumstances: Circumstances = unknown) {
  const check = begin();
  for (const reading of readings(text)) check.read(reading);
  return check.finish(circumstances);
}
