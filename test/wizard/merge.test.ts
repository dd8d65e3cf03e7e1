import { describe, expect, it } from 'vitest';
import { answered, withState } from '../../src/wizard/edit.ts';
import { mergeProfiles } from '../../src/wizard/merge.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known } from './support.ts';

const merge = (into: string, from: string) => {
  const { edits, differing } = mergeProfiles(known(into), known(from));
  return { merged: known(applyEdits(into, edits)), differing };
};

describe('mergeProfiles', () => {
  it.each(['rop-team', 'nav'])('fills an empty profile with the whole of %s', (name) => {
    const example = knowledge.example(name) ?? '';
    const { merged, differing } = merge(emptyProfile, example);
    expect(differing).toEqual([]);
    const { dokumentdato: _, ...rest } = merged.profile;
    const { dokumentdato: __, ...expected } = known(example).profile;
    expect(rest).toEqual(expected);
    expect(merge(example, example).differing).toEqual([]);
  });

  it('lets what stands stand, and tells what differs', () => {
    const into = applyEdits(emptyProfile, [
      answered(['virksomhet', 'navn'], 'Lyngvik'),
      withState(['lønn', 'fra'], 'open'),
    ]);
    const from = applyEdits(emptyProfile, [
      answered(['virksomhet', 'navn'], 'Nordvik'),
      answered(['virksomhet', 'sted'], 'Vik'),
      answered(['lønn', 'fra'], '500 000'),
    ]);
    const { merged, differing } = merge(into, from);
    expect(merged.profile.virksomhet).toMatchObject({ navn: 'Lyngvik', sted: 'Vik' });
    expect(differing).toEqual(['virksomhet.navn', 'lønn.fra']);
  });

  it('fills the gaps of a person, and keeps a person who is «vet ikke ennå» as a whole', () => {
    const into = applyEdits(emptyProfile, [answered(['veiledning', 'leder', 'navn'], 'Kari')]);
    const from = applyEdits(emptyProfile, [
      answered(['veiledning', 'leder'], { navn: 'Kari', telefon: '900 00 000' }),
      withState(['veiledning', 'mentor'], 'open'),
    ]);
    const { merged } = merge(into, from);
    expect(merged.profile.veiledning.leder).toEqual({ navn: 'Kari', telefon: '900 00 000' });
    expect(merged.stateOf(['veiledning', 'mentor'])).toBe('open');
  });

  it('takes a pay band as a whole, so that two profiles never make one together', () => {
    const into = applyEdits(emptyProfile, [answered(['lønn', 'fra'], '700 000')]);
    const from = applyEdits(emptyProfile, [
      answered(['lønn', 'fra'], '525 000'),
      answered(['lønn', 'til'], '570 000'),
      answered(['lønn', 'dato'], '01.05.2026'),
    ]);
    const { merged, differing } = merge(into, from);
    expect(merged.profile.lønn).toMatchObject({ fra: 700_000, dato: { year: 2026, month: 5, day: 1 } });
    expect(merged.profile.lønn.til).toBeUndefined();
    expect(differing).toEqual(['lønn.fra', 'lønn.til']);
  });

  it('tells where files lie from the other profile', () => {
    const from = applyEdits(emptyProfile, [answered(['virksomhet', 'brevmal'], 'maler/brev.docx')]);
    const { edits } = mergeProfiles(known(emptyProfile), known(from), (file) => `../a/${file}`);
    expect(known(applyEdits(emptyProfile, edits)).profile.virksomhet.brevmal).toBe('../a/maler/brev.docx');
  });
});
