import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Cancelled } from '../../errors.ts';

/** Lines of text as they come in, one for each time they are asked for. */
export interface Lines {
  /** The next line; throws Cancelled when the input has ended or the run is interrupted. */
  next(): Promise<string>;
  close(): void;
}

/** What the line reader needs of the process. */
export interface LineStreams {
  readonly stdin: Readable;
  /** Calls back on Ctrl-C, and gives a function that stops listening. */
  readonly onInterrupt?: ((listener: () => void) => () => void) | undefined;
}

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
    close: () => {
      forget?.();
      reader.close();
      // An open pipe would keep the process alive.
      stdin.pause();
      stdin.destroy();
    },
  };
}
