import type { Knowledge } from '../knowledge/index.ts';
import type { PayReference } from '../knowledge/pay.ts';
import type { CalendarDate } from '../norwegian/dates.ts';
import type { MoneySpan } from '../norwegian/money.ts';
import type { Profile } from '../profile/schema.ts';
import { statedBand } from './band.ts';
import { type Colleague, type Comparison, colleaguesOf, compareWith } from './compare.ts';
import { isOld } from './dates.ts';
import { basisOf, type PayBasis, type Placing, place, placedSpan } from './placing.ts';
import { type Origin, originOf, referencesFor } from './references.ts';

/** All that is known of a post's pay, for the terminal, the documents and the rules alike. */
export interface PayOverview {
  readonly basis: PayBasis;
  /** The post's percentage; undefined where it isn't decided. */
  readonly percent: number | undefined;
  /** The band as the profile states it. */
  readonly stated: MoneySpan | undefined;
  /** The lowest pay of the band without the credit for lived experience, as the manager states it. */
  readonly uncredited: number | undefined;
  /** Whether the day the band was set is over a year ago; null where that can't be told. */
  readonly statedOld: boolean | null;
  readonly placing: Placing;
  /** Where the figures of the placing are from. */
  readonly origin: Origin | null;
  /** The band to show and compare: the stated one, else the one that the lønnstrinn give. */
  readonly band: MoneySpan | undefined;
  readonly colleagues: readonly Colleague[];
  /** The band beside each colleague's; empty where there is no band. */
  readonly comparisons: readonly Comparison[];
  readonly references: readonly (PayReference & { readonly origin: Origin })[];
}

/** The pay of a profile. `asOf` is the day that ages are counted by: the profile's `dokumentdato`. */
export function payOverview(
  profile: Profile,
  knowledge: Knowledge,
  asOf: CalendarDate | undefined = profile.dokumentdato,
): PayOverview {
  const basis = basisOf(profile);
  const stated = statedBand(profile);
  const placing = place(basis, knowledge.payTables());
  const band = stated ?? placedSpan(placing);
  const colleagues = colleaguesOf(profile);
  const { dato } = profile.lønn;
  return {
    basis,
    percent: profile.vilkår.prosent,
    stated,
    uncredited: profile.lønn.uten_uttelling,
    statedOld: dato && asOf ? isOld(dato, asOf) : null,
    placing,
    origin: placing.kind === 'none' ? null : originOf(placing.table, knowledge, asOf),
    band,
    colleagues,
    comparisons: band ? compareWith(band, colleagues) : [],
    references: referencesFor(basis.employer, knowledge).map((reference) => ({
      ...reference,
      origin: originOf(reference, knowledge, asOf),
    })),
  };
}
