import { dirname, join } from 'node:path';
import { problemWith, UserError } from '../errors.ts';
import { type Disk, readIfThere } from './disk.ts';
import { errorCode, readFailure, writeFailure } from './failures.ts';
import { isOurs, type Manifest, manifestName, renderManifest } from './manifest.ts';
import { backupName, type FileOutcome, type Plan, type PlannedFile, planFiles } from './plan.ts';

/**
 * Carries out a plan and tells how it went, file by file: one that fails doesn't stop the others. Never writes
 * over a file that has been changed by hand unless the plan says so, and then keeps the old one.
 */
export function applyPlan(plan: Plan, disk: Disk): FileOutcome[] {
  if (!plan.files.some((file) => isToBeWritten(file) || isToBeRemembered(file, plan.manifest))) {
    return plan.files.map(outcome);
  }
  try {
    disk.makeFolder(plan.folder);
  } catch (error) {
    return plan.files.map((file) => (isToBeWritten(file) ? failed(file, error, plan.folder) : outcome(file)));
  }
  return disk.locked(plan.folder, () => {
    // Decided again now that we are alone: another run, or the user, may have been here since the plan was made.
    const wanted = plan.files.map((file) => file.wanted);
    return writeAll(planFiles(plan.folder, wanted, plan, disk), disk);
  });
}

/**
 * Saves the user's profile: all or nothing, and safe on the disk before it returns. Where `previous` is given
 * (the text as it was read; null: there was none) and the file no longer holds it, nothing is written.
 * Throws UserError where it can't be saved.
 */
export function saveProfile(path: string, text: string, disk: Disk, previous?: string | null): void {
  const now = previous === undefined ? undefined : readNow(path, disk);
  if (now !== previous) {
    const message = 'Filen er endret av noe annet siden den ble lest, så svaret er ikke lagret.';
    const hint = 'Lagre og lukk filen der den er åpen, og kjør kommandoen igjen.';
    throw new UserError([problemWith(path, message, hint)]);
  }
  try {
    disk.makeFolder(dirname(path));
    disk.write(path, Buffer.from(text), { durable: true });
  } catch (error) {
    throw new UserError([writeFailure(error, path)]);
  }
}

function readNow(path: string, disk: Disk): string | null {
  try {
    return readIfThere(disk, path)?.toString('utf8') ?? null;
  } catch (error) {
    throw new UserError([readFailure(error, path)]);
  }
}

function writeAll(plan: Plan, disk: Disk): FileOutcome[] {
  const mentioned = plan.files.filter((file) => isToBeWritten(file) || isToBeRemembered(file, plan.manifest));
  const hashes = (file: PlannedFile): string[] => [...(plan.manifest.get(file.wanted.name) ?? []), file.hash];
  const both = mentioned.map((file): [string, string[]] => [file.wanted.name, [...new Set(hashes(file))]]);
  const before = new Map([...plan.manifest, ...both]);
  if (mentioned.some(isToBeWritten)) {
    try {
      writeManifest(plan.folder, before, disk);
    } catch (error) {
      // Written without being remembered, our own files would look like the user's the next time.
      return plan.files.map((file) =>
        isToBeWritten(file) ? failed(file, error, join(plan.folder, manifestName)) : outcome(file),
      );
    }
  }
  const outcomes = plan.files.map((file) =>
    isToBeWritten(file) ? writeOne(file, plan.folder, disk) : outcome(file),
  );
  settle(plan, before, outcomes, disk);
  return outcomes;
}

/** Forgets the old hash of what is now written. Should that fail, the manifest knows one hash too many: harmless. */
function settle(plan: Plan, before: Manifest, outcomes: readonly FileOutcome[], disk: Disk): void {
  const settled = new Map(before);
  plan.files.forEach((file, index) => {
    const state = outcomes[index]?.state;
    if (state === 'ny' || state === 'oppdatert' || state === 'uendret')
      settled.set(file.wanted.name, [file.hash]);
  });
  try {
    writeManifest(plan.folder, settled, disk);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

function writeOne(file: PlannedFile, folder: string, disk: Disk): FileOutcome {
  try {
    if (file.wanted.name.includes('/')) disk.makeFolder(dirname(file.path));
    const backup = file.backup === undefined ? undefined : setAside(file, file.backup, folder, disk);
    disk.write(file.path, file.wanted.bytes, { durable: false });
    return { ...outcome(file), backup };
  } catch (error) {
    return failed(file, error, file.path);
  }
}

/** Copies the old file to the planned name, or to the next that is free, and gives the path of the copy. */
function setAside(file: PlannedFile, planned: string, folder: string, disk: Disk): string {
  for (let to = planned, number = 1; ; to = join(folder, backupName(file.wanted.name, number)), number += 1) {
    try {
      disk.copy(file.path, to);
      return to;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

function writeManifest(folder: string, manifest: Manifest, disk: Disk): void {
  disk.write(join(folder, manifestName), Buffer.from(renderManifest(manifest)), { durable: false });
}

function isToBeWritten(file: PlannedFile): boolean {
  return file.state === 'ny' || file.state === 'oppdatert';
}

/** A file that is as it should be, but that the manifest doesn't know: it is ours from now on. */
function isToBeRemembered(file: PlannedFile, manifest: Manifest): boolean {
  return file.state === 'uendret' && !isOurs(manifest, file.wanted.name, file.hash);
}

function outcome({ path, state, problem }: PlannedFile): FileOutcome {
  return { path, state, problem };
}

function failed(file: PlannedFile, error: unknown, where: string): FileOutcome {
  return { path: file.path, state: 'feilet', problem: writeFailure(error, where) };
}
