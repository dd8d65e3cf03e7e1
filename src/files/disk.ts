import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { errorCode } from './failures.ts';
import { withLock } from './lock.ts';

/** What we ask of the file system. Every function throws Node's own errors, with their `code`. */
export interface Disk {
  /** The whole file; throws EISDIR for a folder, EFBIG when it is longer than `limit` bytes. */
  read(path: string, limit?: number): Buffer;
  /** The names in a folder, sorted. */
  list(folder: string): string[];
  /** False also where one may not look; reading then tells why. */
  isFile(path: string): boolean;
  /** As isFile. */
  isFolder(path: string): boolean;
  /** When a file was last changed, in milliseconds; undefined where there is none to see. */
  changed(path: string): number | undefined;
  /** The folder and those it lies in; nothing happens when it is there. */
  makeFolder(path: string): void;
  /** All or nothing; `durable` also waits until the bytes are safe on the disk (fsync). */
  write(path: string, bytes: Uint8Array, options: { readonly durable: boolean }): void;
  /** Throws EEXIST rather than copy over something. */
  copy(from: string, to: string): void;
  /** Runs `work` while no other run of ours works in the folder. */
  locked<T>(folder: string, work: () => T): T;
}

/** The real file system, with relative paths counted from `cwd`. */
export function createDisk(cwd: string): Disk {
  const at = (path: string): string => resolve(cwd, path);
  return {
    read: (path, limit) => read(at(path), limit),
    list: (folder) => readdirSync(at(folder)).sort(),
    isFile: (path) => stat(at(path))?.isFile() ?? false,
    isFolder: (path) => isFolder(at(path)),
    changed: (path) => stat(at(path))?.mtimeMs,
    makeFolder: (path) => makeFolder(at(path)),
    write: (path, bytes, options) => write(at(path), bytes, options.durable),
    copy: (from, to) => copyFileSync(at(from), at(to), constants.COPYFILE_EXCL),
    locked: (folder, work) => withLock(at(folder), work),
  };
}

/** The file's bytes, or null when there is no such file. Throws the disk's other errors. */
export function readIfThere(disk: Disk, path: string): Buffer | null {
  try {
    return disk.read(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function stat(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return stat(path)?.isDirectory() ?? false;
}

/** One folder at a time: Node's own `recursive` never ends where a folder can't be made in one that is there (/proc). */
function makeFolder(path: string): void {
  // Asked first, since Windows answers EPERM to making the root of a drive.
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it just now.
    if (!isFolder(path)) throw error;
  }
}

function read(path: string, limit = Number.POSITIVE_INFINITY): Buffer {
  const found = stat(path);
  // The size is asked for first, so that a disk image named by mistake isn't read into memory.
  if ((found?.size ?? 0) > limit) throw tooLarge(path);
  return found?.isFile() ? readFileSync(path) : readStream(path, limit);
}

/** A pipe or a device has no size to ask for, and may have no end. */
function readStream(path: string, limit: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total <= limit; ) {
      const chunk = Buffer.alloc(64 * 1024);
      const length = readSync(file, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
      total += length;
    }
    throw tooLarge(path);
  } finally {
    closeSync(file);
  }
}

function tooLarge(path: string): Error {
  return Object.assign(new Error(`EFBIG: file too large, read '${path}'`), { code: 'EFBIG' });
}

function write(path: string, bytes: Uint8Array, durable: boolean): void {
  const file = linkTarget(path);
  // A rename would replace a file that its owner has made read-only.
  if (existsSync(file)) accessSync(file, constants.W_OK);
  // The bytes are written in the hook: write-file-atomic 7.0.1 ignores how many bytes were taken, and would
  // put half a file in place on a disk that is nearly full. writeFileSync goes on until it is done or throws.
  writeFileAtomic.sync(file, '', {
    fsync: durable,
    tmpfileCreated: (temporary) => writeFileSync(temporary, bytes),
  });
}

/** Where a link leads, also when nothing is there yet: a rename to the link itself would replace the link. */
function linkTarget(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return linkTarget(resolve(dirname(path), readlinkSync(path)));
  }
}
