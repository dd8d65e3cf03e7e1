import { problemWith, UserError } from '../errors.ts';
import type { Disk } from '../files/disk.ts';
import { loadBytes } from '../files/load.ts';
import type { Block } from '../formats/blocks.ts';
import type { LetterheadMeta } from '../formats/letterhead/index.ts';
import { besideProfile } from './beside-profile.ts';

type FillLetterhead = (blocks: readonly Block[], meta: LetterheadMeta) => Uint8Array;

/**
 * What fills the letterhead: the one named on the command line, from where one stands, or else the profile's, from
 * the profile's folder. Undefined where neither names one; then nothing of this is loaded. Throws UserError for a file
 * that is missing or can't be used.
 */
export async function letterheadFor(
  flag: string | undefined,
  named: string | null | undefined,
  profilePath: string,
  disk: Disk,
): Promise<FillLetterhead | undefined> {
  const path = flag ?? (named ? besideProfile(named, profilePath) : undefined);
  if (!path) return undefined;
  const bytes = loadBytes(path, disk);
  const { fillLetterhead, LetterheadError, readLetterhead } = await import('../formats/letterhead/index.ts');
  try {
    const letterhead = readLetterhead(bytes);
    return (blocks, meta) => fillLetterhead(letterhead, blocks, meta);
  } catch (error) {
    if (!(error instanceof LetterheadError)) throw error;
    const { message, hint } = error;
    throw new UserError([problemWith(path, message, hint)]);
  }
}
