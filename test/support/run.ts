import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import * as check from '../../src/check.ts';
import { run } from '../../src/main.ts';
import * as papers from '../../src/papers.ts';
import * as program from '../../src/program.ts';

/** What one command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A stream that remembers what was written to it. */
export function sink() {
  const parts: string[] = [];
  const stream = { write: (part: string) => void parts.push(part), on: () => stream };
  return { stream, text: () => parts.join('') };
}

/** A folder of a test's own, gone when the test ends, in which command lines can be run. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'erfaring-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

  return {
    folder,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    write: (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content),
    /** Runs the program in this process, without a terminal. */
    async erfaring(...argv: string[]): Promise<Ran> {
      const [out, err] = [sink(), sink()];
      const streams = {
        stdin: Readable.from([]),
        stdout: out.stream,
        stderr: err.stream,
        env: { NO_COLOR: '1' },
        cwd: folder,
        now: () => new Date('2026-11-22T12:00:00Z'),
      };
      const code = await run(
        argv,
        { program: () => program, papers: () => papers, check: () => check },
        streams,
      );
      return { code, out: out.text(), err: err.text() };
    },
  };
}
