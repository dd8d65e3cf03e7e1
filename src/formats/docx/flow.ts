import { type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { Block } from '../blocks.ts';
import type { FormatWords } from '../words.ts';
import { SPACE, STYLES } from './design.ts';
import type { Keep } from './keeping.ts';
import type { Numbering } from './numbering.ts';

/** What Word's body is made of. */
export type WordBlock = Paragraph | Table;

/** The writer of any blocks, handed to the writers of those that hold others. */
export type WriteBlocks = (blocks: readonly Block[], flow: Flow) => WordBlock[];

/** What one document keeps track of while it is written. */
export interface DocumentState {
  readonly numbering: Numbering;
  readonly words: FormatWords;
  /** How wide the text of a page is, in twips. */
  readonly textWidth: number;
  /** A page break is waiting for the next paragraph, which carries it: no empty paragraph tops the new page. */
  pageBreak: boolean;
  /** Nothing has been written yet. */
  blank: boolean;
}

/** Where on the page the writing is going on. Lengths in twips. */
export interface Flow {
  readonly document: DocumentState;
  /** How wide the page or cell is. */
  readonly width: number;
  /** How far in from its edge a quote has moved the text. */
  readonly indent: number;
  readonly quoted: boolean;
  /** How a page break is held off what is written now. */
  readonly keep?: Keep | undefined;
  /** How high a row to write in is, where it is more than the least. */
  readonly writing?: number | undefined;
  /** The sources that end a document: small type. */
  readonly sources?: boolean;
  readonly list?: {
    readonly level: number;
    readonly tight: boolean;
    /** What is written now ends the whole list, and takes the space that follows a paragraph. */
    readonly closing: boolean;
  };
}

/** Not even the deepest list leaves a table less than this. */
const NARROWEST_TABLE = 2400;

/** The flow of a whole page. */
export function pageFlow(document: DocumentState): Flow {
  return { document, width: document.textWidth, indent: 0, quoted: false };
}

/** Whether the writing is on the page itself, not in a list, quote or box: only there may a page end. */
export function isPage(flow: Flow): boolean {
  return flow.width === flow.document.textWidth && textLeft(flow) === 0;
}

/** How far in the text stands. */
export function textLeft(flow: Flow): number {
  return flow.indent + (flow.list ? SPACE.listStep * (flow.list.level + 1) : 0);
}

/** How wide a table may be here. */
export function tableWidth(flow: Flow): number {
  return Math.max(flow.width - textLeft(flow), NARROWEST_TABLE);
}

/** A paragraph that takes a waiting page break with it, and stays with what it must not be parted from. */
export function paragraph(asked: IParagraphOptions, flow: Flow): Paragraph {
  flow.document.blank = false;
  const options = flow.keep === 'next' ? { ...asked, keepNext: true } : asked;
  if (!flow.document.pageBreak) return new Paragraph(options);
  flow.document.pageBreak = false;
  return new Paragraph({ ...options, pageBreakBefore: true });
}

/**
 * The small empty paragraph that parts a table from what follows: Word runs two tables together where nothing stands
 * between them, and a cell must end with a paragraph.
 */
export function spacer(flow: Flow): Paragraph {
  return new Paragraph({ style: STYLES.spacer, ...(flow.keep === 'next' ? { keepNext: true } : {}) });
}

/**
 * What must go before a table for a waiting page break to be kept: tables cannot carry one. Asked for before the
 * table's own paragraphs are written, lest one of them take the break into a cell, where it does nothing.
 */
export function beforeTable(flow: Flow): Paragraph[] {
  return flow.document.pageBreak ? [paragraph({ style: STYLES.spacer }, flow)] : [];
}
