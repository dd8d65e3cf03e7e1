import type { Knowledge } from '../../knowledge/index.ts';

/** Labels of a set of choices, by id. */
export function labels(knowledge: Knowledge, field: string): Map<string, string> {
  const entries = knowledge.choiceLabels()[field] ?? [];
  return new Map(entries.map(({ id, tekst, i_setning }) => [id, i_setning ?? tekst]));
}

/** Whether anything at all is decided among these. */
export function some(...values: readonly unknown[]): boolean {
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}
