import { expect, test } from 'vitest';
import { Parser } from 'yaml';
import { allTokens } from '../../src/profile/tokens.ts';
import { fixture } from './support.ts';

test('all tokens, in the order of the text', () => {
  const found = allTokens([...new Parser().parse('a: [b, "c"] # d\ne:\n- |\n  f\n')]);
  const leaves = found.flatMap((token) =>
    'source' in token && token.source.trim() !== '' ? [token.source.trim()] : [],
  );
  expect(leaves).toEqual(['a', ':', '[', 'b', ',', '"c"', ']', '# d', 'e', ':', '-', 'f', '|']);
});

test('nothing is left out', () => {
  const text = fixture('rotete.yaml');
  const found = allTokens([...new Parser().parse(text)]);
  const length = found.reduce((sum, token) => sum + ('source' in token ? token.source.length : 0), 0);
  expect(length).toBe(text.length);
});
