import { describe, expect, it } from 'vitest';
import { adLines, rateBy } from '../../src/interview/criteria.ts';
import { describePost } from '../../src/interview/post.ts';
import { createScreen } from '../../src/interview/screen.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { exampleNames, exampleProfile } from '../support/examples.ts';
import { profileWith, screenOf } from './profiles.ts';

const criteria = knowledge.criteria();
const ids = (rating: ReturnType<typeof rateBy>) => rating.criteria.map(({ criterion }) => criterion.id);

describe('rateBy', () => {
  it('takes the criteria from the lines of the ad, heaviest first, and keeps the order of the list', () => {
    const rating = rateBy(
      [
        { kind: 'krav', text: 'Kan holde kurs' },
        { kind: 'krav', text: 'Førerkort klasse B' },
        { kind: 'egenskaper', text: 'lytter godt' },
      ],
      criteria,
      true,
    );
    expect(ids(rating)).toContain('formidling');
    expect(ids(rating)).toContain('kontakt');
    expect(ids(rating)[0]).toBe('erfaring-til-nytte');
    expect(rating.criteria).toHaveLength(5);
    expect(rating.others.map(({ text }) => text)).toEqual(['Førerkort klasse B']);
  });

  it('gives no points for when and where one can work', () => {
    const text = 'Mulighet til å jobbe kveld sammen med teamet';
    expect(rateBy([{ kind: 'krav', text }], criteria, true).others.map((line) => line.text)).toEqual([text]);
  });

  it.each([
    ['tåler regler du ikke har laget', 'rolle-og-grenser'],
    ['finner på ting', 'formidling'],
    ['er tålmodig, for endring på et sykehus tar tid', undefined],
    ['spør slik at andre tenker seg om', 'formidling'],
    ['er tålmodig', 'kontakt'],
  ])('puts «%s» where it belongs', (text, criterion) => {
    const rating = rateBy([{ kind: 'egenskaper', text }], criteria, true);
    expect(rating.criteria.find(({ lines }) => lines.length > 0)?.criterion.id).toBe(criterion);
  });

  it.each([
    ['krav', 'Norsk godt nok til å skrive korte notater, og til samtaler'],
    ['ønsker', 'Kunnskap om rusfeltet'],
    ['ønsker', 'Kjennskap til hjelpeapparatet, for eksempel NAV'],
    ['ønsker', 'Flere språk'],
  ] as const)('gives no points for what no scale can tell more or less of (%s: %s)', (kind, text) => {
    expect(rateBy([{ kind, text }], criteria, true).others).toEqual([{ kind, text }]);
  });

  it('has five criteria even where the ad says nothing', () => {
    expect(ids(rateBy([], criteria, false))).toEqual(criteria.slice(0, 5).map(({ id }) => id));
  });

  it.each(exampleNames)('rates %s by five or six, and loses no line of the ad', (name) => {
    const profile = exampleProfile(name);
    const screen = createScreen(profile, describePost(profile), knowledge.sensitiveTopics());
    const lines = adLines(profile, screen);
    const rating = rateBy(lines, criteria, true);
    expect(rating.criteria.length).toBeGreaterThanOrEqual(5);
    expect(rating.criteria.length).toBeLessThanOrEqual(6);
    const kept = [...rating.criteria.flatMap((entry) => entry.lines), ...rating.others];
    expect(new Set(kept)).toEqual(new Set(lines));
    const { krav = [], ønsker = [], egenskaper = [] } = profile.kvalifikasjoner;
    expect(lines).toHaveLength(krav.length + ønsker.length + egenskaper.length);
    // Most of it is measured, so that the criteria really are the ad's own.
    expect(rating.others.length).toBeLessThan(lines.length / 2);
  });
});

describe('adLines', () => {
  it('leave out a requirement that may not be weighed', () => {
    const made = { requirements: ['Du er ikke gravid', 'Førerkort'] };
    expect(adLines(profileWith(made), screenOf(made).screen).map(({ text }) => text)).toEqual(['Førerkort']);
  });
});
