import type { PackedRows } from '../../knowledge/lexicon.ts';

/** Rows of numbers, one after the other in one piece: thousands of small lists cost nothing to make ready. */
export interface Rows {
  /** Where each row begins, and at last where the last one ends. */
  readonly starts: Uint32Array;
  readonly numbers: Uint16Array;
}

const MOST = 0xffff;

/** Packs rows into text, for the machine it is done on. Throws on a number that is too great. */
export function packRows(rows: readonly (readonly number[])[]): PackedRows {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  const numbers = rows.flat();
  if (numbers.some((number) => number > MOST)) throw new Error(`rows hold no numbers above ${MOST}`);
  return { starts: toText(Uint32Array.from(starts)), numbers: toText(Uint16Array.from(numbers)) };
}

/** Rows as they were packed. */
export function unpackRows({ starts, numbers }: PackedRows): Rows {
  return { starts: new Uint32Array(fromText(starts)), numbers: new Uint16Array(fromText(numbers)) };
}

/** One row; it is not to be changed. */
export function rowOf({ starts, numbers }: Rows, row: number): Uint16Array {
  return numbers.subarray(starts[row], starts[row + 1]);
}

function toText(numbers: Uint16Array | Uint32Array): string {
  return Buffer.from(numbers.buffer).toString('base64');
}

function fromText(text: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
  // A short one lies in a pool with others, where numbers may not begin.
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
