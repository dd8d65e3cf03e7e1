import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/documents/render.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { anyVariant, variantProfile } from '../support/examples.ts';

/*
 * Whatever a profile asks for, and whatever reasons it records, nothing labelled «forbudt» or «ikke spør» reaches a paper.
 */

const topics = knowledge.sensitiveTopics();
const never = topics.filter(({ merke }) => merke === 'forbudt' || merke === 'ikke-spor');
const papers = knowledge
  .documents()
  .filter(({ navn }) =>
    ['intervju-1', 'intervju-2', 'til-soker', 'referanse', 'innstilling', 'svar'].includes(navn),
  );

/** A question that is never asked, as somebody might write it. */
const hostile = fc
  .tuple(
    fc.constantFrom(...never.flatMap(({ eksempler }) => eksempler.treffer)),
    fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => `Velkommen hit! ${text}`,
      (text: string) => `${text} Og hva liker du ved jobben?`,
    ),
  )
  .map(([text, write]) => write(text));

/** Letters only: the escaper and the line breaks of Markdown hide nothing. */
const letters = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function asking(profile: Profile, questions: readonly string[]): Profile {
  const half = Math.ceil(questions.length / 2);
  return {
    ...profile,
    kvalifikasjoner: { ...profile.kvalifikasjoner, krav: [...questions] },
    intervju: {
      ...profile.intervju,
      spørsmål: questions.slice(0, half),
      case: questions.slice(half).map((tekst) => ({ tittel: 'Et møte', tekst })),
      valgte_case: undefined,
    },
    unntak: [...topics, ...knowledge.interviewQuestions()].map(({ id }) => ({
      id,
      grunn: 'Vi vil vite det.',
    })),
  };
}

describe.each(papers.map((document) => ({ name: document.navn, document })))('$name', ({ document }) => {
  it('never prints what may never be asked', () => {
    fc.assert(
      fc.property(anyVariant, fc.array(hostile, { minLength: 1, maxLength: 4 }), (variant, questions) => {
        const profile = asking(variantProfile(variant), questions);
        const printed = letters(renderDocument(document, profile, knowledge).markdown);
        for (const question of questions) expect(printed).not.toContain(letters(question));
      }),
      { numRuns: 60 },
    );
  });
});

it('the bank itself holds nothing that may never be asked', () => {
  const labels = new Set(knowledge.interviewQuestions().map(({ merke }) => String(merke)));
  expect(labels.has('forbudt') || labels.has('ikke-spor')).toBe(false);
});
