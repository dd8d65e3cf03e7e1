import type { Criterion } from '../knowledge/interview.ts';
import type { Profile } from '../profile/schema.ts';
import type { Screen } from './screen.ts';

/** So many criteria are rated. Fewer say little, more can't be held in mind. */
const fewest = 5;
const most = 6;

export type AdLineKind = 'krav' | 'ønsker' | 'egenskaper';

/** A line of the ad that the choice is bound by. Source: L13. */
export interface AdLine {
  readonly kind: AdLineKind;
  readonly text: string;
}

/** A criterion, and the lines of the ad that it measures. */
export interface RatedCriterion {
  readonly criterion: Criterion;
  readonly lines: readonly AdLine[];
}

export interface Rating {
  readonly criteria: readonly RatedCriterion[];
  /** Lines that are met or not met, such as a driving licence: no point in a scale. */
  readonly others: readonly AdLine[];
}

const kinds = ['krav', 'ønsker', 'egenskaper'] as const;
const weight: Readonly<Record<AdLineKind, number>> = { krav: 3, egenskaper: 2, ønsker: 1 };

/** The criterion that always counts where lived experience is what the post asks for. */
const experience = 'erfaring-til-nytte';

/** The ad's own lines, without what may not be asked about. */
export function adLines({ kvalifikasjoner }: Profile, screen: Screen): AdLine[] {
  return kinds
    .flatMap((kind) => (kvalifikasjoner[kind] ?? []).map((text) => ({ kind, text })))
    .filter(({ text }) => !screen.keepsOut(text));
}

/** When and where one can work, and whether one has the language, is met or not; no more of it is better. */
const metOrNot = /^(?:mulighet|mulegheit|høve|anledning) (?:til|for)(?!\p{L})|(?<!\p{L})norsk(?!\p{L})/u;

/** The criterion that a line belongs to: the one with the longest stem in it. */
function criterionFor({ kind, text }: AdLine, criteria: readonly Criterion[]): Criterion | undefined {
  const line = text.normalize('NFC').toLowerCase();
  if (metOrNot.test(line)) return undefined;
  const inLine = (stem: string) => line.includes(stem);
  const affinity = ({ passer_til, passer_ikke_til = [] }: Criterion) =>
    passer_ikke_til.some(inLine)
      ? 0
      : Math.max(0, ...passer_til[kind].filter(inLine).map((stem) => stem.length));
  const [best] = criteria
    .map((criterion) => ({ criterion, length: affinity(criterion) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  return best?.criterion;
}

/**
 * Five or six criteria: those that the ad's own requirements, wishes and qualities fall under, the heaviest first, and
 * from the list's own order where the ad says little. They come in the order of the list.
 */
export function rateBy(
  lines: readonly AdLine[],
  criteria: readonly Criterion[],
  needsExperience: boolean,
): Rating {
  const rated = criteria.map((criterion) => ({
    criterion,
    lines: lines.filter((line) => criterionFor(line, criteria) === criterion),
  }));
  const heaviness = (entry: RatedCriterion) =>
    (needsExperience && entry.criterion.id === experience ? 100 : 0) +
    entry.lines.reduce((sum, { kind }) => sum + weight[kind], 0);
  const ranked = rated.toSorted((a, b) => heaviness(b) - heaviness(a));
  const chosen = ranked.filter((entry, index) => index < fewest || (index < most && entry.lines.length > 0));
  const covered = new Set(chosen.flatMap((entry) => entry.lines));
  return {
    criteria: rated.filter((entry) => chosen.includes(entry)),
    others: lines.filter((line) => !covered.has(line)),
  };
}
