import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksAbout, mustAsk } from '../../src/interview/musts.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { candidates } from '../../src/interview/questions.ts';
import { minutesOf, rounds } from '../../src/interview/timing.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { anyPost, profileWith, screenOf } from './profiles.ts';

const bank = knowledge.interviewQuestions();
const plan = (profile: Profile) => planInterview(profile, knowledge);
const asked = ({ rounds: both }: ReturnType<typeof plan>) =>
  rounds.flatMap((round) => both[round].selection.questions);

/** Criteria that are rated though no question of either round is sure to throw light on them. */
function unasked(made: ReturnType<typeof plan>): string[] {
  const sure = asked(made).filter(({ uten_vurdering, bare_hvis }) => !uten_vurdering && !bare_hvis);
  return made.rating.criteria
    .map(({ criterion }) => criterion.id)
    .filter((id) => !sure.some(({ kriterium }) => kriterium === id));
}

describe('both interviews together', () => {
  it.each(exampleNames)('ask %s about every criterion that is rated', (name) => {
    expect(unasked(plan(exampleProfile(name)))).toEqual([]);
  });

  it('ask about every criterion whatever the post', () => {
    fc.assert(
      fc.property(anyPost, (made) => {
        expect(unasked(plan(profileWith(made)))).toEqual([]);
      }),
    );
  });

  it.each(exampleNames)('ask %s about every requirement that the bank has a question for', (name) => {
    const profile = exampleProfile(name);
    const everybody = bank.filter((question) => !question.oppgaver && !question.tjenester);
    for (const text of profile.kvalifikasjoner.krav ?? [])
      if (everybody.some((question) => asksAbout(question, text)))
        expect(
          asked(plan(profile)).some((question) => asksAbout(question, text)),
          text,
        ).toBe(true);
  });

  it('ask about a requirement before the questions of the manager, and fill no more than the minutes', () => {
    const questions = Array.from({ length: 40 }, (_, index) => `Hva gjør du på dag ${index + 1}?`);
    const made = plan(profileWith({ questions, requirements: ['Kan bruke e-post'] }));
    expect(asked(made).map(({ id }) => id)).toContain('skrive-og-bruke-data');
    expect(unasked(made)).toEqual([]);
  });
});

describe('mustAsk', () => {
  const { post, screen } = screenOf({ service: 'recovery', level: 'operativt' });
  const pool = { 1: candidates(1, bank, post, screen), 2: candidates(2, bank, post, screen) };
  const criteria = knowledge.criteria().map((criterion) => ({ criterion, lines: [] }));
  const line = { kind: 'krav', text: 'Kan bruke e-post' } as const;

  it('meets a requirement and its criterion with one question', () => {
    const rating = {
      criteria: criteria.filter(({ criterion }) => criterion.id === 'egen-jobb'),
      others: [line],
    };
    const must = mustAsk(rating, pool, [], { 1: 60, 2: 60 });
    expect([...must[1], ...must[2]].map(({ id }) => id)).toEqual(['skrive-og-bruke-data']);
    expect(mustAsk(rating, pool, must[1], { 1: 60, 2: 60 })).toEqual({ 1: [], 2: [] });
  });

  it('never takes more minutes than there are, and uses the round that has them', () => {
    const minutes = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(minutes, minutes, (first, second) => {
        const must = mustAsk({ criteria, others: [line] }, pool, [], { 1: first, 2: second });
        expect(minutesOf(must[1])).toBeLessThanOrEqual(first);
        expect(minutesOf(must[2])).toBeLessThanOrEqual(second);
      }),
    );
    const early = mustAsk({ criteria, others: [] }, pool, [], { 1: 60, 2: 0 });
    expect(early[1]).toHaveLength(criteria.length);
    expect(mustAsk({ criteria, others: [] }, pool, [], { 1: 0, 2: 60 })[1]).toEqual([]);
  });

  it('builds on no question that may fall away in the room', () => {
    const must = mustAsk({ criteria, others: [] }, pool, [], { 1: 60, 2: 60 });
    expect([...must[1], ...must[2]].filter(({ bare_hvis }) => bare_hvis)).toEqual([]);
  });
});
