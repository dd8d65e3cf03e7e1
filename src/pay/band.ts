import type { MoneySpan } from '../norwegian/money.ts';
import type { Profile } from '../profile/schema.ts';

/** The band that the profile states, in kroner a year for a full post; undefined unless both ends are there. */
export function statedBand({ lønn }: Profile): MoneySpan | undefined {
  const { fra, til } = lønn;
  return fra === undefined || til === undefined ? undefined : { from: fra, to: til };
}

/** How wide a band is: in kroner, and in per cent of its lower end, to the nearest whole. */
export function bandWidth({ from, to }: MoneySpan): { readonly kroner: number; readonly percent: number } {
  const kroner = to - from;
  return { kroner, percent: from === 0 ? 0 : Math.round((kroner * 100) / from) };
}

/** What a band can be explained by. Source: V6.8, V6.9, V6.10, H4.1. */
export type Ground = 'ansiennitet' | 'begrunnelse' | 'gruppe' | 'kolleger' | 'lønnstrinn' | 'uttelling';

/** The grounds that the profile gives for its band. */
export function bandGrounds({ lønn }: Profile): Ground[] {
  const given: Readonly<Record<Ground, boolean>> = {
    ansiennitet: lønn.ansiennitet_år !== undefined,
    begrunnelse: Boolean(lønn.begrunnelse),
    gruppe: Boolean(lønn.gruppe),
    kolleger: Boolean(lønn.kolleger?.length),
    lønnstrinn: lønn.lønnstrinn_fra !== undefined,
    uttelling: lønn.uttelling_år !== undefined,
  };
  return (Object.keys(given) as Ground[]).filter((ground) => given[ground]);
}
