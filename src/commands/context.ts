import type { Readable } from 'node:stream';
import type { Problem } from '../errors.ts';
import { createDisk, type Disk } from '../files/disk.ts';
import { type Knowledge, knowledge } from '../knowledge/index.ts';
import { createTerminal, type OutputStream, type Terminal } from '../terminal.ts';

/** The process as the program sees it: everything that a test may want to put something else in place of. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The clock; only hints in the terminal may use it, never a document. */
  now(): Date;
  /** Calls `listener` on Ctrl-C, once, until the function it gives back is called. */
  onInterrupt?(listener: () => void): () => void;
}

/** What every command is given. */
export interface Context {
  readonly streams: Streams;
  readonly terminal: Terminal;
  readonly disk: Disk;
  readonly knowledge: Knowledge;
  readonly cwd: string;
  /** Whether stdout or stderr has stopped taking text, as on a full disk. */
  outputFailed(): boolean;
}

/** The context of one run; `plain` is `--enkel`. */
export async function createContext(streams: Streams, plain: boolean): Promise<Context> {
  const { stdout, stderr, env, cwd } = streams;
  let failed = false;
  const onFailure = (problem: Problem) => {
    failed = true;
    stderr.write(`${problem.message} ${problem.hint ?? ''}\n`);
  };
  const terminal = await createTerminal({
    get stdin() {
      return streams.stdin;
    },
    stdout,
    stderr,
    env,
    plain,
    onFailure,
  });
  return { streams, terminal, disk: createDisk(cwd), knowledge, cwd, outputFailed: () => failed };
}
