import { expect, it } from 'vitest';
import { holesIn } from '../support/holes.ts';
import { lixOf, longSentences, paperOfExample } from '../support/paper.ts';

/** What a paper around the interviews is held to. */
export interface Demands {
  readonly lix: number;
  /** Ids that must be carried. */
  readonly carries: readonly string[];
}

/** The tests that every paper around the interviews has in common, for one example. Returns its Markdown. */
export function itIsWhole(paper: string, example: string, { lix, carries }: Demands): string {
  const made = paperOfExample(paper, example);

  it('reads as it did', async () => {
    await expect(made.markdown).toMatchFileSnapshot(`__snapshots__/${paper}/${example}.md`);
  });

  it('is easy to read', () => {
    expect(lixOf(made.markdown)).toBeLessThanOrEqual(lix);
    expect(longSentences(made.markdown, 30)).toEqual([]);
  });

  it('has no holes', () => {
    expect(holesIn(made.markdown)).toEqual([]);
  });

  it('carries what the sources say', () => {
    expect(carries.filter((id) => !made.carries.has(id))).toEqual([]);
  });

  it('says nothing that hurts', () => {
    // The list of topics to leave alone must name them.
    const said = made.markdown.replace(/^## Temaer dere lar ligge$[\s\S]*?(?=^## Slik vurderer dere$)/mu, '');
    expect(said).not.toMatch(
      /plettfri|by(?:r)? på deg selv|avklart forhold|misbruker|narkoman|rusfri(?!\p{L})/iu,
    );
  });

  return made.markdown;
}
