import type { Knowledge } from '../../knowledge/index.ts';
import { formatNumber } from '../../norwegian/numbers.ts';
import { formatPercent } from '../../norwegian/percent.ts';
import { payOverview } from '../../pay/overview.ts';
import { payRows } from '../../pay/rows.ts';
import type { Profile } from '../../profile/schema.ts';
import type { View } from './view-value.ts';

/** The pay of the post for the partial `lonnsplassering`: a table of amounts, and the pay table it leans on. */
export function payFacts(profile: Profile, knowledge: Knowledge): View {
  const overview = payOverview(profile, knowledge);
  const { placing, origin, percent } = overview;
  const rows = payRows(overview);
  const fromTable = rows.some(({ from }) => from === 'table');
  return {
    rader: rows.map(({ label, amounts }) => ({
      tekst: label,
      år: formatNumber(amounts.year),
      måned: formatNumber(amounts.month),
      andel_år: amounts.share && formatNumber(amounts.share.year),
      andel_måned: amounts.share && formatNumber(amounts.share.month),
    })),
    /** The post's percentage, where it is less than a full post. */
    prosent:
      rows.some(({ amounts }) => amounts.share) && percent !== undefined ? formatPercent(percent) : null,
    tabell:
      fromTable && placing.kind !== 'none' && origin
        ? {
            navn: placing.table.navn,
            /** Where the source does not name it already. */
            dato: origin.date && !origin.source?.includes(origin.date) ? origin.date : null,
            opphav: origin.source,
            gammel: origin.old ?? false,
          }
        : null,
  };
}
