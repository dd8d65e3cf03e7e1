import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Answer, type Value, writtenState } from './answers.ts';
import { findPair, isFlow, newlineOf, stepOf } from './layout.ts';
import { scalarText, specialOf } from './nodes.ts';
import { type Raw, rawOf, rawValue, withRaw } from './raw.ts';
import { sourceOf, withoutMark } from './source.ts';
import { insertPair, replaceValue, spliceList } from './splice.ts';
import { parseYaml } from './syntax.ts';
import { schemaAt } from './walk.ts';
import { type Style, writePair } from './write-value.ts';

type Variant = Pick<Style, 'block'> & { readonly whole: boolean };

// The nicest first; the plainer ones are for files in which that would be read differently.
const variants: readonly Variant[] = [
  { block: true, whole: false },
  { block: false, whole: false },
  { block: false, whole: true },
];

/**
 * The text of a profile with one answer changed, and every other line as it was: comments, order, line breaks
 * and byte order mark. `path` is a path of keys in the schema. Throws Error (a bug of ours, never the user's)
 * when the text isn't a profile that can be read, or when the answer wouldn't read back as it was given.
 */
export function setAnswer(text: string, path: readonly string[], answer: Answer): string {
  const plain = withoutMark(text);
  return text.slice(0, text.length - plain.length) + edit(plain, path, answer);
}

function edit(text: string, path: readonly string[], answer: Answer): string {
  const schema = schemaAt(path);
  if (!schema || path.length === 0) throw new Error(`the profile has no place ${path.join('.')}`);
  if (answer.state === 'answered') return setValue(text, path, answer.value);
  if (answer.state === 'unasked' && schema.type === 'object') return clearParts(text, path);
  // «ingen» for a list means the same as `[]`.
  const said = specialOf(scalarText(nodeAt(parse(text), path) ?? null));
  if (said !== undefined && said === answer.state) return text;
  if (answer.state === 'none' && schema.type === 'list') return setValue(text, path, []);
  return setValue(text, path, writtenState(answer.state, false));
}

function setValue(text: string, path: readonly string[], value: Value): string {
  const root = parse(text);
  const existing = nodeAt(root, path);
  // Said already, perhaps under «|» or in quotation marks of the manager's own.
  if (typeof value === 'string' && existing && scalarText(existing)?.trim() === value) return text;
  if (typeof value === 'object' && !Array.isArray(value) && isMap(existing) && existing.items.length > 0) {
    return setParts(text, path, value as Readonly<Record<string, Value>>, existing);
  }
  const expected = withRaw(root === null ? new Map() : rawOf(root), path, rawValue(value));
  for (const variant of variants) {
    const edited = write(text, root, path, value, variant);
    if (readsAs(edited, expected)) return edited;
  }
  throw new Error(`${path.join('.')} would not read back as ${JSON.stringify(value)}`);
}

/** Keys that stand in the file already are changed one by one, so that their comments stay. */
function setParts(
  text: string,
  path: readonly string[],
  value: Readonly<Record<string, Value>>,
  existing: YAMLMap.Parsed,
): string {
  const schema = schemaAt(path);
  const known = schema?.type === 'object' ? [...schema.keys.keys()] : [];
  const stray = Object.keys(value).find((key) => !known.includes(key));
  if (stray !== undefined) throw new Error(`the profile has no place ${[...path, stray].join('.')}`);
  return known.reduce((edited, key) => {
    if (key in value) return setValue(edited, [...path, key], value[key] ?? '');
    return findPair(existing, key) ? setValue(edited, [...path, key], '') : edited;
  }, text);
}

/** Empties every answer of a section or a person, and leaves the keys. */
function clearParts(text: string, path: readonly string[]): string {
  const existing = nodeAt(parse(text), path);
  if (!isMap<ParsedNode, ParsedNode | null>(existing)) return existing ? setValue(text, path, '') : text;
  const schema = schemaAt(path);
  const keys = schema?.type === 'object' ? [...schema.keys.keys()] : [];
  return keys
    .filter((key) => findPair(existing as YAMLMap.Parsed, key))
    .reduce((edited, key) => edit(edited, [...path, key], { state: 'unasked' }), text);
}

function parse(text: string): YAMLMap.Parsed | null {
  const parsed = parseYaml(sourceOf(text, 'erfaring.yaml'));
  if (!parsed.ok) throw new Error(`cannot edit what cannot be read: ${parsed.problems[0]?.message}`);
  if (parsed.root === null || scalarText(parsed.root)?.trim() === '') return null;
  if (!isMap(parsed.root)) throw new Error('cannot edit a file without keys');
  return parsed.root as YAMLMap.Parsed;
}

function nodeAt(root: YAMLMap.Parsed | null, path: readonly string[]): ParsedNode | null | undefined {
  return path.reduce<ParsedNode | null | undefined>(
    (node, key) => (isMap(node) ? findPair(node as YAMLMap.Parsed, key)?.value : undefined),
    root,
  );
}

function readsAs(text: string, expected: Raw): boolean {
  const parsed = parseYaml(sourceOf(text, 'erfaring.yaml'));
  return parsed.ok && isDeepStrictEqual(rawOf(parsed.root), expected);
}

/** Goes as far down the path as the file goes, and writes there. */
function write(
  text: string,
  root: YAMLMap.Parsed | null,
  path: readonly string[],
  value: Value,
  variant: Variant,
): string {
  const newline = newlineOf(text);
  const style = { newline, step: root ? stepOf(text, root) : '  ', flow: false, block: variant.block };
  let map = root;
  for (const [depth, key] of path.entries()) {
    const rest = nest(path.slice(depth + 1), value);
    if (map === null) return append(text, key, rest, style);
    const flow = style.flow || isFlow(map);
    style.flow = flow;
    const pair = findPair(map, key);
    const schema = schemaAt(path.slice(0, depth));
    const order = schema?.type === 'object' ? [...schema.keys.keys()] : [];
    if (!pair) return insertPair(text, map, key, rest, order, style);
    if (depth < path.length - 1 && isMap(pair.value) && pair.value.items.length > 0) {
      map = pair.value as YAMLMap.Parsed;
      continue;
    }
    const changed = variant.whole || flow ? undefined : changeList(text, pair.value, rest, style);
    return changed ?? replaceValue(text, pair, rest, style);
  }
  return text;
}

function nest(keys: readonly string[], value: Value): Value {
  return keys.reduceRight<Value>((inner, key) => ({ [key]: inner }), value);
}

function append(text: string, key: string, value: Value, style: Style): string {
  const ended = text === '' || text.endsWith('\n') ? text : text + style.newline;
  return (
    ended +
    writePair(key, value, '', style)
      .map((line) => line + style.newline)
      .join('')
  );
}

/** A list that is there already, and stays a list with items: only the items that differ are written. */
function changeList(text: string, node: ParsedNode | null, value: Value, style: Style): string | undefined {
  if (!isSeq<ParsedNode>(node) || isFlow(node) || !Array.isArray(value) || value.length === 0)
    return undefined;
  const old = node.items.map(rawOf);
  const fresh = value.map(rawValue);
  const limit = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < limit && isDeepStrictEqual(old[first], fresh[first])) first += 1;
  let last = 0;
  while (last < limit - first && isDeepStrictEqual(old.at(-1 - last), fresh.at(-1 - last))) last += 1;
  if (first === old.length && first === fresh.length) return text;
  return spliceList(text, node as YAMLSeq.Parsed, value, { first, last }, style);
}
