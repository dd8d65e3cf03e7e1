import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Cancelled } from '../../errors.ts';

/** Lines of text as they come in, one for each time they are asked for. */
export interface Lines {
  /** The next line; throws Cancelled when the input has ended or the run is interrupted. */
  next(): Promise<string>;
  /** Lines that were pasted together with the last one; none where lines come from a pipe. */
  pasted(): Promise<string[]>;
  close(): void;
}

/** What the line reader needs of the process. */
export interface LineStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  /** Calls back on Ctrl-C, and gives a function that stops listening. */
  readonly onInterrupt?: ((listener: () => void) => () => void) | undefined;
}

/** Lines of one paste come within so many milliseconds; nobody types that fast. */
const pasteMs = 40;

/** Reads lines from a terminal, a pipe or a test's stream. */
export function createLines({ stdin, onInterrupt }: LineStreams): Lines {
  const waiting: string[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  // Never as a terminal: no cursor movements, which screen readers read aloud.
  const reader = createInterface({ input: stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const stop = () => {
    ended = true;
    wake?.();
  };
  reader.on('line', (line) => {
    waiting.push(line);
    wake?.();
  });
  reader.on('close', stop);
  const forget = onInterrupt?.(() => {
    waiting.length = 0;
    stop();
  });
  return {
    next: async () => {
      while (waiting.length === 0) {
        if (ended) throw new Cancelled('the input ended');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift() ?? '';
    },
    pasted: async () => {
      if (!stdin.isTTY) return [];
      await new Promise((resolve) => {
        setTimeout(resolve, pasteMs);
      });
      return waiting.splice(0);
    },
    close: () => {
      forget?.();
      reader.close();
      // An open pipe would keep the process alive.
      stdin.pause();
      stdin.destroy();
    },
  };
}
