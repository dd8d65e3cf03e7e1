import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InterviewOptions, planInterview } from '../../src/interview/plan.ts';
import { ownQuestionMinutes } from '../../src/interview/questions.ts';
import { frameMinutes, minutesOf, rounds } from '../../src/interview/timing.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { employers, experiences, levels, services } from '../../src/profile/choices.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { anyPost, type Made, profileWith } from './profiles.ts';

const plan = (profile: Profile, options?: InterviewOptions) => planInterview(profile, knowledge, options);
const planOf = (made: Made, options?: InterviewOptions) => plan(profileWith(made), options);

/** Everything that takes time in a round. */
function used({ rounds: both, cases }: ReturnType<typeof plan>, round: (typeof rounds)[number]) {
  const { selection, spare } = both[round];
  return frameMinutes(round) + selection.minutes + (round === 2 ? minutesOf(cases) : 0) + spare;
}

describe('time', () => {
  it.each(exampleNames)('the interviews of %s last just as long as they say', (name) => {
    const made = plan(exampleProfile(name));
    for (const round of rounds) expect(used(made, round)).toBe(made.rounds[round].minutes);
    expect(made.rounds[1].minutes).toBe(exampleProfile(name).intervju.runde_1?.minutter);
    expect(made.rounds[2].minutes).toBe(exampleProfile(name).intervju.runde_2?.minutter);
    expect(made.noTime).toEqual([]);
  });

  it('is 45 and 75 minutes where nobody has decided', () => {
    const { rounds: both } = planOf({});
    expect([both[1].minutes, both[2].minutes]).toEqual([45, 75]);
  });

  it('fits whatever the post and the minutes', () => {
    fc.assert(
      fc.property(anyPost, fc.integer({ min: 75, max: 180 }), (made, minutes) => {
        const planned = planOf(made, { minutes });
        for (const round of rounds) expect(used(planned, round)).toBe(minutes);
        for (const round of rounds) expect(planned.rounds[round].spare).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('too short is refused with the fewest minutes that make sense', () => {
    const fewest = /trenger minst (\d+)/u;
    for (const round of rounds) {
      let least = '';
      try {
        planOf({}, { round, minutes: 5 });
      } catch (error) {
        least = fewest.exec((error as Error).message)?.[1] ?? '';
      }
      expect(Number(least)).toBeGreaterThanOrEqual(25);
      expect(planOf({}, { round, minutes: Number(least) }).rounds[round].minutes).toBe(Number(least));
      expect(() => planOf({}, { round, minutes: Number(least) - 1 })).toThrow(fewest);
    }
    expect(() => planOf({}, { minutes: 181 })).toThrow('181 minutter er for mye.');
  });

  it('given for one round leaves the other as it is', () => {
    const { rounds: both } = planOf({}, { round: 1, minutes: 35 });
    expect([both[1].minutes, both[2].minutes]).toEqual([35, 75]);
  });

  it('too short in the profile is lengthened, and told', () => {
    const { rounds: both } = planOf({ minutes: [20, 30] });
    expect(both[1].tooShort).toBe(20);
    expect(both[2].tooShort).toBe(30);
    expect(both[1].minutes).toBeGreaterThan(20);
  });
});

describe('own questions', () => {
  it('are shared between the interviews, and told of where there is no time', () => {
    const questions = Array.from({ length: 40 }, (_, index) => `Hva gjør du på dag ${index + 1}?`);
    const few = planOf({ questions: questions.slice(0, 3) });
    expect(few.rounds[1].selection.own).toEqual(questions.slice(0, 2));
    expect(few.rounds[2].selection.own).toEqual(questions.slice(2, 3));
    const many = planOf({ questions });
    const asked = rounds.flatMap((round) => many.rounds[round].selection.own);
    expect(new Set([...asked, ...many.noTime])).toEqual(new Set(questions));
    expect(many.noTime.length).toBeGreaterThan(0);
    expect(ownQuestionMinutes).toBeGreaterThan(2);
  });

  it('that may not be asked are left out with their place and topic', () => {
    const { leftOut, rounds: both } = planOf({
      questions: ['Hva liker du?', 'Er du gravid?'],
      requirements: ['Ikke gravid'],
    });
    expect(leftOut.map(({ kind, path }) => ({ kind, path }))).toEqual([
      { kind: 'spørsmål', path: ['intervju', 'spørsmål', 1] },
      { kind: 'krav', path: ['kvalifikasjoner', 'krav', 0] },
    ]);
    expect(both[1].selection.own).toEqual(['Hva liker du?']);
  });
});

describe('cases', () => {
  const own = { tittel: 'På kaia', tekst: 'Noen roper. Hva gjør du?' };

  it('are two or three', () => {
    fc.assert(
      fc.property(
        anyPost,
        fc.option(fc.integer({ min: 75, max: 180 }), { nil: undefined }),
        (made, minutes) => {
          const { cases } = planOf(made, { minutes });
          expect(cases.length).toBeGreaterThanOrEqual(2);
          expect(cases.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('of the manager come first', () => {
    const { cases } = planOf({ cases: [own] });
    expect(cases[0]?.tittel).toBe('På kaia');
    expect(cases.length).toBeGreaterThan(1);
  });

  it('named on the command line are the ones, and named in the profile come first', () => {
    const ids = knowledge
      .interviewCases()
      .slice(5, 7)
      .map(({ id }) => id);
    expect(planOf({ cases: [own] }, { cases: ids }).cases.map(({ id }) => id)).toEqual(ids);
    const profile = profileWith({ cases: [own] });
    const chosen = { ...profile, intervju: { ...profile.intervju, valgte_case: ids.slice(0, 1) } };
    expect(
      plan(chosen)
        .cases.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual([ids[0], 'pa-kaia']);
    expect(() => planOf({}, { cases: ['finnes-ikke'] })).toThrow('finnes-ikke');
    expect(() => planOf({}, { round: 1, cases: ids })).toThrow('--case gjelder det andre intervjuet.');
  });
});

describe('the bank', () => {
  const posts = services.flatMap((service) =>
    levels.map((level) => ({ service, level, experiences: [...experiences], reasoned: true, minors: true })),
  );

  it('has no question that no post is asked', () => {
    const released = knowledge.interviewQuestions().map(({ id }) => id);
    const asked = new Set(
      posts.flatMap((made) => {
        const { rounds: both } = planOf({ ...made, released }, { minutes: 180 });
        return rounds.flatMap((round) => both[round].selection.questions.map(({ id }) => id));
      }),
    );
    expect(released.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('has a heading of its own for every question that one applicant may be asked', () => {
    const themes = new Map(knowledge.interviewThemes().map(({ id, tittel }) => [id, tittel]));
    const released = knowledge.interviewQuestions().map(({ id }) => id);
    for (const made of posts) {
      const { rounds: both } = planOf({ ...made, released }, { minutes: 180 });
      const asked = rounds.flatMap((round) =>
        both[round].selection.questions.map(({ tittel, tema }) => tittel ?? themes.get(tema)),
      );
      expect(asked.filter((heading, index) => asked.indexOf(heading) !== index)).toEqual([]);
    }
  });

  it('has no case that no post is given', () => {
    const bank = knowledge.interviewCases();
    // A post whose tasks and people are just what a case is tagged with is given it; so each lies closest to something.
    const given = new Set(
      bank.flatMap(({ tjenester, nivå, oppgaver = [], brukergrupper = [] }) => {
        const [reach = 'individ'] = nivå;
        return (tjenester ?? services).flatMap((service) =>
          planOf({
            service,
            minors: true,
            tasks: { [reach]: oppgaver.length > 0 ? oppgaver : ['Noe'] },
            userGroups: brukergrupper,
          }).cases.map(({ id }) => id),
        );
      }),
    );
    expect(bank.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([]);
  });

  it('asks nothing that is never to be asked, of any employer', () => {
    for (const employer of employers)
      for (const { merke } of rounds.flatMap(
        (round) => planOf({ employer }).rounds[round].selection.questions,
      ))
        expect(['tillatt', 'informer-forst']).toContain(merke);
  });
});

it('the same profile gives the same plan', () => {
  for (const name of exampleNames) expect(plan(exampleProfile(name))).toEqual(plan(exampleProfile(name)));
});

it('posts that differ are asked different things', () => {
  const guides = exampleNames.map((name) => {
    const { rounds: both, cases } = plan(exampleProfile(name));
    const ours = rounds.flatMap((round) => both[round].selection.questions.map(({ id }) => id));
    return JSON.stringify([ours, cases.map(({ bank }) => bank?.id)]);
  });
  expect(new Set(guides).size).toBe(guides.length);
});
