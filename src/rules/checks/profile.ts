import type { PayDoubt, ProfileCondition, RuleOf } from '../../knowledge/rules.ts';
import { type CalendarDate, compareDates } from '../../norwegian/dates.ts';
import type { LoadedProfile } from '../../profile/read.ts';
import type { Finding } from '../finding.ts';
import { type Remark, toFinding } from './check.ts';
import { doubtful } from './missing.ts';
import { nowhere } from './place.ts';

/** What a rule on the profile finds in it; `file` is what findings call it, `doubts` what its pay calls for a look at. */
export type ProfileCheck = (
  loaded: LoadedProfile,
  file: string,
  doubts: ReadonlySet<PayDoubt>,
) => readonly Finding[];

/** Prepares the check that the profile does not say something it shouldn't, or lack what the rest of it calls for. */
export function profileCheck(rule: RuleOf<'profil'>): ProfileCheck {
  return (loaded, file) => {
    if (!rule.når.every((condition) => holds(condition, loaded))) return [];
    const { arbeidsgiver } = loaded.profile.virksomhet;
    const path = rule.sted.split('.');
    const remark: Remark = { place: placeInProfile(loaded, path) };
    const [section = ''] = path;
    // The checklist is ticked, and not asked about.
    const isAsked = section !== 'sjekkliste' && loaded.stateOf(path) !== 'answered';
    const missing = isAsked ? { section } : {};
    if (!rule.gjelder || (arbeidsgiver && rule.gjelder.includes(arbeidsgiver)))
      return [{ ...toFinding(rule, remark, file), ...missing }];
    if (!rule.ved_tvil) return [];
    const doubt = { ...remark, message: rule.ved_tvil, level: doubtful(rule.nivå) };
    return [{ ...toFinding(rule, doubt, file), ...missing }];
  };
}

/** A key with nothing after it but a comment, or the comment alone. */
const nothingThere = /^(?:[^\s:#]+:)?\s*(?:#.*)?$/u;

/** Where in the file a path stands, with its line to show; a key that is empty stands there too, with nothing to show. */
export function placeInProfile(loaded: LoadedProfile, path: readonly (string | number)[]): Remark['place'] {
  const { line, column } = loaded.positionOf(path);
  if (line === null || column === null) return nowhere;
  const text = loaded.text.split(/\r?\n/u)[line - 1] ?? '';
  const here = text.slice(column - 1);
  if (nothingThere.test(here)) return { line, column, length: 0 };
  const length = Math.max(here.replace(/\s+#.*$/u, '').trimEnd().length, 1);
  return { line, column, length, excerpt: { text, start: column - 1, length } };
}

function holds(condition: ProfileCondition, loaded: LoadedProfile): boolean {
  const values = valuesAt(loaded.profile, condition.sti);
  const [value] = values;
  const { er, ikke, under, over, under_laveste: lowestOf, etter, finnes, har_ikke: absent } = condition;
  const isThere = loaded.stateOf(condition.sti.split('.')) === 'answered' && values.length > 0;
  const lowest =
    lowestOf === undefined ? undefined : Math.min(...numbers(valuesAt(loaded.profile, lowestOf)));
  return (
    (!er || values.some((one) => er.includes(asWritten(one)))) &&
    (!ikke || (isThere && !values.some((one) => ikke.includes(asWritten(one))))) &&
    (under === undefined || (typeof value === 'number' && value < under)) &&
    (over === undefined || (typeof value === 'number' && value > over)) &&
    (lowest === undefined || (typeof value === 'number' && Number.isFinite(lowest) && value < lowest)) &&
    (etter === undefined || isLater(value, valuesAt(loaded.profile, etter)[0])) &&
    (finnes === undefined || isThere === (finnes === 'ja')) &&
    (absent === undefined || !values.includes(absent))
  );
}

/** Whether both are dates, and the first comes after the other. */
function isLater(date: unknown, other: unknown): boolean {
  return (
    date !== undefined && other !== undefined && compareDates(date as CalendarDate, other as CalendarDate) > 0
  );
}

function asWritten(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'ja' : 'nei') : String(value);
}

function numbers(values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

/** The values at a place; a list on the way stands for each of its entries. */
export function valuesAt(root: unknown, path: string): unknown[] {
  const step = (nodes: readonly unknown[], key: string) =>
    nodes.flatMap((node) => {
      const next = (node as Readonly<Record<string, unknown>>)[key];
      return next === undefined || next === null ? [] : Array.isArray(next) ? next : [next];
    });
  return path.split('.').reduce<unknown[]>(step, [root]);
}
