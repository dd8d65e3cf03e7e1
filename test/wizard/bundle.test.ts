import { describe, expect, it } from 'vitest';
import { chosenBundle, decides } from '../../src/wizard/bundle.ts';
import { answered, withState } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known, question } from './support.ts';

const employment = question('ansettelse');
const withTerms = (form: string, percent?: string) =>
  known(
    applyEdits(emptyProfile, [
      answered(['vilkår', 'ansettelsesform'], form),
      ...(percent ? [answered(['vilkår', 'prosent'], percent)] : []),
    ]),
  );

describe('the answer that stands, of a question that decides several fields', () => {
  it.each([
    ['fast', '100 %', 'Fast og hel stilling'],
    ['fast', 'full', 'Fast og hel stilling'],
    ['fast', '80 %', 'Fast, men deltid'],
    ['fast', undefined, 'Fast, men deltid'],
    ['vikariat', '100 %', 'Vikariat'],
  ])('%s, %s: «%s»', (form, percent, text) => {
    expect(chosenBundle(employment, withTerms(form, percent))?.tekst).toBe(text);
  });

  it('is none before it is asked, or where it is open', () => {
    expect(chosenBundle(employment, known(emptyProfile))).toBeUndefined();
    const open = applyEdits(emptyProfile, [withState(['vilkår', 'ansettelsesform'], 'open')]);
    expect(chosenBundle(employment, known(open))).toBeUndefined();
  });
});

it('a full post has the size of it decided, and a part-time one has not', () => {
  expect(decides(employment, 'vilkår.prosent', withTerms('fast', '100 %'))).toBe(true);
  expect(decides(employment, 'vilkår.prosent', withTerms('fast', '50 %'))).toBe(false);
  expect(decides(question('tittel'), 'vilkår.prosent', withTerms('fast', '100 %'))).toBe(false);
});
