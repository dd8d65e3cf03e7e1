import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import { nowhere, type Position, type Problem } from '../errors.ts';
import { collapse } from '../norwegian/text.ts';
import { type AnswerState, type Path, pathKey, type States, stateOf } from './answers.ts';
import { collect } from './collect.ts';
import { crossCheck } from './cross-checks.ts';
import { decode } from './decode.ts';
import { findKey } from './keys.ts';
import { wrongTop } from './kind-messages.ts';
import { isBlank, scalarText, startOf } from './nodes.ts';
import type { Profile } from './schema.ts';
import { type Source, sourceOf } from './source.ts';
import { parseYaml } from './syntax.ts';
import { missingSpace } from './syntax-layout.ts';
import { profileTree } from './walk.ts';

/** A profile that can be used, and what is known about the file it came from. */
export interface LoadedProfile {
  /** Every section is there; an answer that isn't there is undefined. */
  readonly profile: Profile;
  readonly states: States;
  /** Things that look wrong, but don't stop anything. */
  readonly warnings: readonly Problem[];
  /** The file as it stands, byte order mark and all; what `setAnswer` edits. */
  readonly text: string;
  stateOf(path: Path): AnswerState;
  /** Where a place is: its text when it has one, else its key, else nulls. */
  positionOf(path: Path): Position;
}

export type ReadProfile =
  | { readonly ok: true; readonly value: LoadedProfile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a profile from the bytes of a file; `file` is its name in the problems, which are all collected. */
export function readProfile(bytes: Uint8Array, file: string): ReadProfile {
  const decoded = decode(bytes, file);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  return readProfileText(decoded.text, file);
}

/** Reads a profile from its text, as `readProfile` does. */
export function readProfileText(text: string, file: string): ReadProfile {
  const source = sourceOf(text, file);
  const yaml = parseYaml(source);
  if (!yaml.ok) return yaml;
  if (!isMap<ParsedNode, ParsedNode | null>(yaml.root))
    return { ok: false, problems: [noKeys(source, yaml.root)] };
  const root = yaml.root as YAMLMap.Parsed;
  const newer = newerVersion(source, root);
  if (newer) return { ok: false, problems: [newer] };

  const { value, states, offsets, problems, warnings } = collect(root, profileTree(), source);
  const profile = withSections(value);
  const problemAt = (path: Path, message: string, hint?: string) =>
    source.problem(offsets.get(pathKey(path)) ?? 0, message, hint);
  const crossed = crossCheck(profile, problemAt);
  const all = inOrder([...problems, ...crossed.problems]);
  if (all.length > 0) return { ok: false, problems: all };
  return {
    ok: true,
    value: {
      profile,
      states,
      warnings: inOrder([...warnings, ...crossed.warnings]),
      text,
      stateOf: (path) => stateOf(states, path),
      positionOf: (path) => {
        const offset = offsets.get(pathKey(path));
        return offset === undefined ? nowhere : source.position(offset);
      },
    },
  };
}

function noKeys(source: Source, root: ParsedNode | null): Problem {
  if (root === null || isBlank(root)) {
    const message = 'Filen har ingen svar, bare kommentarer.';
    return source.problem(0, message, 'Slett den og kjør «erfaring init», som lager en ny.');
  }
  const start = startOf(root);
  const line = source.lineAt(start);
  const slip = missingSpace(line, start - source.position(start).column + 1) ?? wrongTop(root);
  return source.problem(slip.at ?? start, slip.message, slip.hint);
}

/** A file without `versjon` was written by hand, and is read as the first version: no later one leaves it out. */
function newerVersion(source: Source, root: YAMLMap.Parsed): Problem | undefined {
  const pair = root.items.find(({ key }) => findKey(scalarText(key) ?? '', ['versjon']));
  const text = collapse(scalarText(pair?.value ?? null) ?? '');
  if (!/^\d+$/u.test(text) || Number(text) <= 1) return undefined;
  const message = `Profilen er skrevet for en nyere utgave av erfaring (versjon ${text}).`;
  return source.problem(
    startOf(pair?.value ?? null),
    message,
    'Denne utgaven leser versjon 1. Hent en nyere utgave.',
  );
}

/** Each value was read by the schema's own leaf, so with the sections in place the whole has the schema's shape. */
function withSections(value: Readonly<Record<string, unknown>>): Profile {
  const sections = [...profileTree().keys].filter(([, { type, required }]) => type === 'object' && required);
  const empty = Object.fromEntries(sections.map(([key]) => [key, {}]));
  return { versjon: '1', ...empty, ...value } as Profile;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
