import type { PayDoubt } from '../knowledge/rules.ts';
import type { MoneySpan } from '../norwegian/money.ts';
import type { Profile } from '../profile/schema.ts';
import { bandGrounds, bandWidth } from './band.ts';
import type { PayOverview } from './overview.ts';
import { placedSpan } from './placing.ts';

/** What calls for a second look at a band. Nothing is said of whether the band is high or low: no table here can tell. */
export function payDoubts(overview: PayOverview, profile: Profile): ReadonlySet<PayDoubt> {
  const { stated, statedOld, origin } = overview;
  const found: Readonly<Record<PayDoubt, boolean>> = {
    'likt-spenn': stated !== undefined && stated.from === stated.to,
    'bredere-enn-grunnene': stated !== undefined && isUnexplained(stated, overview, profile),
    'gammelt-spenn': statedOld === true,
    'gammel-tabell': origin?.old === true,
  };
  return new Set((Object.keys(found) as PayDoubt[]).filter((doubt) => found[doubt]));
}

/**
 * Whether a band is wider than what it is said to rest on: no ground at all, or grounds in kroner that span less. Grounds
 * in words are the manager's to judge. Widths are compared in per cent: figures may be from another year than the band.
 */
function isUnexplained(stated: MoneySpan, overview: PayOverview, profile: Profile): boolean {
  if (stated.from === stated.to || profile.lønn.begrunnelse) return false;
  if (bandGrounds(profile).length === 0) return true;
  const explained = groundSpan(overview);
  return explained !== undefined && bandWidth(stated).percent > bandWidth(explained).percent;
}

/** From the lowest to the highest amount among the grounds; undefined where none is in kroner. */
function groundSpan({ placing, colleagues }: PayOverview): MoneySpan | undefined {
  const steps = placedSpan(placing);
  const cells = placing.kind === 'group' ? [placing.without.kroner, placing.credited?.kroner] : [];
  const amounts = [
    ...cells.filter((kroner) => typeof kroner === 'number'),
    ...(steps ? [steps.from, steps.to] : []),
    ...colleagues.flatMap(({ span }) => [span.from, span.to]),
  ];
  return amounts.length === 0 ? undefined : { from: Math.min(...amounts), to: Math.max(...amounts) };
}
