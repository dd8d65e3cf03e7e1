import fc from 'fast-check';
import { knowledge } from '../../src/knowledge/index.ts';
import { employers, levels, services } from '../../src/profile/choices.ts';
import { readProfileText } from '../../src/profile/read.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { profileFields } from '../../src/profile/walk.ts';

/** The names of the examples, in the program's order. */
export const exampleNames = knowledge.exampleNames();

/** A profile given as YAML. Throws where it has faults. */
export function profileOf(yaml: string): Profile {
  const read = readProfileText(yaml, 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value.profile;
}

/** The profile of an example, read anew each time. */
export const exampleProfile = (name: string): Profile => profileOf(knowledge.example(name) ?? '');

/** The least a document is made from: a workplace and a title, and what is added to them as YAML. */
export function almostEmpty(lines = ''): Profile {
  return profileOf(`versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n${lines}`);
}

/** The two answers that no document can do without. */
const needed = new Set(['virksomhet.navn', 'stilling.tittel']);

/** The profile without the answers at those dotted paths; a path of one key empties the section. */
export function without(profile: Profile, paths: readonly string[]): Profile {
  const copy = structuredClone(profile) as unknown as Record<string, unknown>;
  for (const path of paths.flatMap(answersBelow)) {
    const keys = path.split('.');
    const owner = keys
      .slice(0, -1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], copy);
    if (owner && !needed.has(path)) delete (owner as Record<string, unknown>)[keys.at(-1) ?? ''];
  }
  return copy as unknown as Profile;
}

const answers = profileFields().map(({ path }) => path.join('.'));

function answersBelow(path: string): string[] {
  return answers.filter((answer) => answer === path || answer.startsWith(`${path}.`));
}

/** The keys of the sections that hold answers. */
export const sections = [...new Set(profileFields().map(({ path }) => path[0] ?? ''))];

/** An example, made over for a kind of employer, service and level, with some answers left out. */
export interface Variant {
  readonly name: string;
  readonly arbeidsgiver: (typeof employers)[number];
  readonly tjenestetype: (typeof services)[number];
  readonly nivå: (typeof levels)[number];
  readonly missing: readonly string[];
}

/** Any variant; fast-check tells of one that fails in a few words. */
export const anyVariant: fc.Arbitrary<Variant> = fc.record({
  name: fc.constantFrom(...exampleNames),
  arbeidsgiver: fc.constantFrom(...employers),
  tjenestetype: fc.constantFrom(...services),
  nivå: fc.constantFrom(...levels),
  missing: fc.subarray(answers),
});

/** The profile of a variant. */
export function variantProfile({ name, arbeidsgiver, tjenestetype, nivå, missing }: Variant): Profile {
  const profile = exampleProfile(name);
  const changed = {
    ...profile,
    virksomhet: { ...profile.virksomhet, arbeidsgiver, tjenestetype },
    stilling: { ...profile.stilling, nivå },
  };
  return without(changed, missing);
}
