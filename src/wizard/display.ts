import type { Knowledge } from '../knowledge/index.ts';
import type { Question } from '../knowledge/questions.ts';
import { formatSpecialAnswer } from '../norwegian/answers.ts';
import { type CalendarDate, formatDate, formatDateShort } from '../norwegian/dates.ts';
import { formatMoney, formatMoneySpan } from '../norwegian/money.ts';
import { formatNumber } from '../norwegian/numbers.ts';
import { formatPercent } from '../norwegian/percent.ts';
import { NBSP } from '../norwegian/text.ts';
import { formatYesNo } from '../norwegian/yes-no.ts';
import type { Path } from '../profile/answers.ts';
import type { FieldKind } from '../profile/fields.ts';
import type { Profile } from '../profile/schema.ts';
import { type SchemaNode, schemaAt } from '../profile/walk.ts';
import { chosenBundle } from './bundle.ts';
import { caseTitle } from './case-group.ts';
import { type Known, toPath, valueAt } from './known.ts';
import { kindOf, pathsOf, questionState } from './question.ts';

/** The words a manager reads for each choice of a field; the id itself where there are none. */
export function choiceLabel(knowledge: Knowledge, path: Path, id: string): string {
  return (knowledge.choiceLabels()[String(path.at(-1))] ?? []).find((label) => label.id === id)?.tekst ?? id;
}

/** A value as it is written in the profile and on a line to be edited: `540 000`, `31.12.2026`, `80 %`. */
export function typedValue(kind: FieldKind, value: unknown): string {
  switch (kind) {
    case 'money':
    case 'integer':
      return formatNumber(value as number).replaceAll(NBSP, ' ');
    case 'percent':
      return `${formatNumber(value as number).replaceAll(NBSP, ' ')} %`;
    case 'date':
      return formatDateShort(value as CalendarDate);
    case 'yesNo':
      return formatYesNo(value as boolean);
    default:
      return String(value);
  }
}

function shownLeaf(kind: FieldKind, path: Path, value: unknown, knowledge: Knowledge): string {
  switch (kind) {
    // All money in the profile is pay.
    case 'money':
      return `${formatMoney(value as number)} i året`;
    case 'percent':
      return formatPercent(value as number);
    case 'date':
      return formatDate(value as CalendarDate);
    case 'choice':
      return choiceLabel(knowledge, path, String(value));
    default:
      return typedValue(kind, value);
  }
}

type Colleague = NonNullable<Profile['lønn']['kolleger']>[number];

/** «Miljøarbeider, 505 000–565 000 kroner i året» */
function shownColleague({ stilling, fra, til }: Colleague): string {
  const from = fra ?? til;
  const pay = from === undefined ? [] : [`${formatMoneySpan({ from, to: til ?? from })} i året`];
  return [...(stilling ? [stilling] : []), ...pay].join(', ');
}

function shownNode(node: SchemaNode | undefined, path: Path, value: unknown, knowledge: Knowledge): string[] {
  if (value === undefined || !node || node.type === 'constant') return [];
  if (path.join('.') === 'intervju.valgte_case' && typeof value === 'string')
    return [caseTitle(value, knowledge)];
  if (node.type === 'leaf') return [shownLeaf(node.kind, path, value, knowledge)];
  if (node.type === 'list') {
    return (value as unknown[]).flatMap((entry) => shownNode(node.item, path, entry, knowledge));
  }
  if (path.join('.') === 'lønn.kolleger') return [shownColleague(value as Colleague)];
  const parts = [...node.keys].flatMap(([key, child]) =>
    shownNode(child, [...path, key], (value as Record<string, unknown>)[key], knowledge),
  );
  return parts.length > 0 ? [parts.join(', ')] : [];
}

/** One place of the profile as a manager reads it: an entry for each line of a list. */
export function shownAt(path: readonly string[], known: Known, knowledge: Knowledge): string[] {
  const state = known.stateOf(path);
  if (state === 'unasked') return [];
  if (state !== 'answered') return [formatSpecialAnswer(state)];
  return shownNode(schemaAt(path), path, valueAt(known.profile, path), knowledge);
}

/** The answer to a question as a manager reads it, understood: «540 000–600 000 kroner i året». */
export function shownAnswer(question: Question, known: Known, knowledge: Knowledge): string[] {
  const state = questionState(question, known);
  if (state === 'unasked') return [];
  if (state !== 'answered') return [formatSpecialAnswer(state)];
  const { fra, til } = known.profile.lønn;
  if (kindOf(question) === 'pay' && fra !== undefined && til !== undefined) {
    return [`${formatMoneySpan({ from: fra, to: til })} i året`];
  }
  const bundle = chosenBundle(question, known);
  if (bundle?.kort && shownPaths(question).some((path) => known.stateOf(path) === 'unasked'))
    return [bundle.kort];
  const answered = shownPaths(question).filter((path) => known.stateOf(path) === 'answered');
  const lines = answered.flatMap((path) => shownAt(path, known, knowledge));
  return ['commas', 'bundle'].includes(kindOf(question)) ? [lines.join(', ')] : lines;
}

/** All that an answer decides: of one that fills several fields at once, each of them. */
function shownPaths(question: Question): (readonly string[])[] {
  const bundled = (question.valg ?? []).flatMap(({ setter }) => Object.keys(setter));
  return bundled.length > 0 ? [...new Set(bundled)].map(toPath) : pathsOf(question);
}

/** A few words and the answer on one line; of a list the first, and how many there are: «Formål (3): …». */
export function summary(head: string, lines: readonly string[]): string {
  const [first = '', ...more] = lines;
  const count = more.length > 0 ? ` (${lines.length})` : '';
  return `${head}${count}: ${first.replaceAll(/\s*\n\s*/gu, ' ')}`;
}
