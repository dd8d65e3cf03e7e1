import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';
import { type Problem, UserError } from '../../src/errors.ts';
import type { Disk } from '../../src/files/disk.ts';
import type { WantedFile } from '../../src/files/plan.ts';

/** A folder of its own, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'erfaring-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function wanted(files: Readonly<Record<string, string>>): WantedFile[] {
  return Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

/** An error as Node's file system throws it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: made for a test`), { code });
}

/** The problems of the UserError that `work` throws; anything else thrown, or nothing, fails the test. */
export function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** A flat file system in memory: path → text. `broken` names the error code an action shall give. */
export function memoryDisk(
  files: Map<string, string>,
  broken: (action: 'write' | 'copy' | 'read' | 'makeFolder', path: string) => string | undefined = () =>
    undefined,
): Disk {
  const guard = (action: 'write' | 'copy' | 'read' | 'makeFolder', path: string): void => {
    const code = broken(action, path);
    if (code !== undefined) throw diskError(code);
  };
  const get = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw diskError('ENOENT');
    return text;
  };
  return {
    read: (path) => {
      guard('read', path);
      return Buffer.from(get(path));
    },
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    isFile: (path) => files.has(path),
    isFolder: () => false,
    changed: () => undefined,
    makeFolder: (path) => guard('makeFolder', path),
    write: (path, bytes) => {
      guard('write', path);
      files.set(path, Buffer.from(bytes).toString());
    },
    copy: (from, to) => {
      guard('copy', to);
      if (files.has(to)) throw diskError('EEXIST');
      files.set(to, get(from));
    },
    locked: (_folder, work) => work(),
  };
}

/** Builds one of our modules into a file that a Node process of its own can `require`. */
export function buildForNode(entry: string, folder: string): string {
  const outfile = join(folder, 'module.cjs');
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
}
