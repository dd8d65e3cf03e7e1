import type { Problem } from '../errors.ts';
import { specialAnswer } from '../norwegian/answers.ts';
import { parseMoneySpan } from '../norwegian/money.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { collapse } from '../norwegian/text.ts';
import type { Value } from '../profile/answers.ts';
import { panelRoles } from '../profile/choices.ts';
import { type SchemaNode, schemaAt } from '../profile/walk.ts';
import { type Fields, parsePanelMember, parsePerson, splitCommas } from './composites.ts';
import { typedValue } from './display.ts';
import { answered, type Edit, listed, withState } from './edit.ts';

/** An answer given on the command line; see `src/cli/answer-flags.ts`. */
export interface Given {
  readonly flag: string;
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** «Miljøarbeider, 505 000–565 000» */
function parseColleague(text: string): Parsed<Fields> {
  const parts = splitCommas(text);
  const span = parseMoneySpan(parts.pop() ?? '');
  if (!span.ok) return span;
  const kroner = (value: number) => typedValue('money', value);
  return accept({ stilling: parts.join(', '), fra: kroner(span.value.from), til: kroner(span.value.to) });
}

/** «navn: tekst», for entries that have a short and a long part. */
const parsePair =
  (first: string, second: string) =>
  (text: string): Parsed<Fields> => {
    const [head = '', ...tail] = text.split(':').map(collapse);
    const rest = tail.join(': ');
    return rest === ''
      ? reject(`Skriv det som «${first}: ${second}».`)
      : accept({ [first]: head, [second]: rest });
  };

/** How one entry of a list with keys is written on one line, by the path of the list. */
const entryParsers: Readonly<Record<string, (text: string) => Parsed<Fields>>> = {
  'lønn.kolleger': parseColleague,
  'prosess.kontakter': parsePerson,
  'intervju.panel': (text) => accept(parsePanelMember(text, new Map(panelRoles.map((role) => [role, role])))),
  'intervju.case': parsePair('tittel', 'tekst'),
  unntak: parsePair('id', 'grunn'),
};

function readOne(node: SchemaNode, path: readonly string[], text: string): Parsed<Value> {
  if (text.trim() === '') return reject('Valget mangler et svar.');
  if (node.type === 'leaf') {
    const parsed = node.parse(text);
    return parsed.ok ? accept(typedValue(node.kind, parsed.value)) : parsed;
  }
  const parse = entryParsers[path.join('.')];
  if (!parse) throw new Error(`no way to write ${path.join('.')} on one line`);
  return parse(text);
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
    else problems.push({ file: null, line: null, column: null, message: `${one.flag}: ${parsed.message}` });
  }
  return { edits, problems };
}
