import { type Problem, problemWith } from '../errors.ts';
import { specialAnswer } from '../norwegian/answers.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import type { Value } from '../profile/answers.ts';
import { type SchemaNode, schemaAt } from '../profile/walk.ts';
import { typedValue } from './display.ts';
import { answered, type Edit, listed, withState } from './edit.ts';
import { oneLineForm } from './one-line.ts';

/** An answer given on the command line; see `src/cli/answer-flags.ts`. */
export interface Given {
  readonly flag: string;
  readonly path: readonly string[];
  readonly values: readonly string[];
}

function readOne(node: SchemaNode, path: readonly string[], text: string): Parsed<Value> {
  if (text.trim() === '') return reject('Valget mangler et svar.');
  if (node.type === 'leaf') {
    const parsed = node.parse(text);
    return parsed.ok ? accept(typedValue(node.kind, parsed.value)) : parsed;
  }
  const form = oneLineForm(path.join('.'));
  if (!form) throw new Error(`no way to write ${path.join('.')} on one line`);
  const parsed = form.parse(text);
  // Nobody is there to ask.
  return parsed.ok && parsed.doubt !== undefined ? reject(`${parsed.doubt} Skriv det helt ut.`) : parsed;
}

function readGiven({ path, values }: Given): Parsed<Edit> {
  const node = schemaAt(path);
  if (!node) throw new Error(`the profile has no ${path.join('.')}`);
  const [only = ''] = values;
  const special = values.length === 1 ? specialAnswer(only) : undefined;
  if (special) return accept(withState(path, special));
  if (node.type !== 'list') {
    if (values.length > 1) return reject('Valget er gitt flere ganger, men har bare plass til ett svar.');
    const parsed = readOne(node, path, only);
    return parsed.ok ? accept(answered(path, parsed.value)) : parsed;
  }
  const entries: Value[] = [];
  for (const value of values) {
    const parsed = readOne(node.item, path, value);
    if (!parsed.ok) return parsed;
    entries.push(parsed.value);
  }
  return accept(listed(path, entries));
}

/** The answers of the command line as edits, and what is wrong with them: each problem names its flag. */
export function readAllGiven(given: readonly Given[]): { edits: Edit[]; problems: Problem[] } {
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const one of given) {
    const parsed = readGiven(one);
    if (parsed.ok) edits.push(parsed.value);
    else problems.push(problemWith(null, `${one.flag}: ${parsed.message}`));
  }
  return { edits, problems };
}
