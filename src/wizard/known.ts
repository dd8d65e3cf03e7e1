import type { Condition } from '../knowledge/questions.ts';
import type { Path } from '../profile/answers.ts';
import type { LoadedProfile } from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';

/** What the wizard knows of the answers so far. */
export type Known = Pick<LoadedProfile, 'profile' | 'stateOf'>;

/** «veiledning.leder» as the profile's own kind of path. */
export const toPath = (dotted: string): readonly string[] => dotted.split('.');

/** The value at a path as the schema read it; undefined where nothing is answered. */
export function valueAt(profile: Profile, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], profile);
}

function oneOf(value: unknown, ids: readonly string[]): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.some((entry) => ids.includes(String(entry)));
}

/** Whether a condition holds at one of its paths; every part that it states must. */
export function holds(condition: Condition, known: Known): boolean {
  return [condition.sti, ...(condition.eller ?? [])].some((path) => holdsAt(toPath(path), condition, known));
}

function holdsAt(path: readonly string[], condition: Condition, { profile, stateOf }: Known): boolean {
  const state = stateOf(path);
  const value = state === 'answered' ? valueAt(profile, path) : undefined;
  const { er, ikke, under, besvart, finnes } = condition;
  return (
    (er === undefined || (value !== undefined && oneOf(value, er))) &&
    (ikke === undefined || (value !== undefined && !oneOf(value, ikke))) &&
    (under === undefined || (typeof value === 'number' && value < under)) &&
    (besvart === undefined || (state !== 'unasked') === (besvart === 'ja')) &&
    (finnes === undefined || (state === 'answered') === (finnes === 'ja'))
  );
}

/** Whether all the conditions hold; none at all is no hindrance. */
export function holdAll(conditions: readonly Condition[] | undefined, known: Known): boolean {
  return (conditions ?? []).every((condition) => holds(condition, known));
}
