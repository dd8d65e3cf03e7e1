import { type Amounts, amountsOf } from './amounts.ts';
import type { PayOverview } from './overview.ts';

/** One line of the table of amounts, the same in the terminal and in the documents. */
export interface PayRow {
  readonly label: string;
  readonly amounts: Amounts;
  /** Whether the figure is a table's, which its label then gives the year of, or the manager's own. */
  readonly from: 'table' | 'profile';
}

/**
 * The band, the same without the credit for lived experience as far as that is known, and what the table gives: each in
 * a year, in a month and for the post's percentage. A figure that isn't known has no row.
 */
export function payRows(overview: PayOverview): PayRow[] {
  return [...ownRows(overview), ...tableRows(overview)];
}

function ownRows({ stated, uncredited, percent }: PayOverview): PayRow[] {
  const own = (label: string, amounts: Amounts): PayRow => ({ label, amounts, from: 'profile' });
  if (stated === undefined) return [];
  const [from, to] = [amountsOf(stated.from, percent), amountsOf(stated.to, percent)];
  const rows = stated.from === stated.to ? [own('Lønnen', to)] : [own('Laveste', from), own('Høyeste', to)];
  if (uncredited === undefined) return rows;
  const less = amountsOf(uncredited, percent);
  rows.push(own('Uten egen erfaring', less));
  if (uncredited < stated.from) rows.push(own('Egen erfaring gir', difference(from, less)));
  return rows;
}

function tableRows({ placing, origin, percent }: PayOverview): PayRow[] {
  if (placing.kind === 'none' || origin === null) return [];
  const row = (label: string, amounts: Amounts): PayRow => {
    return { label: `${label}, ${origin.year}`, amounts, from: 'table' };
  };
  if (placing.kind === 'steps') {
    const { from, to } = placing;
    const cells = from.asked === to.asked ? [from] : [from, to];
    return cells.flatMap(({ asked, kroner }) =>
      kroner === null ? [] : [row(`Lønnstrinn ${asked}`, amountsOf(kroner, percent))],
    );
  }
  const { without, credited } = placing;
  const more = credited === null || credited.kroner === null ? null : amountsOf(credited.kroner, percent);
  const less = without.kroner === null ? null : amountsOf(without.kroner, percent);
  return [
    ...(more ? [row('Med erfaring', more)] : []),
    ...(less ? [row(credited === null ? 'Etter tabellen' : 'Uten erfaring', less)] : []),
    ...(more && less ? [row('Forskjell', difference(more, less))] : []),
  ];
}

/** Of the amounts as they are shown, so that a reader can check the sum. */
function difference(more: Amounts, less: Amounts): Amounts {
  const share = more.share &&
    less.share && { year: more.share.year - less.share.year, month: more.share.month - less.share.month };
  return { year: more.year - less.year, month: more.month - less.month, share };
}
