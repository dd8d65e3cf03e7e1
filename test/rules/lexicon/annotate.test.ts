import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/rules/lexicon/annotate.ts';
import { tokens } from '../../../src/rules/text/tokens.ts';
import { lexicon, said } from '../support.ts';

describe('concepts in a sentence', () => {
  it('are found in any of their ways', () => {
    const own = { krav: ['må (du) ha', 'er et krav'] };
    expect(said(own, 'krav', 'Førerkort må du ha, og norsk er et krav.')).toEqual(['må du ha', 'er et krav']);
  });

  it('reach over as many words as the gap allows, past commas but not past the end of a thought', () => {
    const own = { x: ['egen …2 erfaring'] };
    expect(said(own, 'x', 'egen, bearbeidet erfaring')).toHaveLength(1);
    expect(said(own, 'x', 'egen a b c erfaring')).toEqual([]);
    expect(said(own, 'x', 'egen; erfaring')).toEqual([]);
  });

  it('see through quotation marks, brackets and slashes', () => {
    expect(said({ x: ['og eller rus'] }, 'x', 'og/eller (rus)')).toHaveLength(1);
    expect(said({ x: ['krav : rus'] }, 'x', 'Krav: «rus»')).toHaveLength(1);
  });

  it('build on one another', () => {
    const own = {
      område: ['rus*', 'psykisk helse'],
      erfaring: ['{område} …2 erfaring', 'erfaring med {område}'],
    };
    expect(said(own, 'erfaring', 'erfaring med psykisk helse')).toEqual(['erfaring med psykisk helse']);
    expect(said(own, 'erfaring', 'rusfeltets lange erfaring')).toEqual(['rusfeltets lange erfaring']);
  });

  it('stand inside the sentence, whatever the sentence is', () => {
    const words = fc.constantFrom(
      'du',
      'må',
      'ikke',
      'ha',
      'egen',
      'erfaring',
      'rus',
      ',',
      'krav',
      'er',
      'et',
      'med',
      '?',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const all = tokens(list.join(' '));
        const annotation = annotate(all, lexicon);
        for (const name of lexicon.names)
          for (const { from, to } of annotation.spans(lexicon.idOf(name))) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(all.length);
          }
      }),
      { numRuns: 50 },
    );
  });
});
