import { Chalk } from 'chalk';
import type { Style } from '../../src/terminal.ts';

/** A style without colour, as of a pipe; with ASCII's signs where told to. */
export function plainStyle(width = 80, ascii = false): Style {
  return {
    colour: new Chalk({ level: 0 }),
    symbols: ascii
      ? { ok: 'ok', warn: '!', error: 'x', bullet: '-', arrow: '->', ellipsis: '...' }
      : { ok: '✔', warn: '⚠', error: '✖', bullet: '•', arrow: '→', ellipsis: '…' },
    width,
  };
}
