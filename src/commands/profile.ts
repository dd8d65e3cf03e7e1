import { UserError } from '../errors.ts';
import type { Disk } from '../files/disk.ts';
import { loadProfile } from '../files/load.ts';
import { type LoadedProfile, readProfile } from '../profile/read.ts';

/** Opens and checks the profile. Throws UserError with everything that is wrong with it, each with its place. */
export function openProfile(path: string, disk: Disk): LoadedProfile {
  const result = readProfile(loadProfile(path, disk), path);
  if (!result.ok) throw new UserError(result.problems);
  return result.value;
}
