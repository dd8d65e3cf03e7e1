/**
 * An ad as the rules read it: its text in blocks, whatever it came from. Markdown, plain text and the paragraphs of a
 * Word file all become this.
 */
export interface Ad {
  /** The name findings carry; null for standard input. */
  readonly file: string | null;
  /** The blocks in reading order. May be gone through more than once, and is made as it is read. */
  blocks(): Iterable<Block>;
}

/** `line` is a short line that nothing marks: what it is depends on its words, and on what came before. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'line';

/** A heading, a paragraph, a list item or a table cell. */
export interface Block {
  readonly kind: BlockKind;
  /** Without Markdown's own marks; a line break within the block is a space. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The heading of the column it stands in, or the words of bold that open its paragraph. */
  readonly label?: string;
}

/** A block of which it is known what it is. */
export type SettledBlock = Block & { readonly kind: Exclude<BlockKind, 'line'> };

/** A stretch of a block that stands on one line of the source. */
export interface Segment {
  /** Where in the block's text it begins. */
  readonly start: number;
  readonly line: number;
  /** The column of its first character, from 1. */
  readonly column: number;
  /** Where each character stands on the line, from 0 for the first; left out where they follow one another. */
  readonly offsets?: readonly number[];
}

/** A line of a text with its marks removed, and where its characters stood. */
export interface CleanLine {
  readonly text: string;
  readonly column: number;
  readonly offsets?: readonly number[];
}

/** Where a character of a block stands in the source; line and column from 1. */
export function placeOf(block: Block, offset: number): { line: number; column: number } {
  const at = block.segments.findLastIndex(({ start }) => start <= offset);
  const segment = block.segments[Math.max(at, 0)];
  if (!segment) return { line: 1, column: 1 };
  const within = offset - segment.start;
  return { line: segment.line, column: segment.column + (segment.offsets?.[within] ?? within) };
}
