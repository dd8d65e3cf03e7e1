import { expect, it } from 'vitest';
import { interviewFacts } from '../../../src/documents/facts/intervju.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { profileWith } from '../../interview/profiles.ts';

interface Rated {
  readonly tittel: string;
  readonly runde_2: string;
}

/** What the form of round 2 says beside each criterion, by title, and whether a dash is explained. */
function formOf(profile: ReturnType<typeof profileWith>, cases?: readonly string[]) {
  const { vurdering } = interviewFacts(profile, knowledge, { round: 2, cases }) as unknown as {
    vurdering: { kriterier: Rated[]; har_strek_2: boolean };
  };
  const { kriterier, har_strek_2: dash } = vurdering;
  return { rows: new Map(kriterier.map(({ tittel, runde_2 }) => [tittel, runde_2])), dash };
}

it('names a case only beside a criterion that the case throws light on', () => {
  const form = formOf(profileWith({ minutes: [undefined, 60] }), ['den-stille-gruppa', 'venneforesporselen']);
  expect(form.rows.get('Møter mennesker så de blir trygge')).toContain('case');
  expect(form.rows.get('Samarbeider, også i uenighet')).toContain('case');
  expect(form.rows.get('Styrker brukernes stemme')).not.toContain('case');
  expect(form.dash).toBe([...form.rows.values()].includes('–'));
  expect(form.dash).toBe(true);
});

it('lets a case of the manager be about any criterion', () => {
  const form = formOf(profileWith({ cases: [{ tekst: 'Noen roper. Hva gjør du?' }] }));
  for (const text of form.rows.values()) expect(text).toContain('case');
  expect(form.dash).toBe(false);
});
