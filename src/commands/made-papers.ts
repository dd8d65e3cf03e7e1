import { join } from 'node:path';
import type { Context } from './context.ts';
import { documentFormats } from './options.ts';

/** Where papers are put unless `--ut` says otherwise. */
const usualFolder = 'dokumenter';

/**
 * Whether the papers of a command have been made since the profile was last changed, going by the clock of the disk and
 * the usual folder. False for commands that make none. Only for a hint: nothing is decided by it.
 */
export function isMade(command: string, profile: string, { disk, knowledge }: Context): boolean {
  const name = command.replace(/^erfaring /u, '');
  const papers = knowledge.documents().filter(({ kommando }) => name === 'alt' || kommando === name);
  const since = disk.changed(profile);
  // `erfaring sjekkliste` shows the points, and makes the paper only when it is told to.
  if (since === undefined || papers.length === 0 || name === 'sjekkliste') return false;
  return papers.every(({ navn }) =>
    documentFormats.some((format) => {
      const made = disk.changed(join(usualFolder, `${navn}.${format}`));
      return made !== undefined && made >= since;
    }),
  );
}
