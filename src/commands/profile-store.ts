import { UserError } from '../errors.ts';
import { saveProfile } from '../files/apply.ts';
import type { Disk } from '../files/disk.ts';
import { loadProfile } from '../files/load.ts';
import { decode } from '../profile/decode.ts';
import type { Store } from '../wizard/session.ts';

/** A profile's file as the wizard's store. */
export interface ProfileStore extends Store {
  /** Whether the file is there. */
  exists(): boolean;
  /** Makes the file, with nothing answered, if it isn't there. */
  ensure(): void;
}

/** The store of a profile at `path`, which begins as `empty` and is made with the first answer. */
export function createProfileStore(path: string, disk: Disk, empty: string): ProfileStore {
  // A folder in its place is there too, and then reading tells what is wrong.
  const exists = () => disk.isFile(path) || disk.isFolder(path);
  const write = (text: string, previous: string) => saveProfile(path, text, disk, exists() ? previous : null);
  return {
    file: path,
    exists,
    read: () => {
      if (!exists()) return empty;
      const decoded = decode(loadProfile(path, disk), path);
      if (!decoded.ok) throw new UserError([decoded.problem]);
      return decoded.text;
    },
    write,
    ensure: () => {
      if (!exists()) saveProfile(path, empty, disk, null);
    },
  };
}
