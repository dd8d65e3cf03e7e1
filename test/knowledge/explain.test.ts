import { describe, expect, it } from 'vitest';
import { explain, similarIds } from '../../src/knowledge/explain.ts';
import { knowledge } from '../../src/knowledge/index.ts';

describe('explain', () => {
  it('finds everything that has an id, whatever the capitals', () => {
    const kinds = {
      råd: knowledge.recommendations(),
      faktum: knowledge.facts(),
      kilde: knowledge.sources(),
      regel: knowledge.rules(),
    };
    for (const [kind, entries] of Object.entries(kinds)) {
      for (const { id } of entries) {
        expect(explain(id.toUpperCase(), knowledge)).toMatchObject({ id, kind });
        expect(explain(id.toLowerCase(), knowledge)).toMatchObject({ id, kind });
      }
    }
  });

  it('gives a recommendation the facts that go before it', () => {
    const [entry] = knowledge.recommendations().filter(({ nyere }) => nyere);
    const newer = explain(entry?.id ?? '', knowledge)?.newer.map(({ id }) => id);
    expect(newer).toEqual(entry?.nyere);
  });

  it('tells a fact that nobody has read the source of', () => {
    for (const { id, sikkerhet } of knowledge.facts())
      expect(explain(id, knowledge)?.unverified).toBe(sikkerhet === 'minne');
  });

  it('gives a source its publisher, year and address', () => {
    const source = knowledge.sources().find(({ utgiver, år, nettadresse }) => utgiver && år && nettadresse);
    expect(explain(source?.id ?? '', knowledge)?.sources).toEqual([
      { title: `${source?.tittel} (${source?.utgiver}, ${source?.år})`, address: source?.nettadresse },
    ]);
  });

  it('tells what is to be noted of a source, or else what it is called', () => {
    for (const { id, merknad, tittel } of knowledge.sources())
      expect(explain(id, knowledge)?.text).toBe(merknad ?? tittel);
  });

  it('tells where a recommendation is met', () => {
    expect(explain('V6.8', knowledge)?.carriers.length).toBeGreaterThan(0);
  });

  it('does not know what is not there', () => expect(explain('V99', knowledge)).toBeUndefined());
});

it('similarIds looks among the rules too', () => {
  expect(similarIds('lov/hels', knowledge)).toContain('lov/helse');
});
