import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/errors.ts';
import { type LoadedProfile, readProfileText } from '../../src/profile/read.ts';

/** The text of a file in test/fixtures/profile. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/profile/${name}`, import.meta.url), 'utf8');
}

/** A file of data/, as text. */
export function dataFile(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
}

/** The profile in a text that must be all right. */
export function load(text: string): LoadedProfile {
  const read = readProfileText(text, 'erfaring.yaml');
  if (!read.ok) throw new Error(read.problems.map(short).join('\n'));
  return read.value;
}

/** What is wrong with a text, one line for each problem. */
export function problemsOf(text: string): string[] {
  const read = readProfileText(text, 'erfaring.yaml');
  return read.ok ? [] : read.problems.map(short);
}

/** `3:5 Melding → råd` */
export function short({ line, column, message, hint }: Problem): string {
  return `${line}:${column} ${message}${hint ? ` → ${hint}` : ''}`;
}

/** The lines that differ between two texts, and how many are the same before them. */
export function diff(before: string, after: string) {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const limit = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < limit && old[first] === fresh[first]) first += 1;
  let last = 0;
  while (last < limit - first && old.at(-1 - last) === fresh.at(-1 - last)) last += 1;
  return { first, gone: old.slice(first, old.length - last), came: fresh.slice(first, fresh.length - last) };
}
