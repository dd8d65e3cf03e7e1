import { createHash } from 'node:crypto';

/** The file in each output folder that remembers what we wrote there. */
export const manifestName = '.erfaring.json';

/**
 * For each file name, the SHA-256 of what we have written. There is one; while a file is being replaced there
 * are two, so that a crash between the manifest and the file leaves a file we still know as ours.
 */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** SHA-256 in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the file is as we left it. */
export function isOurs(manifest: Manifest, name: string, hash: string): boolean {
  return manifest.get(name)?.includes(hash) ?? false;
}

/**
 * Reads a manifest and never throws: what can't be understood is left out, and the file it was about then counts
 * as changed by hand, which is the careful way to be wrong.
 */
export function parseManifest(text: string): Manifest {
  const files = field(parseJson(text), 'filer');
  if (!isRecord(files)) return new Map();
  const known = Object.entries(files).map(([name, value]): [string, string[]] => [
    name,
    [value].flat().filter((hash) => typeof hash === 'string'),
  ]);
  return new Map(known.filter(([, hashes]) => hashes.length > 0));
}

/** The manifest as JSON, with the names sorted, so that the same files give the same text. */
export function renderManifest(manifest: Manifest): string {
  const names = [...manifest.keys()].sort();
  const files = Object.fromEntries(
    names.map((name) => {
      const hashes = manifest.get(name) ?? [];
      return [name, hashes.length === 1 ? hashes[0] : hashes];
    }),
  );
  return `${JSON.stringify({ versjon: 1, filer: files }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
