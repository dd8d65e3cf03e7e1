import { UserError } from '../errors.ts';
import { suggest } from '../norwegian/suggest.ts';
import { type Employer, employers } from '../profile/choices.ts';
import { policeCertificate } from '../profile/employer.ts';
import type { Profile } from '../profile/schema.ts';
import type { KnownFacts } from '../rules/meaning/employer.ts';

/** The employer that `--arbeidsgiver` names. Throws UserError, with the nearest one, where there is none. */
export function employerOf(typed: string | undefined): Employer | undefined {
  if (typed === undefined) return undefined;
  const found = employers.find((name) => name === typed.trim().toLowerCase());
  if (found) return found;
  const [near] = suggest(typed, employers);
  throw new UserError(
    `«${typed}» er ikke en slags arbeidsgiver.`,
    near ? `Mente du ${near}?` : `Velg blant: ${employers.join(', ')}.`,
  );
}

/** What a profile knows of the post. Whether the law asks for a politiattest does not depend on what the manager wants. */
export function knownFacts(profile: Profile, employer: Employer | undefined): KnownFacts {
  const kind = employer ?? profile.virksomhet.arbeidsgiver;
  const { politiattest: _, politiattest_hjemmel: ownBasis, ...prosess } = profile.prosess;
  const virksomhet = { ...profile.virksomhet, ...(kind ? { arbeidsgiver: kind } : {}) };
  const { demand } = policeCertificate({ ...profile, virksomhet, prosess });
  const byLaw = ownBasis || demand === 'lov' ? true : demand === 'nei' ? false : undefined;
  return { employer: kind, certificateByLaw: byLaw };
}
