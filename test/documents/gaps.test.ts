import { describe, expect, it } from 'vitest';
import { documentGaps } from '../../src/documents/gaps.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { almostEmpty, exampleNames, exampleProfile } from '../support/examples.ts';

const documents = knowledge.documents();
const gapsOf = (name: string, lines: string) =>
  documents
    .filter(({ navn }) => navn === name)
    .flatMap((document) => documentGaps(document, almostEmpty(lines)))
    .map(({ text }) => text);

describe('what a document leaves out', () => {
  it('is nothing for the examples', () => {
    const found = exampleNames.flatMap((name) =>
      documents.flatMap((document) =>
        documentGaps(document, exampleProfile(name)).map(({ text }) => `${name} ${document.navn}: ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('is told only where it applies', () => {
    const reason = 'hvorfor stillingen er på deltid';
    expect(gapsOf('ledernotat', 'vilkår:\n  prosent: 50\n')).toContain(reason);
    expect(gapsOf('ledernotat', 'vilkår:\n  prosent: 100\n')).not.toContain(reason);
    const after = 'hva som skjer med stillingen når pengene tar slutt';
    expect(gapsOf('ledernotat', 'formål:\n  finansiering: tilskudd\n')).toContain(after);
    expect(gapsOf('ledernotat', 'formål:\n  finansiering: drift\n')).not.toContain(after);
  });

  it('is met by one of several answers', () => {
    const experience = 'hva slags erfaring dere spør etter';
    expect(gapsOf('annonse', '')).toContain(experience);
    expect(gapsOf('annonse', 'egenerfaring:\n  annen: livet på en post\n')).not.toContain(experience);
  });

  it('is decided in the same part of the profile, whatever document misses it', () => {
    const sections = new Map<string, Set<string>>();
    for (const gap of documents.flatMap((document) => documentGaps(document, almostEmpty(''))))
      sections.set(gap.text, new Set([...(sections.get(gap.text) ?? []), gap.section]));
    expect([...sections].filter(([, parts]) => parts.size > 1)).toEqual([]);
    expect([...(sections.get('hvem søkere kan ringe') ?? [])]).toEqual(['veiledning']);
  });
});
