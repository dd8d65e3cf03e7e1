/**
 * The block tree: what a document says, free of how it looks. Markdown is parsed into it, and Word (and later HTML)
 * is made from it, so that every format says the same.
 */

/** A piece of running text. Soft line breaks are kept as `\n` inside `text`; a writer shows them as a space. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly inlines: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' };

/** How a column is set; null is the reader's default (left). */
export type Alignment = 'left' | 'center' | 'right' | null;

/** The kinds of box a document may hold, named as the manager meets them. */
export type BoxKind = 'lov' | 'råd' | 'husk';

/** One list item. `checked` is there only for `- [ ]` and `- [x]`. */
export interface ListItem {
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** One table cell: running text, empty where there is to be room to write. */
export type Cell = readonly Inline[];

/** One table row with the 1-based line it stands on. */
export interface TableRow {
  readonly line?: number;
  readonly cells: readonly Cell[];
}

export interface Heading {
  readonly type: 'heading';
  readonly line?: number;
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly inlines: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly line?: number;
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly line?: number;
  readonly ordered: boolean;
  /** The first number of an ordered list; 1 for bullets. */
  readonly start: number;
  /** Whether the items stand close together (no blank lines between them). */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

/** A blockquote that opens with one of the bold words of `boxes.ts`; the word itself is the label, not in the blocks. */
export interface Box {
  readonly type: 'box';
  readonly line?: number;
  readonly kind: BoxKind;
  readonly label: string;
  readonly blocks: readonly Block[];
}

export interface Quote {
  readonly type: 'quote';
  readonly line?: number;
  readonly blocks: readonly Block[];
}

/** A table. A header row of empty cells only means: no header row, the first column holds the labels. */
export interface Table {
  readonly type: 'table';
  readonly line?: number;
  readonly align: readonly Alignment[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface PageBreak {
  readonly type: 'pageBreak';
  readonly line?: number;
}

/** Lines to sign on, one per signer. */
export interface Signature {
  readonly type: 'signature';
  readonly line?: number;
  readonly signers: readonly string[];
}

export interface Code {
  readonly type: 'code';
  readonly line?: number;
  readonly text: string;
}

/** Everything a document can hold. `line` is the 1-based line of the Markdown the block begins on, when it has one. */
export type Block = Heading | Paragraph | List | Box | Quote | Table | PageBreak | Signature | Code;
