import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainingFacts } from '../../../src/documents/facts/opplaeringsplan.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines = '') => trainingFacts(almostEmpty(lines), knowledge);
const dayNumbers = Array.from({ length: 10 }, (_, index) => index + 1);

describe('the two first weeks', () => {
  it('have room for every system and every visit once, in their order', () => {
    const names = (prefix: string) =>
      fc.nat({ max: 12 }).map((count) => Array.from({ length: count }, (_, index) => `${prefix} ${index}`));
    fc.assert(
      fc.property(names('system'), names('avdeling'), (systemer, avdelinger) => {
        const profile = almostEmpty();
        const plan = trainingFacts(
          { ...profile, opplæring: { ...profile.opplæring, systemer, avdelinger } },
          knowledge,
        );
        const days = dayNumbers.map((day) => plan[`dag_${day}`] as { systemer: string[]; besøk: string[] });
        expect(days.flatMap((day) => day.systemer)).toEqual(systemer);
        expect(days.flatMap((day) => day.besøk)).toEqual(avdelinger);
        const counts = days.map((day) => day.systemer.length).filter((count) => count > 0);
        if (counts.length > 0) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('have dates where the start is known', () => {
    expect(facts('vilkår:\n  oppstart: 05.04.2027\n').dag_10).toMatchObject({ dato: 'fredag 16. april' });
    expect(facts().dag_1).toMatchObject({ dato: null });
  });
});

describe('a talk in the trial period', () => {
  it.each([
    ['6 måneder', 6, 3],
    ['4 måneder', 4, 3],
    ['3 måneder', 3, 1],
    ['2 måneder', 2, 1],
    ['1 måned', 1, null],
  ])('of %s is while there is time to mend', (_, months, after) => {
    expect(facts(`vilkår:\n  prøvetid_måneder: ${months}\n`).prøvetid_etter).toBe(after);
  });

  it('is none where there is no trial', () => {
    expect(facts().prøvetid_etter).toBeNull();
    expect(facts('vilkår:\n  prøvetid_måneder: 0\n').prøvetid_etter).toBeNull();
  });

  it('comes before the last day of it, which is the day before as many months have gone', () => {
    const lines = 'vilkår:\n  oppstart: 05.04.2027\n  prøvetid_måneder: 6\n';
    expect(facts(lines).prøvetid_siste_dag).toBe('4. oktober 2027');
  });
});

describe('a milestone of the first year', () => {
  const year = (talks: string) =>
    facts(`vilkår:\n  oppstart: 05.04.2027\nveiledning:\n  medarbeidersamtaler: ${talks}\n`);

  it('is the talk that is near it', () => {
    expect(year('[20.10.2027]').måned_6).toMatchObject({ dato: 'onsdag 20. oktober 2027' });
  });

  it('is a working day of its own where no talk is near', () => {
    expect(year('[20.12.2027]').måned_6).toMatchObject({ dato: 'tirsdag 5. oktober 2027' });
  });

  it('is left out where the post has ended by then', () => {
    const short = facts('vilkår:\n  oppstart: 05.04.2027\n  til_dato: 30.09.2027\n');
    expect([short.måned_3, short.måned_6]).toMatchObject([{ med: true }, { med: false }]);
  });
});

it('the one who is responsible is told of where it is another than the leader', () => {
  const responsible = (name: string) =>
    facts(`veiledning:\n  leder:\n    navn: Kari\nopplæring:\n  ansvarlig:\n    navn: ${name}\n`)
      .ansvarlig_er_en_annen;
  expect(responsible('Ola')).toBe(true);
  expect(responsible('Kari')).toBe(false);
});
