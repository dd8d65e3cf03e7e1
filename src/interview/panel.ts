import type { Profile } from '../profile/schema.ts';

/** A seat that every panel ought to have. */
export type Seat = 'leder' | 'tillitsvalgt' | 'erfaring';

/** Who can sit in each: somebody with lived experience is there as a colleague or for the users. */
const seats: Readonly<Record<Seat, readonly string[]>> = {
  leder: ['leder'],
  tillitsvalgt: ['tillitsvalgt'],
  erfaring: ['erfaringskonsulent', 'brukerrepresentant'],
};

/** The seats that nobody in the panel of the profile has. */
export function emptySeats({ intervju }: Profile): Seat[] {
  const taken = (intervju.panel ?? []).map(({ rolle }): string => rolle);
  return (Object.keys(seats) as Seat[]).filter((seat) => !seats[seat].some((role) => taken.includes(role)));
}
