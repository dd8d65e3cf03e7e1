import { isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Value } from './answers.ts';
import { findKey } from './keys.ts';
import {
  colonEnd,
  contentEnd,
  dashes,
  indentAt,
  isEmpty,
  isFlow,
  lineEnd,
  lineStart,
  type ParsedPair,
  pairEnd,
} from './layout.ts';
import { scalarText, startOf } from './nodes.ts';
import { flowPair, type Style, writeItem, writePair, writeValue } from './write-value.ts';

/* Changes to the text of a file, each in one place; everything else is kept character for character. */

/** Puts a value after the key of a pair, in the place of what stood there. */
export function replaceValue(text: string, pair: ParsedPair, value: Value, style: Style): string {
  const colon = colonEnd(pair);
  const written = writeValue(value, indentAt(text, startOf(pair.key)), style);
  if (style.flow) {
    const end = pair.value && !isEmpty(text, pair.value) ? pair.value.range[1] : colon;
    const mark = pair.value === null ? ':' : '';
    return `${text.slice(0, colon)}${mark} ${written.after}${text.slice(end)}`;
  }
  const { gap, comment, lines, rest } = aroundValue(text, pair, colon, style.newline);
  const { after, below } = written;
  const body = below.map((line) => style.newline + line).join('');
  const head = text.slice(0, colon);
  // Text under `|` must follow right below; a list or keys come after the comments that introduce them.
  if (after !== '') return `${head}${gap}${after}${comment}${body}${lines}${rest}`;
  return `${head}${comment}${lines}${body}${rest}`;
}

interface Around {
  /** White space between the colon and a value on the same line. */
  readonly gap: string;
  /** The comment on the line of the key, with the white space before it. */
  readonly comment: string;
  /** Lines of comments between key and value, each with its line break before it. */
  readonly lines: string;
  /** From the end of the value's last line. */
  readonly rest: string;
}

/** What is left around a value when it is taken out. */
function aroundValue(text: string, pair: ParsedPair, colon: number, newline: string): Around {
  const { value } = pair;
  const keyEnd = lineEnd(text, colon);
  if (value === null || isEmpty(text, value)) {
    return { gap: ' ', comment: text.slice(colon, keyEnd).trimEnd(), lines: '', rest: text.slice(keyEnd) };
  }
  const start = startOf(value);
  const end = contentEnd(text, value);
  const rest = text.slice(lineEnd(text, end));
  const inBlock = isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
  const trailing = inBlock
    ? (/[ \t]+#.*$/u.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '')
    : text.slice(end, lineEnd(text, end)).trimEnd();
  if (start <= keyEnd) {
    return { gap: text.slice(colon, start) || ' ', comment: trailing, lines: '', rest };
  }
  const between = text.slice(keyEnd, lineStart(text, start)).trimEnd();
  // The comment after the last line of a list goes with the list; one after a text of its own stays.
  const own = isScalar(value) || isFlow(value) ? trailing.trim() : '';
  const kept = own === '' ? '' : `${newline}${indentAt(text, start)}${own}`;
  return { gap: ' ', comment: text.slice(colon, keyEnd).trimEnd(), lines: between + kept, rest };
}

/** Writes a key that a map doesn't have, after the key that comes before it in `order`. */
export function insertPair(
  text: string,
  map: YAMLMap.Parsed,
  key: string,
  value: Value,
  order: readonly string[],
  style: Style,
): string {
  if (isFlow(map)) {
    const at = startOf(map) + 1;
    const comma = map.items.length > 0 ? ', ' : '';
    return text.slice(0, at) + flowPair([key, value]) + comma + text.slice(at);
  }
  const rank = (pair: ParsedPair) => order.indexOf(findKey(scalarText(pair.key) ?? '', order) ?? '');
  const wanted = order.indexOf(key);
  const before = map.items.filter((pair) => rank(pair) < wanted).toSorted((a, b) => rank(b) - rank(a))[0];
  const first = lineStart(text, startOf(map));
  const indent = text.slice(first, startOf(map));
  const lines = writePair(key, value, indent, style);
  if (before === undefined) {
    return text.slice(0, first) + lines.map((line) => line + style.newline).join('') + text.slice(first);
  }
  const at = afterOwnComments(text, pairEnd(text, before), indent.length);
  // Sections stand apart.
  const apart = indent === '' && typeof value !== 'string' ? [''] : [];
  return (
    text.slice(0, at) + [...apart, ...lines].map((line) => style.newline + line).join('') + text.slice(at)
  );
}

/** The end of the line, and of the comments right below it that stand further in. */
function afterOwnComments(text: string, offset: number, indent: number): number {
  const end = lineEnd(text, offset);
  const comments = new RegExp(`^(?:\\r?\\n {${indent + 1},}#[^\\n]*)*`, 'u').exec(text.slice(end))?.[0] ?? '';
  return end + comments.replace(/\r$/u, '').length;
}

/**
 * Changes a list under a key where it differs, so that items that stay keep their lines and comments.
 * `same` tells how many items at the beginning and at the end stay.
 */
export function spliceList(
  text: string,
  list: YAMLSeq.Parsed,
  value: readonly Value[],
  same: { readonly first: number; readonly last: number },
  style: Style,
): string {
  const marks = dashes(list);
  const indent = indentAt(text, marks[0] ?? 0);
  const lines = value
    .slice(same.first, value.length - same.last)
    .flatMap((item) => writeItem(item, indent, style));
  const endOf = (index: number) => {
    const item = list.items[index];
    return lineEnd(text, Math.max(item ? contentEnd(text, item) : 0, (marks[index] ?? 0) + 1));
  };
  const stop = list.items.length - same.last;
  const written = lines.map((line) => style.newline + line).join('');
  if (same.first === stop && same.first === 0) {
    const start = lineStart(text, marks[0] ?? 0);
    return text.slice(0, start) + lines.map((line) => line + style.newline).join('') + text.slice(start);
  }
  if (same.first === stop) return text.slice(0, endOf(stop - 1)) + written + text.slice(endOf(stop - 1));
  // From the line break before the first item that goes, so that none is left over.
  const from = lineStart(text, marks[same.first] ?? 0);
  const before = text.slice(0, from).replace(/\r?\n$/u, '');
  return before + written + text.slice(endOf(stop - 1));
}
