import type { Knowledge } from '../knowledge/index.ts';
import { NBSP } from '../norwegian/text.ts';

/** Collects what a document cites and prints the marks and the list of sources. */
export interface SourceMarks {
  /** The mark for these ids, to stand after a sentence; empty where marks are not printed. */
  cite(ids: readonly string[]): string | { readonly unknown: string };
  /** Ids cited so far, in order. */
  readonly cited: ReadonlySet<string>;
  /** The list of sources as Markdown; empty where nothing is cited or marks are not printed. */
  list(): string;
  /** The same with a line for each source, and every place in it on that line: for a paper that cites much. */
  gathered(): string;
  /** The same as one paragraph: short, for a paper that must keep to a page. */
  paragraph(): string;
}

/** Where one thing was read: the short name of the document or law, and the place in it. */
interface Place {
  readonly source: string;
  readonly place: string | undefined;
}

function placesOf(id: string, knowledge: Knowledge): readonly Place[] | undefined {
  const short = (source: string) => knowledge.sources().find((entry) => entry.id === source)?.kort ?? source;
  const recommendation = knowledge.recommendations().find((entry) => entry.id === id);
  if (recommendation) return [{ source: short(recommendation.kilde), place: recommendation.sted }];
  const fact = knowledge.facts().find((entry) => entry.id === id);
  return fact?.kilde.map(({ id: source, sted }) => ({ source: short(source), place: sted }));
}

/** One line of the list: a comma parts a document from the place in it, but not a law from its section. */
function describe(places: readonly Place[]): string {
  return places
    .map(({ source, place }) =>
      place === undefined ? source : `${source}${place.startsWith('§') ? ' ' : ', '}${place}`,
    )
    .join('; ');
}

/** A sentence for each source, with the places in it and their numbers. */
function bySource(
  entries: Iterable<{ readonly number: number; readonly places: readonly Place[] }>,
): string[] {
  const sources = new Map<string, string[]>();
  for (const { number, places } of entries)
    for (const { source, place } of places) {
      const cites = sources.get(source) ?? [];
      sources.set(source, [...cites, [place, `\\[${number}\\]`].filter(Boolean).join(NBSP)]);
    }
  return [...sources].map(([source, cites]) => `${source}: ${cites.join('; ')}.`);
}

/**
 * Marks for one document. An id that neither the recommendations nor the facts know is given back as unknown.
 * With `printed` false the ids are only collected.
 */
export function createSourceMarks(knowledge: Knowledge, printed: boolean): SourceMarks {
  const cited = new Set<string>();
  const numbers = new Map<string, { readonly number: number; readonly places: readonly Place[] }>();
  return {
    cited,
    cite(ids) {
      for (const id of ids) cited.add(id);
      if (!printed) return '';
      const marks = new Set<number>();
      for (const id of ids) {
        const places = placesOf(id, knowledge);
        if (places === undefined) return { unknown: id };
        const line = describe(places);
        const entry = numbers.get(line) ?? { number: numbers.size + 1, places };
        numbers.set(line, entry);
        marks.add(entry.number);
      }
      return ` \\[${[...marks].sort((one, other) => one - other).join(', ')}\\]`;
    },
    list: () => [...numbers].map(([line, { number }]) => `${number}. ${line}`).join('\n'),
    gathered: () =>
      bySource(numbers.values())
        .map((source) => `- ${source}`)
        .join('\n'),
    paragraph: () => bySource(numbers.values()).join(' '),
  };
}
