import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './failures.ts';

/** The file that says a run is at work in the folder. */
const lockName = '.erfaring.lock';

/** A run holds the lock for well under a second; after this it has been left behind by one that was stopped. */
const abandonedAfterMs = 5_000;
const pauseMs = 15;

/**
 * Runs `work` while holding the folder's lock, so that two runs at once don't lose each other's lines in the
 * manifest. Where no lock can be made (a folder one may not write in, a full disk) the work goes on without:
 * its own writing then fails and is told.
 */
export function withLock<T>(folder: string, work: () => T): T {
  const lock = join(folder, lockName);
  const held = acquire(lock);
  try {
    return work();
  } finally {
    if (held) rmSync(lock, { force: true });
  }
}

function acquire(lock: string): boolean {
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'));
      return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
    }
    try {
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      else sleep(pauseMs);
    } catch {
      return false;
    }
  }
}

function isAbandoned(lock: string): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  // Both ways, as a file server's clock may be ahead of ours.
  return made !== undefined && Math.abs(Date.now() - made) > abandonedAfterMs;
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
