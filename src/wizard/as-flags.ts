import { isDeepStrictEqual } from 'node:util';
import { formatSpecialAnswer } from '../norwegian/answers.ts';
import type { Answer, Value } from '../profile/answers.ts';
import { profileTree, type SchemaNode } from '../profile/walk.ts';
import type { Fields } from './composites.ts';
import { listed } from './edit.ts';
import { readAllGiven } from './given.ts';
import { type Known, valueAt } from './known.ts';
import { asTyped, isWhole } from './merge.ts';
import { oneLineForm } from './one-line.ts';

/** One answer as the command line gives it: a value for each time the flag stands there. */
export interface FlaggedAnswer {
  readonly flag: string;
  /** Dotted. */
  readonly path: string;
  readonly values: readonly string[];
}

export interface AnswersAsFlags {
  readonly answers: readonly FlaggedAnswer[];
  /** Dotted paths of what no flag can say. */
  readonly rest: readonly string[];
}

/** Dotted paths and the flags that answer them, dashes and all. */
type FlagNames = ReadonlyMap<string, string>;

// This belongs to the file itself, not to the hiring.
const left = new Set(['versjon', 'dokumentdato']);

const writeOne = (value: Value, dotted: string) =>
  typeof value === 'string' ? value : (oneLineForm(dotted)?.write(value as Fields) ?? '');

/** What stands at a path, to be written anew: the answer, and the texts that might give it. */
function wanted(node: SchemaNode, path: readonly string[], known: Known): [Answer, string[]] {
  const state = known.stateOf(path);
  if (state !== 'answered') return [{ state }, [formatSpecialAnswer(state === 'open' ? 'open' : 'none')]];
  const value = asTyped(node, valueAt(known.profile, path));
  const dotted = path.join('.');
  if (!Array.isArray(value)) return [{ state, value }, [writeOne(value, dotted)]];
  const entries: readonly Value[] = value;
  return [listed(path, entries).answer, entries.map((entry) => writeOne(entry, dotted))];
}

function flagged(
  node: SchemaNode,
  path: readonly string[],
  known: Known,
  flags: FlagNames,
): FlaggedAnswer | undefined {
  const dotted = path.join('.');
  const flag = flags.get(dotted);
  if (flag === undefined) return undefined;
  const [answer, values] = wanted(node, path, known);
  const { edits } = readAllGiven([{ flag, path, values }]);
  return isDeepStrictEqual(edits[0]?.answer, answer) ? { flag, path: dotted, values } : undefined;
}

/** Whether a part has been asked about and has no value, which one line for the whole would forget. */
function hasOpenPart(node: SchemaNode, path: readonly string[], { stateOf }: Known): boolean {
  const keys = node.type === 'object' ? [...node.keys.keys()] : [];
  return keys.some((key) => ['open', 'none'].includes(stateOf([...path, key])));
}

function visit(node: SchemaNode, path: readonly string[], known: Known, flags: FlagNames): AnswersAsFlags {
  if (known.stateOf(path) === 'unasked') return { answers: [], rest: [] };
  const parted = node.type === 'object' && !isWhole(node, path, known);
  const answer = parted && hasOpenPart(node, path, known) ? undefined : flagged(node, path, known, flags);
  if (answer) return { answers: [answer], rest: [] };
  if (!parted) return { answers: [], rest: [path.join('.')] };
  return joined([...node.keys].map(([key, child]) => visit(child, [...path, key], known, flags)));
}

const joined = (parts: readonly AnswersAsFlags[]): AnswersAsFlags => ({
  answers: parts.flatMap(({ answers }) => answers),
  rest: parts.flatMap(({ rest }) => rest),
});

/** The answers of a profile as flags of `erfaring init`: given to it, they make a profile with the same answers. */
export function answersAsFlags(known: Known, flags: FlagNames): AnswersAsFlags {
  const sections = [...profileTree().keys].filter(([key]) => !left.has(key));
  return joined(sections.map(([key, node]) => visit(node, [key], known, flags)));
}
