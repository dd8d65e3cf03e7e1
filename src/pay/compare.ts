import type { MoneySpan } from '../norwegian/money.ts';
import type { Profile } from '../profile/schema.ts';

/**
 * How one band lies to another: wholly `below` or `above`; with both ends `lower` or `higher` but overlapping;
 * the `same`; `inside` the other, or `around` it.
 */
export type Relation = 'below' | 'lower' | 'same' | 'inside' | 'around' | 'higher' | 'above';

/** What a colleague in a comparable post has now. */
export interface Colleague {
  /** The post; null where only the pay is given. */
  readonly post: string | null;
  readonly span: MoneySpan;
}

export interface Comparison extends Colleague {
  readonly relation: Relation;
  /** Kroner from their lower end up to ours; below zero where ours is lower. */
  readonly from: number;
  /** Kroner from their upper end up to ours. */
  readonly to: number;
}

/** How `own` lies to `other`. */
export function relationOf(own: MoneySpan, other: MoneySpan): Relation {
  if (own.to < other.from) return 'below';
  if (own.from > other.to) return 'above';
  const from = Math.sign(own.from - other.from);
  const to = Math.sign(own.to - other.to);
  if (from === 0 && to === 0) return 'same';
  if (from <= 0 && to <= 0) return 'lower';
  if (from >= 0 && to >= 0) return 'higher';
  return from < 0 ? 'around' : 'inside';
}

/** The colleagues in the profile whose pay is given; one amount alone is a band of that amount. Source: V6.10. */
export function colleaguesOf({ lønn }: Profile): Colleague[] {
  return (lønn.kolleger ?? []).flatMap(({ stilling = null, fra, til }) => {
    const from = fra ?? til;
    return from === undefined ? [] : [{ post: stilling, span: { from, to: til ?? from } }];
  });
}

/** A band beside each colleague's, in the order of the profile. */
export function compareWith(own: MoneySpan, colleagues: readonly Colleague[]): Comparison[] {
  return colleagues.map((colleague) => ({
    ...colleague,
    relation: relationOf(own, colleague.span),
    from: own.from - colleague.span.from,
    to: own.to - colleague.span.to,
  }));
}
