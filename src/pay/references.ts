import type { Knowledge } from '../knowledge/index.ts';
import type { PayReference, PayTable } from '../knowledge/pay.ts';
import type { CalendarDate } from '../norwegian/dates.ts';
import type { Employer } from '../profile/choices.ts';
import { formatPayDate, isOld, payDate } from './dates.ts';
import { tablesFor } from './tables.ts';

/** Where figures come from, as it is shown beside every one of them. */
export interface Origin {
  /** «Fontene, lønnsoppgjøret i 2025» */
  readonly source: string;
  /** «1. mai 2024» or «2025»; null where the source is undated. */
  readonly date: string | null;
  readonly year: number | null;
  /** Over a year by the day of the papers; null where that can't be told. */
  readonly old: boolean | null;
}

/** The origin of a table or of a point of reference; `asOf` is the day of the papers. */
export function originOf(
  { dato, kilde }: Pick<PayTable | PayReference, 'dato' | 'kilde'>,
  knowledge: Knowledge,
  asOf: CalendarDate | undefined,
): Origin {
  const source = knowledge.sources().find(({ id }) => id === kilde.id);
  const date = dato === undefined ? undefined : payDate(dato);
  return {
    source: source ? `${source.kort}, ${kilde.sted}` : kilde.sted,
    date: date ? formatPayDate(date) : null,
    year: date?.year ?? null,
    old: date && asOf ? isOld(date, asOf) : null,
  };
}

/** The pay that the sources tell of, as far as it bears on the kind of employer. Source: P01, P02, P05. */
export function referencesFor(employer: Employer | undefined, knowledge: Knowledge): PayReference[] {
  return knowledge
    .payReferences()
    .filter(({ område }) => område === undefined || employer === undefined || område === employer);
}

/** The kroner of some lønnstrinn in the newest table that has each, for steps that a source names without them. */
export function stepsInKroner(
  { trinn = [], område }: PayReference,
  tables: readonly PayTable[],
): { readonly step: number; readonly kroner: number; readonly table: PayTable }[] {
  const ours = tablesFor(
    område,
    tables.filter((table) => table.område !== undefined),
  );
  return trinn.flatMap((step) => {
    const table = ours.find((candidate) => candidate.trinn?.[step] !== undefined);
    const kroner = table?.trinn?.[step];
    return table && kroner !== undefined ? [{ step, kroner, table }] : [];
  });
}
