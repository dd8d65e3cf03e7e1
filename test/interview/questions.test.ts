import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidates,
  essentials,
  ownQuestionMinutes,
  selectQuestions,
} from '../../src/interview/questions.ts';
import { minutesOf, rounds } from '../../src/interview/timing.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { anyPost, screenOf } from './profiles.ts';

const bank = knowledge.interviewQuestions();

describe('candidates', () => {
  it('are of the round, the service, the level, the tasks and the experience', () => {
    fc.assert(
      fc.property(anyPost, fc.constantFrom(...rounds), (made, round) => {
        const { post, screen } = screenOf(made);
        for (const question of candidates(round, bank, post, screen)) {
          expect(question.runde).toBe(round);
          if (question.tjenester) expect(question.tjenester).toContain(made.service);
          if (question.erfaring)
            expect(question.erfaring.some((kind) => post.experiences.includes(kind))).toBe(true);
          if (question.nivå) expect(question.nivå.some((level) => post.levels.includes(level))).toBe(true);
          if (question.oppgaver)
            expect(question.oppgaver.some((reach) => post.reaches.includes(reach))).toBe(true);
        }
      }),
    );
  });
});

describe('essentials', () => {
  it.each(rounds)('of round %i tell what is owed and leave room for more', (round) => {
    const { post, screen } = screenOf({ reasoned: true });
    const pool = candidates(round, bank, post, screen);
    const kept = essentials(pool);
    expect(kept.length).toBeGreaterThanOrEqual(4);
    expect(kept.length).toBeLessThan(pool.filter(({ fast }) => fast).length);
    expect(pool.filter((question) => question.fast && question.informer && !kept.includes(question))).toEqual(
      [],
    );
  });
});

it('the essential of round 1 begins with what is rated', () => {
  const { post, screen } = screenOf({ reasoned: true });
  const pool = candidates(1, bank, post, screen);
  const ids = essentials(pool, ['andres-vei', 'egen-jobb']).map(({ id }) => id);
  expect(ids).toContain('andre-trenger-noe-annet');
  expect(ids).toContain('tar-med-deg-hit');
  expect(ids).toHaveLength(essentials(pool).length);
});

describe('selectQuestions', () => {
  const choice = (minutes: number, own: readonly string[] = []) => {
    const { post, screen } = screenOf({ service: 'rop-team', reasoned: true });
    return { candidates: candidates(1, bank, post, screen), own, rated: ['kontakt'], minutes };
  };

  it('fills the minutes and no more, and gives the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 160 }), (minutes) => {
        const selection = selectQuestions(choice(minutes));
        expect(selection.minutes).toBe(minutesOf(selection.questions));
        expect(selection.minutes).toBeLessThanOrEqual(minutes);
        expect(selectQuestions(choice(minutes))).toEqual(selection);
      }),
    );
  });

  it('asks the own questions before ours, as many as there is time for', () => {
    const own = ['Hva nå?', 'Og så?', 'Mer?'];
    const core = minutesOf(essentials(choice(0).candidates));
    const selection = selectQuestions(choice(core + 2 * ownQuestionMinutes + 1, own));
    expect(selection.own).toEqual(own.slice(0, 2));
    expect(selection.minutes).toBe(core + 2 * ownQuestionMinutes);
  });

  it('asks first about what the post is for and what is to be rated', () => {
    const all = choice(21);
    const core = essentials(all.candidates);
    const next = selectQuestions(all).questions.find((question) => !core.includes(question));
    expect(next?.tjenester).toContain('rop-team');
    expect(next?.kriterium).toBe('kontakt');
  });

  it('counts what only clears something up for no criterion', () => {
    const [rated] = bank.filter(
      ({ kriterium, fast, uten_vurdering }) => kriterium === 'kontakt' && !fast && !uten_vurdering,
    );
    if (!rated) throw new Error('no such question');
    const unrated = { ...rated, id: 'uten', uten_vurdering: 'ja' as const };
    const minutes = rated.minutter;
    const { questions } = selectQuestions({
      candidates: [unrated, rated],
      own: [],
      rated: ['kontakt'],
      minutes,
    });
    expect(questions).toEqual([rated]);
  });

  it('spreads over the themes before it takes one twice', () => {
    const { questions } = selectQuestions(choice(60));
    const themes = questions.map(({ tema }) => tema);
    expect(new Set(themes).size).toBeGreaterThanOrEqual(themes.length - 1);
  });
});
