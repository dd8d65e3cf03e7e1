import { suggest } from '../norwegian/suggest.ts';
import { explainRule, type RuleDetails } from './explain-rule.ts';
import type { Knowledge } from './index.ts';

/** Something a manager meets that rests on a recommendation: a question, a rule, a sentence of a document. */
export interface Carrier {
  /** Where it is met. */
  readonly kind: string;
  readonly text: string;
}

/** What `erfaring forklar` tells of one id. */
export interface Explanation {
  readonly id: string;
  readonly kind: 'råd' | 'faktum' | 'kilde' | 'regel';
  readonly text: string;
  readonly why: string | undefined;
  /** Where it comes from: title, place in it, and web address where there is one. */
  readonly sources: readonly { readonly title: string; readonly place?: string; readonly address?: string }[];
  /** True when the source was not read when the text was written: advice, to be checked. */
  readonly unverified: boolean;
  /** Newer facts that go before the recommendation. */
  readonly newer: readonly { readonly id: string; readonly text: string }[];
  readonly carriers: readonly Carrier[];
  /** For a rule of `erfaring sjekk`. */
  readonly rule?: RuleDetails;
}

function sourceLine(knowledge: Knowledge, id: string, place?: string): Explanation['sources'][number] {
  const source = knowledge.sources().find((entry) => entry.id === id);
  const publisher = source?.utgiver ? ` (${source.utgiver}${source.år ? `, ${source.år}` : ''})` : '';
  return {
    title: source ? `${source.tittel}${publisher}` : id,
    ...(place ? { place } : {}),
    ...(source?.nettadresse ? { address: source.nettadresse } : {}),
  };
}

/** Ids of all that can be explained which look like a mistyped one. */
export function similarIds(id: string, knowledge: Knowledge): string[] {
  const entries = [knowledge.recommendations(), knowledge.facts(), knowledge.sources(), knowledge.rules()];
  const ids = entries.flat().map((entry) => entry.id);
  return suggest(id, ids);
}

/** Explains a recommendation, a fact, a source or a rule; capitals don't matter. Undefined when the id is unknown. */
export function explain(wanted: string, knowledge: Knowledge): Explanation | undefined {
  const same = ({ id }: { readonly id: string }) => id.toLowerCase() === wanted.toLowerCase();
  const carried = (id: string) => knowledge.carriers()[id] ?? [];
  const recommendation = knowledge.recommendations().find(same);
  if (recommendation) {
    const { id, tekst, hvorfor, kilde, sted, nyere = [] } = recommendation;
    const newer = knowledge.facts().filter((fact) => nyere.includes(fact.id));
    return {
      id,
      kind: 'råd',
      text: tekst,
      why: hvorfor,
      sources: [sourceLine(knowledge, kilde, sted)],
      unverified: false,
      newer: newer.map((fact) => ({ id: fact.id, text: fact.tekst })),
      carriers: carried(id),
    };
  }
  const fact = knowledge.facts().find(same);
  if (fact) {
    return {
      id: fact.id,
      kind: 'faktum',
      text: fact.tekst,
      why: undefined,
      sources: fact.kilde.map(({ id, sted }) => sourceLine(knowledge, id, sted)),
      unverified: fact.sikkerhet === 'minne',
      newer: [],
      carriers: carried(fact.id),
    };
  }
  const source = knowledge.sources().find(same);
  if (!source) return explainRule(wanted, knowledge);
  return {
    id: source.id,
    kind: 'kilde',
    text: source.merknad ?? source.tittel,
    why: undefined,
    sources: [sourceLine(knowledge, source.id)],
    unverified: false,
    newer: [],
    carriers: [],
  };
}
