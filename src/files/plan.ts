import { join } from 'node:path';
import { type ExitCode, exitCode, type Problem } from '../errors.ts';
import { type Disk, readIfThere } from './disk.ts';
import { errorCode, writeFailure } from './failures.ts';
import { digest, isOurs, type Manifest, manifestName, parseManifest } from './manifest.ts';

/** A file as it should be; `name` is relative to the output folder, with `/`. */
export interface WantedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** New, updated, unchanged, kept because it has been changed by hand, or failed. */
export type FileState = 'ny' | 'oppdatert' | 'uendret' | 'beholdt' | 'feilet';

/** What will become, or has become, of one file. */
export interface FileOutcome {
  /** The folder, as it was given, and the name. */
  readonly path: string;
  readonly state: FileState;
  /** Where the one that was changed by hand is kept when it is replaced. */
  readonly backup?: string | undefined;
  /** Why it failed. */
  readonly problem?: Problem | undefined;
}

export interface PlannedFile extends FileOutcome {
  readonly wanted: WantedFile;
  readonly hash: string;
}

export interface PlanOptions {
  /** Also replace what has been changed by hand, after setting it aside. */
  readonly overwrite: boolean;
}

export interface Plan extends PlanOptions {
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  /** What the folder's manifest knew when the plan was made. */
  readonly manifest: Manifest;
}

/** Decides what should happen to each wanted file. Reads the folder, writes nothing. */
export function planFiles(
  folder: string,
  wanted: readonly WantedFile[],
  options: PlanOptions,
  disk: Disk,
): Plan {
  const manifest = readManifest(folder, disk);
  const freeName = backupNamer(folder, wanted, disk);
  const files = wanted.map((file): PlannedFile => {
    const path = join(folder, file.name);
    const planned = { path, wanted: file, hash: digest(file.bytes) };
    try {
      const state = decide(file, readIfThere(disk, path), manifest);
      if (state !== 'beholdt' || !options.overwrite) return { ...planned, state };
      return { ...planned, state: 'oppdatert', backup: join(folder, freeName(file.name)) };
    } catch (error) {
      return {
        ...planned,
        state: 'feilet',
        problem: writeFailure(error, errorCode(error) === 'ENOTDIR' ? folder : path),
      };
    }
  });
  return { folder, files, manifest, overwrite: options.overwrite };
}

/** The state of one file, given what is on the disk (null: nothing) and what we remember having written. */
export function decide(wanted: WantedFile, current: Uint8Array | null, manifest: Manifest): FileState {
  if (current === null) return 'ny';
  if (Buffer.compare(current, wanted.bytes) === 0) return 'uendret';
  return isOurs(manifest, wanted.name, digest(current)) ? 'oppdatert' : 'beholdt';
}

/** `annonse.docx` → `annonse.forrige.docx` for the first (1), `annonse.forrige-2.docx` for the second, and so on. */
export function backupName(name: string, number: number): string {
  const [, stem = name, extension = ''] = /^(.*[^/])(\.[^./]+)$/s.exec(name) ?? [];
  return `${stem}.forrige${number === 1 ? '' : `-${number}`}${extension}`;
}

/** Exit code 2 where a file failed or was left because it had been changed by hand. */
export function filesExitCode(files: readonly FileOutcome[]): ExitCode {
  const unfinished = files.some((file) => file.state === 'beholdt' || file.state === 'feilet');
  return unfinished ? exitCode.badInput : exitCode.done;
}

function readManifest(folder: string, disk: Disk): Manifest {
  try {
    return parseManifest(disk.read(join(folder, manifestName)).toString('utf8'));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return new Map();
  }
}

/** Gives out names that nothing has, compared without case, as on Windows and macOS. Lists the folder once, if at all. */
function backupNamer(folder: string, wanted: readonly WantedFile[], disk: Disk): (name: string) => string {
  const fold = (name: string): string => name.normalize('NFC').toLowerCase();
  let taken: Set<string> | undefined;
  return (name) => {
    taken ??= new Set([...disk.list(folder), ...wanted.map((file) => file.name)].map(fold));
    let number = 1;
    while (taken.has(fold(backupName(name, number)))) number += 1;
    taken.add(fold(backupName(name, number)));
    return backupName(name, number);
  };
}
