import type { Block, Heading, Inline, List, Table } from './blocks.ts';

/**
 * What a piece of text is, so that a reader can leave kinds out: `label` is the word of a box, `source` anything under
 * the heading of the list of sources.
 */
export type TextKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'label' | 'signature' | 'code' | 'source';

/** The text of one block, list item or table cell; `line` is the 1-based line of the Markdown, when known. */
export interface TextPiece {
  readonly kind: TextKind;
  readonly text: string;
  readonly line?: number;
}

const SOURCES_HEADING = /^(kilder|kjelder)$/i;

/** The text of a document piece by piece, in reading order, empty pieces left out. Line breaks are `\n`. */
export function plainText(blocks: readonly Block[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let sourcesDepth = 0;
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (block.depth <= sourcesDepth) sourcesDepth = 0;
      if (isSourcesHeading(block)) sourcesDepth = block.depth;
      pieces.push(...piecesOf(block, 'paragraph'));
    } else {
      const found = piecesOf(block, 'paragraph');
      pieces.push(...(sourcesDepth ? found.map((piece) => ({ ...piece, kind: 'source' as const })) : found));
    }
  }
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/** Whether a heading opens the list of sources. */
export function isSourcesHeading({ inlines }: Heading): boolean {
  return SOURCES_HEADING.test(plainInlines(inlines).trim());
}

/** The text of some inlines, without marks. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    default:
      return plainInlines(inline.inlines);
  }
}

/** `kind` is what a paragraph counts as here: itself, or part of a list item. */
function piecesOf(block: Block, kind: TextKind): TextPiece[] {
  const line = block.line ? { line: block.line } : {};
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', text: plainInlines(block.inlines), ...line }];
    case 'paragraph':
      return [{ kind, text: plainInlines(block.inlines), ...line }];
    case 'list':
      return listPieces(block);
    case 'box':
      return [
        { kind: 'label', text: block.label, ...line },
        ...block.blocks.flatMap((inner) => piecesOf(inner, kind)),
      ];
    case 'quote':
      return block.blocks.flatMap((inner) => piecesOf(inner, kind));
    case 'table':
      return tablePieces(block);
    case 'signature':
      return block.signers.map((text) => ({ kind: 'signature', text, ...line }));
    case 'code':
      return [{ kind: 'code', text: block.text, ...line }];
    case 'pageBreak':
      return [];
  }
}

function listPieces(list: List): TextPiece[] {
  return list.items.flatMap((item) => item.blocks.flatMap((inner) => piecesOf(inner, 'item')));
}

function tablePieces(table: Table): TextPiece[] {
  return [table.header, ...table.rows].flatMap((row) =>
    row.cells.map((cell) => ({
      kind: 'cell' as const,
      text: plainInlines(cell),
      ...(row.line ? { line: row.line } : {}),
    })),
  );
}
