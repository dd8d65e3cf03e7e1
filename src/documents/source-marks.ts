import type { Knowledge } from '../knowledge/index.ts';

/** Collects what a document cites and prints the marks and the list of sources. */
export interface SourceMarks {
  /** The mark for these ids, to stand after a sentence; empty where marks are not printed. */
  cite(ids: readonly string[]): string | { readonly unknown: string };
  /** Ids cited so far, in order. */
  readonly cited: ReadonlySet<string>;
  /** The list of sources as Markdown; empty where nothing is cited or marks are not printed. */
  list(): string;
}

/** One line of the list: which document or law, and where in it. */
function describe(id: string, knowledge: Knowledge): string | undefined {
  const recommendation = knowledge.recommendations().find((entry) => entry.id === id);
  const short = (source: string) => knowledge.sources().find((entry) => entry.id === source)?.kort ?? source;
  if (recommendation) return `${short(recommendation.kilde)}, ${recommendation.sted}`;
  const fact = knowledge.facts().find((entry) => entry.id === id);
  return fact?.kilde
    .map(({ id: source, sted }) => (sted ? `${short(source)} ${sted}` : short(source)))
    .join('; ');
}

/**
 * Marks for one document. An id that neither the recommendations nor the facts know is given back as unknown.
 * With `printed` false the ids are only collected.
 */
export function createSourceMarks(knowledge: Knowledge, printed: boolean): SourceMarks {
  const cited = new Set<string>();
  const numbers = new Map<string, number>();
  return {
    cited,
    cite(ids) {
      for (const id of ids) cited.add(id);
      if (!printed) return '';
      const marks = new Set<number>();
      for (const id of ids) {
        const place = describe(id, knowledge);
        if (place === undefined) return { unknown: id };
        const number = numbers.get(place) ?? numbers.size + 1;
        numbers.set(place, number);
        marks.add(number);
      }
      return ` \\[${[...marks].join(', ')}\\]`;
    },
    list: () => [...numbers].map(([place, number]) => `${number}. ${place}`).join('\n'),
  };
}
