import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/documents/render.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  almostEmpty,
  anyVariant,
  exampleNames,
  exampleProfile,
  sections,
  variantProfile,
  without,
} from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf } from '../support/paper.ts';

describe.each(knowledge.documents().map((document) => ({ name: document.navn, document })))(
  '$name',
  ({ document }) => {
    const made = (profile: Parameters<typeof renderDocument>[1]) =>
      renderDocument(document, profile, knowledge).markdown;

    it('has no holes where only the workplace and the title are known', () => {
      expect(holesIn(made(almostEmpty()))).toEqual([]);
    });

    it.each(exampleNames)('has no holes where a section of %s is emptied', (name) => {
      const profile = exampleProfile(name);
      const holes = sections.map((section) => [section, holesIn(made(without(profile, [section])))]);
      expect(holes.filter(([, found]) => found?.length)).toEqual([]);
    });

    it('has no holes and is easy to read whatever is left out', () => {
      fc.assert(
        fc.property(anyVariant, (variant) => {
          const markdown = made(variantProfile(variant));
          expect(holesIn(markdown)).toEqual([]);
          expect(lixOf(markdown)).toBeLessThanOrEqual(45);
        }),
        { numRuns: 100 },
      );
    });
  },
);
