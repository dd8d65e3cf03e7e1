import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Value } from './answers.ts';
import { findKey } from './keys.ts';
import { scalarText } from './nodes.ts';

/** What a file holds, before the schema: texts, lists and keys in any order; nothing is an empty text. */
export type Raw = string | Raw[] | Map<string, Raw>;

/** The content of a parsed node. */
export function rawOf(node: ParsedNode | null): Raw {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return new Map(node.items.map(({ key, value }) => [scalarText(key) ?? '', rawOf(value)]));
  }
  if (isSeq<ParsedNode>(node)) return node.items.map(rawOf);
  return scalarText(node) ?? '';
}

/** A value as it should be found in the file. */
export function rawValue(value: Value): Raw {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(rawValue);
  return new Map(Object.entries(value).map(([key, child]) => [key, rawValue(child)]));
}

/** A copy with one place changed, and the keys that lead there made where they are missing. */
export function withRaw(raw: Raw, path: readonly string[], value: Raw): Raw {
  const [wanted, ...rest] = path;
  if (wanted === undefined) return value;
  const map = new Map(raw instanceof Map ? raw : []);
  const typed = [...map.keys()].find((key) => findKey(key, [wanted])) ?? wanted;
  return map.set(typed, withRaw(map.get(typed) ?? '', rest, value));
}
