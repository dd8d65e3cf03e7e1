import { expect, it } from 'vitest';
import { longSentences, proseOf } from './paper.ts';

it('reads prose without source marks, headings and cells', () => {
  expect(
    proseOf('# Overskrift\n\nEn setning. \\[1, 12\\] En til.\n\n| a | b |\n| --- | --- |\n| c | d |\n'),
  ).toEqual(['En setning. En til.']);
  expect(longSentences('Kort. En lang setning med mange ord i seg her.\n', 5)).toHaveLength(1);
});
