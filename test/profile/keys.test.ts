import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascii } from '../../src/norwegian/text.ts';
import { findKey, unknownKeyHint } from '../../src/profile/keys.ts';
import { type ObjectNode, profileTree, type SchemaNode } from '../../src/profile/walk.ts';

function objectsIn(node: SchemaNode): ObjectNode[] {
  if (node.type === 'list') return objectsIn(node.item);
  return node.type === 'object' ? [node, ...[...node.keys.values()].flatMap(objectsIn)] : [];
}

test('every key of the schema is found however it is typed', () => {
  const spellings = fc.constantFrom(
    (key: string) => key,
    (key: string) => ascii(key),
    (key: string) => key.toUpperCase(),
    (key: string) => key.replaceAll('_', '-'),
    (key: string) => ` ${key.replaceAll('_', ' ')} `,
    (key: string) => key.normalize('NFD'),
  );
  for (const { keys } of objectsIn(profileTree())) {
    fc.assert(
      fc.property(fc.constantFrom(...keys.keys()), spellings, (key, spell) => {
        expect(findKey(spell(key), keys.keys())).toBe(key);
      }),
      { numRuns: 30 },
    );
  }
});

test('what is not a key is not found', () => {
  expect(findKey('tittle', ['tittel'])).toBeUndefined();
  expect(findKey('', ['tittel'])).toBeUndefined();
});

test.each<[string, string[], string[], string]>([
  ['lonn', ['stilling'], ['tittel'], '«lønn» er en egen del og skal stå helt til venstre i filen.'],
  ['frist', ['lønn'], ['fra', 'til'], '«frist» hører hjemme under «prosess».'],
  ['telefn', ['veiledning', 'leder'], ['navn', 'telefon'], 'Mente du «telefon»?'],
  ['drøftet', ['x'], ['drøftet_med', 'drøftet_dato'], 'Mente du «drøftet_med» eller «drøftet_dato»?'],
  ['qqqq', ['veiledning', 'leder'], ['navn', 'telefon'], 'Her kan det stå: navn og telefon.'],
])('hint for %s under %j', (typed, path, keys, hint) => {
  expect(unknownKeyHint(typed, path, keys)).toBe(hint);
});
