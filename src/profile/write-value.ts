import type { Value } from './answers.ts';
import { blockScalar, inline } from './yaml-text.ts';

/** How values are written at one place of a file. */
export interface Style {
  /** What ends a line in this file. */
  readonly newline: string;
  /** Spaces for one level. */
  readonly step: string;
  /** Between `[ ]` or `{ }`, where everything stays on one line. */
  readonly flow: boolean;
  /** Whether text of several lines may stand under `|`. */
  readonly block: boolean;
}

/** A value as text: what stands after the colon or dash, and the lines below it, with their indentation. */
export interface Written {
  readonly after: string;
  readonly below: readonly string[];
}

/** Writes a value for a key or dash that stands after `indent`. */
export function writeValue(value: Value, indent: string, style: Style): Written {
  if (style.flow) return { after: writeFlow(value), below: [] };
  const inner = indent + style.step;
  if (typeof value === 'string') {
    const scalar = style.block ? blockScalar(value, inner, style.newline) : undefined;
    const [after = '', ...below] = scalar?.split(style.newline) ?? [value === '' ? '' : inline(value, false)];
    return { after, below };
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return { after: '[]', below: [] };
    return { after: '', below: value.flatMap((item: Value) => writeItem(item, inner, style)) };
  }
  const pairs = Object.entries(value);
  if (pairs.length === 0) return { after: '{}', below: [] };
  return { after: '', below: pairs.flatMap(([key, child]) => writePair(key, child, inner, style)) };
}

/** The lines of a key with its value. */
export function writePair(key: string, value: Value, indent: string, style: Style): string[] {
  const { after, below } = writeValue(value, indent, style);
  return [`${indent}${key}:${after === '' ? '' : ` ${after}`}`, ...below];
}

/** The lines of an item in a list whose dashes stand after `indent`. */
export function writeItem(item: Value, indent: string, style: Style): string[] {
  if (item === '') return [`${indent}- ""`];
  // Under a dash, everything stands two spaces in, whatever the step is elsewhere.
  const { after, below } = writeValue(item, indent, { ...style, step: '  ' });
  if (after !== '') return [`${indent}- ${after}`, ...below];
  const [first = '', ...rest] = below;
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function writeFlow(value: Value): string {
  if (typeof value === 'string') return inline(value, true);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  return `{${Object.entries(value).map(flowPair).join(', ')}}`;
}

/** `key: value` between braces. */
export function flowPair([key, value]: readonly [string, Value]): string {
  return `${key}: ${writeFlow(value)}`;
}
