import type { Knowledge } from '../../knowledge/index.ts';
import { formatNumber } from '../../norwegian/numbers.ts';
import { formatPercent } from '../../norwegian/percent.ts';
import { payOverview } from '../../pay/overview.ts';
import { type PayRow, payRows } from '../../pay/rows.ts';
import type { Profile } from '../../profile/schema.ts';
import type { View } from './view-value.ts';

/** The pay of the post for the partial `lonnsplassering`: its own amounts, and those of the pay table it leans on. */
export function payFacts(profile: Profile, knowledge: Knowledge): View {
  const overview = payOverview(profile, knowledge);
  const { placing, origin, percent } = overview;
  const rows = payRows(overview);
  const fromTable = rows.filter(({ from }) => from === 'table');
  return {
    rader: rows.filter(({ from }) => from === 'profile').map(rowView),
    /** The post's percentage, where it is less than a full post. */
    prosent:
      rows.some(({ amounts }) => amounts.share) && percent !== undefined ? formatPercent(percent) : null,
    tabell:
      fromTable.length > 0 && placing.kind !== 'none' && origin
        ? {
            rader: fromTable.map(rowView),
            år_uten: placing.kind === 'group' ? placing.without.asked : null,
            år_med: placing.kind === 'group' ? (placing.credited?.asked ?? null) : null,
            navn: placing.table.navn,
            /** Where the source does not name it already. */
            dato: origin.date && !origin.source?.includes(origin.date) ? origin.date : null,
            opphav: origin.source,
            gammel: origin.old ?? false,
          }
        : null,
  };
}

function rowView({ label, amounts: { year, month, share } }: PayRow): View {
  return {
    tekst: label,
    år: formatNumber(year),
    måned: formatNumber(month),
    andel_år: share && formatNumber(share.year),
    andel_måned: share && formatNumber(share.month),
  };
}
