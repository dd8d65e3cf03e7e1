/** Minutes of an interview that are not questions or cases. */
export interface Frame {
  readonly opening: number;
  /** Short about the place in round 1; in round 2 the questions tell of the post as they go. Sources: V5.4, V5.5. */
  readonly presentation: number;
  readonly applicant: number;
  readonly closing: number;
}

/** The first interview and the second. Source: V5.3. */
export const rounds = [1, 2] as const;
export type Round = (typeof rounds)[number];

export const frames: Readonly<Record<Round, Frame>> = {
  1: { opening: 4, presentation: 3, applicant: 4, closing: 2 },
  2: { opening: 2, presentation: 0, applicant: 5, closing: 2 },
};

/** How long an interview is where nobody has decided. */
export const usualMinutes: Readonly<Record<Round, number>> = { 1: 45, 2: 75 };

/** Longer than this nobody listens well. */
export const mostMinutes = 180;

export const minutesOf = (parts: readonly { readonly minutter: number }[]) =>
  parts.reduce((sum, { minutter }) => sum + minutter, 0);

export const frameMinutes = (round: Round) =>
  Object.values(frames[round]).reduce((sum, part) => sum + part, 0);

/** The next five minutes: how people plan. */
export const roundUp = (minutes: number) => Math.ceil(minutes / 5) * 5;
