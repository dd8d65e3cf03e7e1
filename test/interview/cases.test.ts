import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { casesById, closestCases, ownCases, tests } from '../../src/interview/cases.ts';
import { describePost } from '../../src/interview/post.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { anyPost, type Made, profileWith, screenOf } from './profiles.ts';

const bank = knowledge.interviewCases();
const closest = (made: Made) => closestCases(bank, describePost(profileWith(made)));

describe('closestCases', () => {
  it('begins with what the tasks and the people of the post point to', () => {
    const [first] = closest({
      service: 'lms',
      level: 'operativt',
      tasks: { gruppe: ['Lede kurs for pårørende sammen med en fagperson'] },
      userGroups: ['pårørende'],
    });
    expect(first?.bank?.tjenester).toContain('lms');
    expect(first?.bank?.nivå).toContain('gruppe');
  });

  it('has no case about minors for a post with adults', () => {
    const dilemmas = (minors: boolean) =>
      closest({ service: 'oppsokende', minors }).map(({ bank: entry }) => entry?.dilemma);
    expect(dilemmas(false)).not.toContain('under-18');
    expect(dilemmas(true)).toContain('under-18');
  });

  it('has only cases of where the work is done, and three dilemmas to begin with', () => {
    fc.assert(
      fc.property(anyPost, (made) => {
        const post = describePost(profileWith(made));
        const found = closestCases(bank, post);
        for (const { bank: entry } of found)
          expect(entry?.nivå.some((reach) => post.reaches.includes(reach))).toBe(true);
        expect(new Set(found.slice(0, 3).map(({ bank: entry }) => entry?.dilemma)).size).toBe(3);
      }),
    );
  });
});

describe('ownCases', () => {
  it('get an id from their title, and leave out what may not be asked', () => {
    const { profile, screen } = screenOf({
      cases: [
        { tittel: 'Døra som ikke åpner seg', tekst: 'Det er lys i vinduet. Hva gjør dere?' },
        { tekst: 'Noen roper. Hva sier du?' },
        { tittel: 'Familien', tekst: 'Er du gravid, eller har du planer om å få barn?' },
      ],
    });
    expect(ownCases(profile, screen).map(({ id }) => id)).toEqual(['dora-som-ikke-apner-seg', 'egen-2']);
  });
});

describe('tests', () => {
  it('is told by a case of ours, and may be anything for one of the manager', () => {
    const { profile, screen } = screenOf({ cases: [{ tekst: 'Hva gjør du?' }] });
    const [own] = ownCases(profile, screen);
    const [ours] = casesById(['den-stille-gruppa'], bank, []);
    if (!own || !ours) throw new Error('no such case');
    expect([tests(ours, 'formidling'), tests(ours, 'medvirkning')]).toEqual([true, false]);
    expect(tests(own, 'medvirkning')).toBe(true);
  });
});

describe('casesById', () => {
  const [first, second] = bank.map(({ id }) => id) as [string, string];

  it('come in the order named, each once, own ones too', () => {
    const { profile, screen } = screenOf({ cases: [{ tittel: 'På kaia', tekst: 'Hva gjør du?' }] });
    const own = ownCases(profile, screen);
    expect(casesById([second, 'PA-KAIA', first, second], bank, own).map(({ id }) => id)).toEqual([
      second,
      'pa-kaia',
      first,
    ]);
  });

  it('that are unknown are told of, with what is near', () => {
    const wrong = `${first.slice(0, -1)}x`;
    expect(() => casesById([wrong, 'zzz'], bank, [])).toThrow(UserError);
    try {
      casesById([wrong, 'zzz'], bank, []);
    } catch (error) {
      const { problems } = error as UserError;
      expect(problems[0]).toMatchObject({
        message: `Casen «${wrong}» finnes ikke.`,
        hint: `Mente du ${first}?`,
      });
      expect(problems[1]?.hint).toContain(`Velg blant: ${first}`);
    }
  });
});
