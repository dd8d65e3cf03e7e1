import { basename, dirname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { type Problem, problemWith, UserError } from '../errors.ts';
import { decodeText } from './decode.ts';
import type { Disk } from './disk.ts';
import { errorCode, readFailure } from './failures.ts';

/** The most we read, in bytes: far above any real file, far below what would stop the machine. */
export const sizeLimits = { text: 5 * 1024 * 1024, document: 50 * 1024 * 1024 } as const;

/** Reads a document such as a .docx. Throws UserError where it is missing, a folder, unreadable or too large. */
export function loadBytes(path: string, disk: Disk): Buffer {
  return load(path, disk, sizeLimits.document);
}

/** Reads a text in UTF-8; a byte order mark stays in it. Throws UserError as loadBytes, and for other encodings. */
export function loadText(path: string, disk: Disk): string {
  return decodeText(load(path, disk, sizeLimits.text), path);
}

/** Reads the bytes of a profile; where it is missing, the UserError says which file was perhaps meant. */
export function loadProfile(path: string, disk: Disk): Buffer {
  return load(path, disk, sizeLimits.text, () => missingProfile(path, disk));
}

/** The paths of the profiles in a folder: its *.yaml, sorted, not those of folders in it. Throws UserError where there are none. */
export function listProfiles(folder: string, disk: Disk): string[] {
  try {
    const names = disk.list(folder).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
    const paths = names.map((name) => join(folder, name)).filter((path) => !disk.isFolder(path));
    if (paths.length > 0) return paths;
  } catch (error) {
    throw new UserError([readFailure(error, folder)]);
  }
  throw new UserError([
    problemWith(folder, 'Mappen har ingen profiler.', 'En profil er en fil som slutter på .yaml.'),
  ]);
}

function load(path: string, disk: Disk, limit: number, missing?: () => Problem): Buffer {
  try {
    return disk.read(path, limit);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && missing !== undefined) throw new UserError([missing()]);
    throw new UserError([readFailure(error, path)]);
  }
}

function missingProfile(path: string, disk: Disk): Problem {
  const folder = dirname(path);
  const problem = problemWith(path, 'Finner ikke profilen.');
  const beside = yamlFilesIn(folder, disk);
  if (beside === null) return { ...problem, hint: `Mappen «${folder}» finnes ikke.` };
  const near = nearest(basename(path), beside);
  if (near !== undefined) return { ...problem, hint: `Mente du «${join(folder, near)}»?` };
  if (beside.length === 0) return { ...problem, hint: 'Lag en med «erfaring init».' };
  const some = beside.slice(0, 5).map((name) => `«${join(folder, name)}»`);
  const more = beside.length > some.length ? ` og ${beside.length - some.length} til` : '';
  return {
    ...problem,
    hint: `Her ligger ${some.join(', ')}${more}. Skriv navnet på den du vil bruke, eller lag en ny med «erfaring init».`,
  };
}

function yamlFilesIn(folder: string, disk: Disk): string[] | null {
  try {
    return disk.list(folder).filter((name) => /^[^.].*\.ya?ml$/i.test(name));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return null;
  }
}

/** The name that is likely to be meant: a few letters off at most, counted without case and without the ending. */
function nearest(name: string, candidates: readonly string[]): string | undefined {
  const stem = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.ya?ml$/, '');
  const scored = candidates.map((candidate) => ({ candidate, off: distance(stem(name), stem(candidate)) }));
  const best = scored.sort((a, b) => a.off - b.off)[0];
  return best !== undefined && best.off <= Math.max(1, Math.floor(stem(name).length / 3))
    ? best.candidate
    : undefined;
}
