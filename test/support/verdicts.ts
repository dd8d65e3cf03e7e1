import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Tool, toolVersion } from './availability.ts';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/erfaring/', import.meta.url));

/** A file to be proven; the name is for the reader of a failed test. */
export interface ProofFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a tool says of each file, asked only of files (by content) that this version of the tool has not seen before.
 * `question` tells apart what the same tool may be asked; `ask` answers in the order it is given the files.
 */
export async function verdicts<Verdict>(
  tool: Tool,
  question: string,
  files: readonly ProofFile[],
  ask: (unseen: readonly ProofFile[]) => Promise<readonly Verdict[]>,
): Promise<Verdict[]> {
  const version = toolVersion(tool) ?? '';
  const paths = files.map((file) =>
    join(FOLDER, `${hash(`${tool} ${question} ${version}`, file.bytes)}.json`),
  );
  const known = paths.map((path) => read<Verdict>(path));
  const unseen = files.filter((_, index) => known[index] === undefined);
  const fresh = unseen.length > 0 ? await ask(unseen) : [];
  return files.map((file, index) => {
    const verdict = known[index] ?? fresh[unseen.indexOf(file)];
    if (verdict === undefined) throw new Error(`${tool} said nothing of ${file.name}`);
    if (known[index] === undefined) write(paths[index] ?? '', verdict);
    return verdict;
  });
}

function hash(asked: string, bytes: Uint8Array): string {
  return createHash('sha256').update(asked).update('\0').update(bytes).digest('hex');
}

function read<Verdict>(path: string): Verdict | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Verdict;
  } catch {
    return undefined;
  }
}

/** By way of a name of its own, since several test processes may write the same verdict at once. */
function write(path: string, verdict: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(verdict));
  renameSync(draft, path);
}
