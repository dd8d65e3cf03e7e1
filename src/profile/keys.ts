import { suggest } from '../norwegian/suggest.ts';
import { ascii, joinList, nfc, quoted } from '../norwegian/text.ts';
import { profileTree, schemaAt } from './walk.ts';

/** Keys compare without case, æøå, or the difference between `-`, space and `_`: `Lonn` is `lønn`. */
function plain(key: string): string {
  const cached = plainKeys.get(key);
  if (cached !== undefined) return cached;
  const made = ascii(nfc(key).trim())
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
  if (plainKeys.size < 1000) plainKeys.set(key, made);
  return made;
}

// The same few keys are compared in every file, and a folder may hold a thousand.
const plainKeys = new Map<string, string>();

/** The key of the schema that a typed key means; undefined when there is none. */
export function findKey(typed: string, keys: Iterable<string>): string | undefined {
  const wanted = plain(typed);
  for (const key of keys) if (key === typed || plain(key) === wanted) return key;
  return undefined;
}

/** What to do about a key that doesn't belong at `path`: where it belongs, what it looks like, or what is allowed. */
export function unknownKeyHint(typed: string, path: readonly string[], keys: readonly string[]): string {
  const top = profileTree().keys;
  const section = path.length > 0 ? findKey(typed, top.keys()) : undefined;
  if (section) return `«${section}» er en egen del og skal stå helt til venstre i filen.`;
  const homes = [...top.keys()].filter((name) => {
    const node = schemaAt([name]);
    return name !== path[0] && node?.type === 'object' && findKey(typed, node.keys.keys()) !== undefined;
  });
  if (homes.length === 1) return `${quoted(typed)} hører hjemme under «${homes[0]}».`;
  const near = suggest(typed, keys);
  if (near.length > 0) return `Mente du ${joinList(near.map(quoted), 'eller')}?`;
  return `Her kan det stå: ${joinList(keys)}.`;
}
