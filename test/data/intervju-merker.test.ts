import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topicsIn } from '../../src/interview/screen.ts';
import { topicLabels } from '../../src/knowledge/interview.ts';
import { readProfile } from '../../src/profile/read.ts';
import { data, neverAsked, topics } from './intervju-data.ts';

describe('topics', () => {
  test('use every label', () => {
    expect(new Set(topics.map(({ merke }) => merke))).toEqual(new Set(topicLabels));
  });

  describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_, topic) => {
    test('recognises its questions, in both written forms', () => {
      const missed = topic.eksempler.treffer.filter((text) => topicsIn(text, [topic]).length === 0);
      expect(missed).toEqual([]);
      const all = topic.eksempler.treffer.join(' ');
      expect(all).toMatch(
        /(?<!\p{L})(?:kva|kven|korleis|kor|ikkje|eit|ein|ei|vore|treng|fortel|frå|noko|nokon|likar|trur|sete|sona|planlegg|ventar|gjer|tek|brukar|dei|drikk|kjem|lækjar|leggje|born)(?!\p{L})/iu,
      );
    });

    test('lets near misses pass', () => {
      const hit = topic.eksempler.treffer_ikke.filter((text) => topicsIn(text, [topic]).length > 0);
      expect(hit).toEqual([]);
    });

    test('tells of the law where asking is forbidden, and offers a question that may stand', () => {
      if (topic.merke === 'forbudt') expect(topic.lov).toBeDefined();
      if (topic.alternativ) expect(neverAsked(topic.alternativ)).toEqual([]);
    });
  });

  test('let the near misses of one topic pass every other that may never be asked', () => {
    const hit = topics.flatMap(({ id, eksempler }) =>
      eksempler.treffer_ikke.flatMap((text) => neverAsked(text).map((other) => `${id}: ${text} → ${other}`)),
    );
    expect(hit).toEqual([]);
  });

  const fixture = join(import.meta.dirname, '../fixtures/intervju/egne-sporsmal.yaml');
  const own = parse(readFileSync(fixture, 'utf8')) as Record<'stoppes' | 'står', string[]>;

  test.each(own.stoppes)('stop «%s»', (text) => {
    expect(topicsIn(text, topics).map(({ merke }) => merke)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:forbudt|ikke-spor|informer-ikke-spor)$/u)]),
    );
  });

  test.each(own.står)('let «%s» stand', (text) => {
    const found = topicsIn(text, topics).filter(({ merke }) => merke !== 'tillatt-som-case');
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  test("leave the examples' own questions, cases and requirements alone", () => {
    const folder = join(data, 'eksempler');
    const hit = readdirSync(folder).flatMap((file) => {
      const result = readProfile(readFileSync(join(folder, file)), file);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const { intervju, kvalifikasjoner } = result.value.profile;
      const texts = [
        ...(intervju.spørsmål ?? []),
        ...(intervju.case ?? []).map(({ tekst }) => tekst),
        ...[kvalifikasjoner.krav, kvalifikasjoner.ønsker, kvalifikasjoner.egenskaper].flatMap(
          (list) => list ?? [],
        ),
      ];
      // They all say why lived experience is required, so what it has taught may be asked about.
      return texts.flatMap((text) =>
        topicsIn(text, topics).flatMap(({ id, merke }) =>
          merke === 'kun-begrunnet' ? [] : [`${file}: ${text} → ${id}`],
        ),
      );
    });
    expect(hit).toEqual([]);
  });

  test('leave the banks of requirements, wishes and qualities alone', () => {
    const hit = ['krav', 'onsker', 'egenskaper'].flatMap((name) => {
      const bank = parse(readFileSync(join(data, `bank/${name}.yaml`), 'utf8')) as { tekst: string }[];
      return bank.flatMap(({ tekst }) => topicsIn(tekst, topics).map(({ id }) => `${tekst} → ${id}`));
    });
    expect(hit).toEqual([]);
  });
});
