import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isNode, isScalar, parse, parseDocument } from 'yaml';
import type { Value } from '../../src/profile/answers.ts';
import { setAnswer } from '../../src/profile/edit.ts';
import { findKey } from '../../src/profile/keys.ts';
import { skeleton } from '../../src/profile/skeleton.ts';
import { type Field, profileFields, profileTree, type SchemaNode } from '../../src/profile/walk.ts';
import { dataFile, diff, fixture } from './support.ts';

const bits = [
  'a',
  'å',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '|',
  '{',
  '&',
  '---',
  'ingen',
  '~',
];
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...bits)).map((parts) => parts.join('')),
);

function valueAt(field: Field): fc.Arbitrary<Value> {
  if (!field.items) return field.list ? fc.array(words, { maxLength: 4 }) : words;
  return fc.array(objectOf(field.items.map(({ path }) => path[0] ?? '')), { maxLength: 3 });
}

const objectOf = (keys: readonly string[]): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.array(fc.tuple(fc.constantFrom(...keys), words), { minLength: 1 }).map(Object.fromEntries);

const small = 'formål:\n- a\n- b\n'.replaceAll('\n-', '\n  -').replace('formål:', 'formål:\n  mål:');
const files = fc.constantFrom(
  skeleton(parse(dataFile('profil.yaml')), '22.11.2026'),
  fixture('rotete.yaml'),
  fixture('liten.yaml'),
  small,
  '',
  '{"lønn": {"fra": 1, "til": 2}}',
);
const endings = fc.constantFrom(
  (text: string) => text,
  (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
);

function readBack(text: string, path: readonly string[]): unknown {
  const document = parseDocument(text, { schema: 'failsafe' });
  expect(document.errors).toEqual([]);
  return path.reduce<unknown>((node, key) => {
    const map = node as Readonly<Record<string, unknown>>;
    return map[Object.keys(map).find((name) => findKey(name, [key])) ?? key];
  }, document.toJS());
}

/** The first and last line, from 0, of what stands at a path; undefined where only new lines are needed. */
function linesOf(text: string, path: readonly string[]): readonly [number, number] | undefined {
  let node: unknown = parseDocument(text, { schema: 'failsafe' }).contents;
  let lines: readonly [number, number] | undefined;
  for (const key of path) {
    if (!isMap(node)) return lines;
    const pair = node.items.find((item) => isScalar(item.key) && findKey(String(item.key.value), [key]));
    if (!pair) return node.flow ? (lines ?? [0, 0]) : undefined;
    const start = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    const end = isNode(pair.value) ? (pair.value.range?.[2] ?? start) : start;
    lines = [text.slice(0, start).split('\n').length - 1, text.slice(0, end).split('\n').length - 1];
    node = pair.value;
  }
  return lines;
}

/** Every line that differs is one of the place itself. */
function expectOthersUnchanged(before: string, after: string, path: readonly string[]) {
  const { first, gone } = diff(before.replace('\ufeff', ''), after.replace('\ufeff', ''));
  expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
  if (gone.length === 0 || before.trim() === '') return;
  const lines = linesOf(before, path);
  expect(lines).toBeDefined();
  expect(first).toBeGreaterThanOrEqual(lines?.[0] ?? Number.NaN);
  expect(first + gone.length - 1).toBeLessThanOrEqual(lines?.[1] ?? Number.NaN);
}

test('any value at any place reads back, and other lines stay', () => {
  const answers = fc
    .constantFrom(...profileFields())
    .chain((field) => fc.tuple(fc.constant(field.path), valueAt(field)));
  fc.assert(
    fc.property(answers, files, endings, ([path, value], file, ending) => {
      const before = ending(file);
      const after = setAnswer(before, path, { state: 'answered', value });
      expect(readBack(after, path)).toEqual(value);
      expectOthersUnchanged(before, after, path);
    }),
    { numRuns: 150 },
  );
});

function objectsIn(node: SchemaNode, path: readonly string[]): [readonly string[], string[]][] {
  if (node.type !== 'object') return [];
  const own: [readonly string[], string[]][] = path.length > 1 ? [[path, [...node.keys.keys()]]] : [];
  return [...own, ...[...node.keys].flatMap(([key, child]) => objectsIn(child, [...path, key]))];
}

test('any person, round or point reads back, and other lines stay', () => {
  const answers = fc
    .constantFrom(...objectsIn(profileTree(), []))
    .chain(([path, keys]) => fc.tuple(fc.constant(path), objectOf(keys)));
  fc.assert(
    fc.property(answers, files, endings, ([path, value], file, ending) => {
      const before = ending(file);
      const after = setAnswer(before, path, { state: 'answered', value });
      const read = readBack(after, path) as Readonly<Record<string, unknown>>;
      expect(Object.fromEntries(Object.entries(read).filter(([, text]) => text !== ''))).toEqual(
        Object.fromEntries(Object.entries(value).filter(([, text]) => text !== '')),
      );
      expectOthersUnchanged(before, after, path);
    }),
    { numRuns: 750 },
  );
});

test('«vet ikke ennå», «ingen» and nothing read back anywhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...profileFields()),
      fc.constantFrom('open', 'none', 'unasked'),
      files,
      endings,
      ({ path, list }, state, file, ending) => {
        const before = ending(file);
        const after = setAnswer(before, path, { state });
        const none = list ? [] : 'ingen';
        expect(readBack(after, path)).toEqual({ open: 'vet ikke ennå', none, unasked: '' }[state]);
        expectOthersUnchanged(before, after, path);
      },
    ),
    { numRuns: 75 },
  );
});
