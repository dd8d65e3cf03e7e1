import { expect, test } from 'vitest';
import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import { isBlank, scalarText, specialOf, startOf } from '../../src/profile/nodes.ts';
import { sourceOf } from '../../src/profile/source.ts';
import { parseYaml } from '../../src/profile/syntax.ts';

function valueIn(text: string): ParsedNode | null {
  const parsed = parseYaml(sourceOf(text, 'x'));
  if (!parsed.ok || !isMap(parsed.root)) throw new Error('not a map');
  return (parsed.root as YAMLMap.Parsed).items[0]?.value ?? null;
}

test.each(['a:', 'a: # c', 'a: ""', 'a: " "', 'a: ~', 'a: null', 'a: Null', 'a: |\n', '{a}'])(
  '%j is blank',
  (text) => {
    expect(isBlank(valueIn(text))).toBe(true);
  },
);

test.each(['a: 0', 'a: nei', 'a: "null"', 'a: "~"', 'a: []', 'a: {}', 'a:\n  -\n'])('%j is not', (text) => {
  expect(isBlank(valueIn(text))).toBe(false);
});

test('text, place and special answers', () => {
  expect(['a: 01', 'a: [b]', 'a:'].map((text) => scalarText(valueIn(text)))).toEqual(['01', undefined, '']);
  expect(startOf(valueIn('a: b'))).toBe(3);
  expect(
    ['ingen', 'Vet ikke ennå.', 'ingenting er klart', 'x'.repeat(1000), undefined].map(specialOf),
  ).toEqual(['none', 'open', undefined, undefined, undefined]);
});
