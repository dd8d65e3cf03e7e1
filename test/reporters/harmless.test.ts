import { expect, it } from 'vitest';
import { harmless } from '../../src/reporters/harmless.ts';

it.each([
  ['the start of a colour', 'a\u001b[31mb', 'a\ufffd[31mb'],
  ['a return to the start of the line', 'a\rb', 'a\ufffdb'],
  ['text turned around', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
  ['a line break and æøå', 'a\næøå 😀', 'a\næøå 😀'],
])('%s', (_, typed, shown) => expect(harmless(typed)).toBe(shown));
