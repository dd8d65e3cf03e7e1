import type { Problem } from '../errors.ts';

/** A text with its file name: turns an offset into a place and a problem. */
export interface Source {
  readonly file: string;
  /** Without a byte order mark: the YAML library would count it as a column. */
  readonly text: string;
  position(offset: number): { readonly line: number; readonly column: number };
  /** The line an offset is on, without its line break. */
  lineAt(offset: number): string;
  problem(offset: number, message: string, hint?: string): Problem;
}

/** The text without the byte order mark that some Windows programs put first. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Prepares a text for looking up places; lines end with LF or CRLF. */
export function sourceOf(marked: string, file: string): Source {
  const text = withoutMark(marked);
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  /** Index of the last line that starts at or before the offset. */
  const lineIndex = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lineAt = (offset: number) => {
    const index = lineIndex(offset);
    return text.slice(starts[index], starts[index + 1]).replace(/\r?\n$/u, '');
  };
  const position = (offset: number) => {
    const index = lineIndex(offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
  return {
    file,
    text,
    position,
    lineAt,
    problem: (offset, message, hint) => ({
      file,
      ...position(offset),
      message,
      source: lineAt(offset),
      hint,
    }),
  };
}
