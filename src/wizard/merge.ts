import { isDeepStrictEqual } from 'node:util';
import type { Value } from '../profile/answers.ts';
import { profileTree, type SchemaNode } from '../profile/walk.ts';
import { typedValue } from './display.ts';
import { answered, type Edit, withState } from './edit.ts';
import { type Known, valueAt } from './known.ts';

/** What one profile can give another. */
export interface Merge {
  /** Answers for places that were never asked about. */
  readonly edits: readonly Edit[];
  /** Dotted paths where both have an answer, and not the same. */
  readonly differing: readonly string[];
}

/** The path of a file, as seen from another folder. */
type MoveFile = (file: string) => string;

/** Answers that only mean something together. */
const pairs = [
  ['lønn.fra', 'lønn.til'],
  ['lønn.lønnstrinn_fra', 'lønn.lønnstrinn_til'],
  ['vilkår.oppstart', 'vilkår.til_dato'],
];

// These belong to the file itself, not to the hiring.
const left = new Set(['versjon', 'dokumentdato']);

/** A value of the schema as it is written in a profile. */
export function asTyped(node: SchemaNode, value: unknown): Value {
  if (node.type === 'leaf') return typedValue(node.kind, value);
  if (node.type === 'list') return (value as unknown[]).map((entry) => asTyped(node.item, entry));
  if (node.type === 'constant') return node.value;
  const entries = [...node.keys].flatMap(([key, child]): [string, Value][] => {
    const part = (value as Record<string, unknown>)[key];
    return part === undefined ? [] : [[key, asTyped(child, part)]];
  });
  return Object.fromEntries(entries);
}

/** Whether a place below a section is set aside as a whole: «veileder: vet ikke ennå». */
export function isWhole(node: SchemaNode, path: readonly string[], { profile, stateOf }: Known): boolean {
  const state = stateOf(path);
  return (
    node.type === 'object' && (state === 'open' || state === 'none') && valueAt(profile, path) === undefined
  );
}

function mergeAt(
  node: SchemaNode,
  path: readonly string[],
  into: Known,
  from: Known,
  moveFile: MoveFile,
): Merge {
  if (left.has(path[0] ?? '') && path.length > 0) return { edits: [], differing: [] };
  const theirs = from.stateOf(path);
  if (theirs === 'unasked') return { edits: [], differing: [] };
  if (node.type === 'object' && !isWhole(node, path, from)) {
    const parts = [...node.keys].map(([key, child]) => mergeAt(child, [...path, key], into, from, moveFile));
    return {
      edits: parts.flatMap(({ edits }) => edits),
      differing: parts.flatMap(({ differing }) => differing),
    };
  }
  const ours = into.stateOf(path);
  const stated = valueAt(from.profile, path);
  const isFile = node.type === 'leaf' && node.kind === 'path';
  const value = isFile && typeof stated === 'string' ? moveFile(stated) : stated;
  if (ours === 'unasked') {
    const edit = theirs === 'answered' ? answered(path, asTyped(node, value)) : withState(path, theirs);
    return { edits: [edit], differing: [] };
  }
  const same =
    ours === theirs && (ours !== 'answered' || isDeepStrictEqual(valueAt(into.profile, path), value));
  return { edits: [], differing: same ? [] : [path.join('.')] };
}

/**
 * Fills what was never asked about in `into` with the answers of `from`; what both have stays, and is told. `moveFile`
 * tells where a file that `from` names lies, as seen from `into`.
 */
export function mergeProfiles(into: Known, from: Known, moveFile: MoveFile = (file) => file): Merge {
  const parts = [...profileTree().keys].map(([key, node]) => mergeAt(node, [key], into, from, moveFile));
  const edits = parts.flatMap((part) => part.edits);
  const differing = parts.flatMap((part) => part.differing);
  // Half a pay band of one profile and half of another is nobody's band.
  const parted = pairs.filter((pair) => pair.some((path) => isOwn(path, into, from)));
  const isParted = ({ path }: Edit) => parted.some((pair) => pair.includes(path.join('.')));
  return {
    edits: edits.filter((edit) => !isParted(edit)),
    differing: [...differing, ...edits.filter(isParted).map(({ path }) => path.join('.'))],
  };
}

/** Whether `into` has an answer of its own here, and not the same as `from`. */
function isOwn(path: string, into: Known, from: Known): boolean {
  const keys = path.split('.');
  if (into.stateOf(keys) !== 'answered') return false;
  return !isDeepStrictEqual(valueAt(into.profile, keys), valueAt(from.profile, keys));
}
