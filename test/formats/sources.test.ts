import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { partSources } from '../../src/formats/sources.ts';

const parted = (markdown: string) => {
  const { body, sources } = partSources(parseMarkdown(markdown));
  return [body.length, sources.length];
};

describe('the sources a document ends with', () => {
  it('are parted from what it says, heading and all', () => {
    expect(parted('# Plan\n\nTekst.\n\n## Kilder\n\n1. En lov\n')).toEqual([2, 2]);
    expect(parted('# Plan\n\n## Kjelder\n\nEi lov [1].\n')).toEqual([1, 2]);
  });

  it('are none where something else comes last', () => {
    expect(parted('# Plan\n\n## Kilder\n\n1. En lov\n\n## Underskrift\n')).toEqual([4, 0]);
    expect(parted('# Plan\n\n## Kilder\n\n| a |\n| --- |\n| b |\n')).toEqual([3, 0]);
    expect(parted('Bare tekst.')).toEqual([1, 0]);
    expect(parted('')).toEqual([0, 0]);
  });
});
