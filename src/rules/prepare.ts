import type { PreparedLexicon } from '../knowledge/lexicon.ts';
import type { Rule } from '../knowledge/rules.ts';
import { wordConcept } from './checks/words.ts';
import { createChecker } from './engine.ts';
import type { Concepts } from './lexicon/concepts.ts';
import { openLexicon } from './lexicon/lexicon.ts';
import { prepareLexicon } from './lexicon/prepare.ts';

/**
 * Prepares the concepts that the rules ask for, and the words of the rules; the build puts them into the program.
 * Throws when a rule or a concept can't be understood.
 */
export function prepareRules(rules: readonly Rule[], concepts: Concepts): PreparedLexicon {
  const all = { ...concepts, ...wordConcepts(rules) };
  const wanted = new Set<string>();
  const names = Object.keys(all);
  const listening = {
    ...openLexicon(prepareLexicon({})),
    names,
    idOf: (name: string) => {
      wanted.add(name);
      return names.indexOf(name);
    },
  };
  // What rules ask for is heard as they are made ready; what the reading of an ad asks for, as one without words is read.
  createChecker(rules, listening).checkAd({ file: null, blocks: () => [] });
  return prepareLexicon(all, wanted);
}

/** The words that rules ask to have replaced are looked for as the concepts are. */
function wordConcepts(rules: readonly Rule[]): Concepts {
  return Object.fromEntries(
    rules.flatMap((rule) =>
      rule.type === 'ord'
        ? Object.keys(rule.ord).map((phrase, index) => [wordConcept(rule.id, index), [phrase]])
        : [],
    ),
  );
}
