import { expect, it } from 'vitest';
import { annotate } from '../../../src/rules/lexicon/annotate.ts';
import { openLexicon } from '../../../src/rules/lexicon/lexicon.ts';
import { prepareLexicon } from '../../../src/rules/lexicon/prepare.ts';
import { tokens } from '../../../src/rules/text/tokens.ts';

it('keeps the concepts that are wanted and those they need, and no others', () => {
  const own = {
    område: ['rus', 'psykisk helse'],
    ord: ['gjerne'],
    ønske: ['{ord} {område}'],
    annet: ['x y'],
  };
  const lexicon = openLexicon(prepareLexicon(own, ['ønske']));
  expect(lexicon.names).toEqual(['ønske', 'område']);
  const { spans } = annotate(tokens('x y gjerne psykisk helse'), lexicon);
  expect(spans(lexicon.idOf('ønske'))).toEqual([{ from: 2, to: 5 }]);
});

it('gives the same for the same', () => {
  const own = { a: ['b …2 c', '{d} e'], d: ['f g'] };
  expect(prepareLexicon(own)).toEqual(prepareLexicon({ ...own }));
});
