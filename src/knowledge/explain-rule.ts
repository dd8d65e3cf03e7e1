import type { Explanation } from './explain.ts';
import type { Knowledge } from './index.ts';
import type { Rule } from './rules.ts';

/** What is told of a rule beside what is told of any id. */
export interface RuleDetails {
  readonly level: Rule['nivå'];
  readonly advice: string;
  /** A sentence to copy. */
  readonly sentence: string | undefined;
  /** Texts that the rule finds, and texts that it leaves alone. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** What stands behind the ids that rules rest on, in a few words. */
export function sourceTitles(knowledge: Knowledge): ReadonlyMap<string, string> {
  const entries = [...knowledge.recommendations(), ...knowledge.facts()];
  return new Map(entries.map(({ id, tekst }) => [id, tekst]));
}

/** Explains a rule of `erfaring sjekk`; undefined when there is none of that name. */
export function explainRule(
  wanted: string,
  knowledge: Knowledge,
): (Explanation & { rule: RuleDetails }) | undefined {
  const rule = knowledge.rules().find(({ id }) => id === wanted.toLowerCase());
  if (!rule) return undefined;
  const titles = sourceTitles(knowledge);
  const sources = rule.kilder.map((id) => ({ title: `${id}: ${titles.get(id) ?? ''}` }));
  return {
    id: rule.id,
    kind: 'regel',
    text: rule.melding,
    why: rule.hvorfor,
    sources,
    unverified: false,
    newer: [],
    carriers: [],
    rule: {
      level: rule.nivå,
      advice: rule.råd,
      sentence: rule.ferdig_setning,
      bad: rule.eksempler.dårlige.map(exampleText),
      good: rule.eksempler.gode.map(exampleText),
    },
  };
}

type Example = Rule['eksempler']['gode'][number];

/** An ad as it stands; places in the profile with what is written there. */
function exampleText(example: Example): string {
  if (typeof example === 'string') return example;
  if (typeof example.tekst === 'string') return example.tekst;
  return Object.entries(example)
    .map(([place, value]) => `${place}: ${Array.isArray(value) ? value.join('; ') : value}`)
    .join('\n');
}
