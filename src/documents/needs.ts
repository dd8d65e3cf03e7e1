import type { Need } from '../knowledge/paper-schemas.ts';
import type { Profile } from '../profile/schema.ts';

/** The value at a dotted path, as the schema read it; undefined where nothing is answered. */
export function valueAt(profile: Profile, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], profile);
}

/** Whether something stands at the path: not empty, not «ingen», not left open. */
export function isDecided(profile: Profile, path: string): boolean {
  const value = valueAt(profile, path);
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** A value as the data names it: a choice by its id, yes and no in words. */
function named(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'ja' : 'nei') : String(value);
}

function fits(value: unknown, { er, ikke, under }: Need): boolean {
  const names = (Array.isArray(value) ? value : [value]).map(named);
  return (
    (er === undefined || names.some((name) => er.includes(name))) &&
    (ikke === undefined || !names.some((name) => ikke.includes(name))) &&
    (under === undefined || (typeof value === 'number' && value < under))
  );
}

/** Whether one of the paths has an answer that fits. */
export function meets(profile: Profile, need: Need): boolean {
  return need.stier.some((path) => isDecided(profile, path) && fits(valueAt(profile, path), need));
}

/** Whether every need is met; none at all is no hindrance. */
export function meetsAll(profile: Profile, needs: readonly Need[] | undefined): boolean {
  return (needs ?? []).every((need) => meets(profile, need));
}
