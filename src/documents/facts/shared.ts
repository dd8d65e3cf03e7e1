import type { Knowledge } from '../../knowledge/index.ts';
import { uncapitalise } from '../../norwegian/text.ts';

/** Labels of a set of choices, by id: as they read in a sentence, or standing alone (`tekst`). */
export function labels(
  knowledge: Knowledge,
  field: string,
  form: 'i_setning' | 'tekst' = 'i_setning',
): Map<string, string> {
  const entries = knowledge.choiceLabels()[field] ?? [];
  return new Map(entries.map((entry) => [entry.id, entry[form] ?? entry.tekst]));
}

/** Whether anything at all is decided among these. */
export function some(...values: readonly unknown[]): boolean {
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

const roleFirst = /^(?:\p{L}*tillitsvalgte?|klubb\p{L}*|verneombud\p{L}*|de|begge)(?!\p{L})/iu;

/** Whom something was discussed with, as it goes on in a sentence: «foretakstillitsvalgt Randi Hovland», «Randi Hovland». */
export function peopleInSentence(text: string): string {
  return roleFirst.test(text) ? uncapitalise(text) : text;
}
