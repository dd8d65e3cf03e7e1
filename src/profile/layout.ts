import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { findKey } from './keys.ts';
import { scalarText, startOf } from './nodes.ts';

/* Where things stand in the text of a parsed file: offsets, ends of lines, indentation. */

export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The pair of a map whose key means `wanted`. */
export function findPair(map: YAMLMap.Parsed, wanted: string): ParsedPair | undefined {
  return map.items.find(({ key }) => findKey(scalarText(key) ?? '', [wanted]) !== undefined);
}

/** Offset of the line break that ends the line, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Offset of the first character of the line. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The spaces before what stands at `offset`. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

/** Offset right after the colon of a pair; after its key when it has none, as in `{a}`. */
export function colonEnd({ key, srcToken }: ParsedPair): number {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon ? colon.offset + 1 : key.range[1];
}

/** Offsets of the dashes of a list, one for each item. */
export function dashes(list: YAMLSeq.Parsed): number[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** Whether a list or a map is written with brackets. */
export function isFlow(node: ParsedNode | null): boolean {
  return isCollection(node) && node.srcToken?.type === 'flow-collection';
}

/** Whether nothing is written at all: no quotation marks, no `|`. */
export function isEmpty(text: string, node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && text.slice(node.range[0], node.range[1]).trim() === '');
}

/** Where the written part of a value ends: no comments or blank lines after it. */
export function contentEnd(text: string, node: ParsedNode): number {
  if (isFlow(node)) return node.range[1];
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const last = node.items.at(-1);
    return last ? pairEnd(text, last) : node.range[0];
  }
  if (isSeq<ParsedNode>(node)) {
    const last = node.items.at(-1);
    return last
      ? Math.max(contentEnd(text, last), (dashes(node as YAMLSeq.Parsed).at(-1) ?? 0) + 1)
      : node.range[0];
  }
  const [start, end] = node.range;
  const written = text.slice(start, end);
  // Under `|+`, blank lines at the end are part of the text.
  const keeps = isScalar(node) && /^[|>]\d?\+/u.test(written);
  return start + (keeps ? written.replace(/\r?\n$/u, '') : written.trimEnd()).length;
}

/** Where the written part of a pair ends. */
export function pairEnd(text: string, pair: ParsedPair): number {
  return pair.value && !isEmpty(text, pair.value) ? contentEnd(text, pair.value) : colonEnd(pair);
}

/** What ends a line in this text. */
export function newlineOf(text: string): string {
  return /\r?\n/u.exec(text)?.[0] ?? '\n';
}

/** The spaces of one level: as the first section with keys below it has them, else two. */
export function stepOf(text: string, root: YAMLMap.Parsed): string {
  for (const { key, value } of root.items) {
    if (!isMap(value) || isFlow(value)) continue;
    const deeper = indentAt(text, startOf(value)).length - indentAt(text, startOf(key)).length;
    if (deeper > 0) return ' '.repeat(deeper);
  }
  return '  ';
}
