import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Problem } from '../errors.ts';
import { collapse, quoted } from '../norwegian/text.ts';
import { type AnswerState, type Path, pathKey, type States } from './answers.ts';
import { countUnprintable } from './fields.ts';
import { findKey, unknownKeyHint } from './keys.ts';
import { dashSlip, wrongKind } from './kind-messages.ts';
import { isBlank, scalarText, specialOf, startOf } from './nodes.ts';
import type { Source } from './source.ts';
import type { ObjectNode, SchemaNode } from './walk.ts';
import { quoteHint } from './yaml-hints.ts';

/** What a file says, seen through the schema. */
export interface Collected {
  /** Parsed values, in the shape of the schema; what is missing or wrong is left out. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly states: States;
  /** Where each place begins, by `pathKey`: a text where it stands, everything else at its key. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface Context {
  readonly source: Source;
  readonly states: Map<string, AnswerState>;
  readonly offsets: Map<string, number>;
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** Goes through a parsed file along the schema, and finds everything that is wrong with it. */
export function collect(root: YAMLMap.Parsed, schema: ObjectNode, source: Source): Collected {
  const context: Context = { source, states: new Map(), offsets: new Map(), problems: [], warnings: [] };
  return { ...context, value: readMap(context, schema, root, []) };
}

function readNode(context: Context, schema: SchemaNode, node: ParsedNode | null, path: Path): unknown {
  if (node === null || isBlank(node)) return undefined;
  const text = scalarText(node);
  const special = schema.type === 'constant' ? undefined : specialOf(text);
  context.states.set(pathKey(path), special ?? 'answered');
  if (special) return undefined;
  const slip = dashSlip(context.source, node, schema.type === 'list');
  if (slip) return report(context, slip.at ?? startOf(node), slip.message, slip.hint);
  switch (schema.type) {
    case 'list':
      if (isMap(node) && schema.item.type !== 'object') break;
      return readList(context, schema.item, isSeq(node) ? (node.items as ParsedNode[]) : [node], path);
    case 'object':
      if (!isMap(node)) break;
      return readObject(context, schema, node, path);
    case 'constant':
      if (text === undefined || collapse(text) !== schema.value) break;
      return schema.value;
    case 'leaf': {
      if (text === undefined) break;
      warnOfComment(context, node);
      warnOfUnprintable(context, node, text);
      const parsed = schema.parse(text);
      return parsed.ok ? parsed.value : report(context, startOf(node), parsed.message);
    }
  }
  const { message, hint } = wrongKind(context.source, schema, node, path);
  return report(context, startOf(node), message, hint);
}

/** Characters that no document can hold are left out, and told of where they stand. */
function warnOfUnprintable({ warnings, source }: Context, node: ParsedNode, text: string) {
  const count = countUnprintable(text);
  if (count === 0) return;
  const what = count === 1 ? 'Et usynlig tegn' : `${count} usynlige tegn`;
  warnings.push(source.problem(startOf(node), `${what} kan ikke stå i et dokument og er utelatt.`));
}

/** `nr. #2` ends at the number sign, which is seldom what someone who types no space after it means. */
function warnOfComment({ warnings, source }: Context, { srcToken }: ParsedNode) {
  const end = srcToken && 'end' in srcToken ? srcToken.end : undefined;
  const comment = end?.find((token) => token.type === 'comment' && /^#[\p{L}\p{N}]/u.test(token.source));
  if (!comment) return;
  const hint = quoteHint(source.lineAt(comment.offset), 'rest');
  warnings.push(source.problem(comment.offset, 'Det som står etter «#», leses som en forklaring.', hint));
}

function report({ problems, source }: Context, at: number, message: string, hint?: string): undefined {
  problems.push(source.problem(at, message, hint));
}

function readList(context: Context, item: SchemaNode, entries: readonly ParsedNode[], path: Path) {
  const values: unknown[] = [];
  let special: AnswerState | undefined = entries.length === 0 ? 'none' : undefined;
  for (const entry of entries) {
    const text = scalarText(entry);
    const told = specialOf(text);
    special ??= told;
    if (told && entries.length > 1) {
      const message = `${quoted(text ?? '')} står mellom andre punkter og er ikke tatt med.`;
      context.warnings.push(context.source.problem(startOf(entry), message));
    }
    if (told || isBlank(entry)) continue;
    const place = [...path, values.length];
    context.offsets.set(pathKey(place), startOf(entry));
    const value = readNode(context, item, entry, place);
    if (value === undefined) forget(context, place);
    else values.push(value);
  }
  if (values.length > 0) return values;
  setOrDelete(context.states, pathKey(path), special);
  return undefined;
}

/** The next entry takes the place of one that turned out to hold nothing. */
function forget({ offsets, states }: Context, place: Path) {
  const key = pathKey(place);
  for (const map of [offsets, states]) {
    for (const other of map.keys()) if (other === key || other.startsWith(`${key}.`)) map.delete(other);
  }
}

function setOrDelete<V>(map: Map<string, V>, key: string, value: V | undefined) {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function readObject(context: Context, schema: ObjectNode, node: YAMLMap.Parsed, path: Path) {
  // What a set of keys says is what its parts say.
  context.states.delete(pathKey(path));
  const value = readMap(context, schema, node, path);
  if (Object.keys(value).length === 0) return undefined;
  for (const [key, { required }] of schema.keys) {
    const place = pathKey([...path, key]);
    if (!required || context.states.get(place) === 'answered') continue;
    const at = context.offsets.get(place) ?? startOf(node);
    report(context, at, `«${key}» mangler.`, `Skriv «${key}: …» på en egen linje i dette punktet.`);
  }
  return value;
}

function readMap(context: Context, schema: ObjectNode, node: YAMLMap.Parsed, path: Path) {
  const value: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  for (const pair of node.items) {
    const at = startOf(pair.key);
    const typed = scalarText(pair.key) ?? '';
    const key = findKey(typed, schema.keys.keys());
    const child = key === undefined ? undefined : schema.keys.get(key);
    if (key === undefined || child === undefined) {
      unknownKey(context, schema, typed, at, path);
      continue;
    }
    const first = seen.get(key);
    if (first !== undefined) {
      const { line } = context.source.position(first);
      report(context, at, `«${key}» står to ganger.`, `Den står også på linje ${line}. Behold bare den ene.`);
      continue;
    }
    seen.set(key, at);
    const place = [...path, key];
    const text = isScalar(pair.value) && !isBlank(pair.value);
    context.offsets.set(pathKey(place), text ? startOf(pair.value) : at);
    const read = readNode(context, child, pair.value, place);
    if (read !== undefined) value[key] = read;
  }
  return value;
}

function unknownKey(context: Context, schema: ObjectNode, typed: string, at: number, path: Path) {
  if (typed.trim() === '') return report(context, at, 'Foran kolonet skal det stå en nøkkel.');
  if (typed === '<<') return report(context, at, 'Nøkkelen «<<» kan ikke brukes i profilen.');
  const keys = path.filter((step) => typeof step === 'string');
  const parent = keys.at(-1);
  const message = `Ukjent nøkkel ${quoted(typed)}${parent ? ` under «${parent}»` : ''}.`;
  return report(context, at, message, unknownKeyHint(typed, keys, [...schema.keys.keys()]));
}
