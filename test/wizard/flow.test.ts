import { describe, expect, it } from 'vitest';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import {
  counterText,
  countOf,
  emptyTrail,
  leftBackwards,
  nextQuestion,
  previousQuestion,
  shown,
  stepsOf,
} from '../../src/wizard/flow.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known } from './support.ts';

const [ad, interview, start] = knowledge.questions();
if (!ad || !interview || !start) throw new Error('three stages');
const withEdits = (...edits: Edit[]) => known(applyEdits(emptyProfile, edits));
const empty = withEdits();
const fullTime = [answered(['vilkår', 'ansettelsesform'], 'fast'), answered(['vilkår', 'prosent'], '100')];
const ids = (...edits: Edit[]) => stepsOf(ad, withEdits(...edits), emptyTrail).map(({ id }) => id);

describe('the number of answers', () => {
  it('leaves room for a forgotten phone number and the commands, of twenty to the ad and forty to all the papers', () => {
    const counts = [ad, interview, start].map((stage) =>
      countOf(stage, stepsOf(stage, withEdits(...fullTime), emptyTrail)),
    );
    expect(counts).toEqual([18, 7, 8]);
  });

  it('does not ask for what is proposed at the end, unless there is nothing to propose', () => {
    const ids = (...edits: Edit[]) => stepsOf(start, withEdits(...edits), emptyTrail).map(({ id }) => id);
    expect(ids()).not.toContain('medarbeidersamtaler');
    expect(ids(answered(['vilkår', 'oppstart'], '05.04.2027'))).not.toContain('medarbeidersamtaler');
    expect(ids(withState(['vilkår', 'oppstart'], 'open'))).toContain('medarbeidersamtaler');
  });

  it('grows only where something must be known', () => {
    const part = [answered(['vilkår', 'ansettelsesform'], 'fast'), answered(['vilkår', 'prosent'], '50')];
    expect(ids(...part).filter((id) => !ids(...fullTime).includes(id))).toEqual([
      'deltid-grunn',
      'deltid-droftet',
    ]);
    const temporary = [answered(['vilkår', 'ansettelsesform'], 'vikariat')];
    expect(ids(...temporary).filter((id) => !ids(...fullTime).includes(id))).toEqual([
      'prosent',
      'grunnlag',
      'til-dato',
    ]);
    expect(ids(answered(['virksomhet', 'arbeidsgiver'], 'helseforetak'))).toContain('under-18');
  });
});

describe('nextQuestion', () => {
  it('begins with why, and goes on at the first gap', () => {
    expect(nextQuestion(ad, undefined, empty, emptyTrail)?.id).toBe('maal');
    const some = withEdits(
      answered(['formål', 'mål'], ['a']),
      withState(['virksomhet', 'tjenestetype'], 'open'),
    );
    expect(nextQuestion(ad, undefined, some, emptyTrail)?.id).toBe('begrunnelse');
  });

  it('is undefined when nothing is left', () => {
    const all = withEdits(
      ...interview.spørsmål.map(({ sti }) => withState([sti].flat()[0]?.split('.') ?? [], 'open')),
      withState(['egenerfaring', 'deles_ikke'], 'open'),
    );
    expect(nextQuestion(interview, undefined, all, emptyTrail)).toBeUndefined();
  });

  it('asks what a line left out, and only that', () => {
    const named = withEdits(
      answered(['virksomhet', 'navn'], 'Lyngvik'),
      answered(['virksomhet', 'sted'], 'Vik'),
    );
    expect(nextQuestion(ad, 'arbeidsplass', named, emptyTrail)?.id).toBe('enhet');
    expect(stepsOf(ad, empty, emptyTrail).map(({ id }) => id)).not.toContain('enhet');
  });

  it('comes back to what was left by going back', () => {
    const trail = leftBackwards(leftBackwards(emptyTrail, 'begrunnelse'), 'tjeneste');
    const answers = withEdits(
      answered(['formål', 'mål'], ['a']),
      answered(['virksomhet', 'tjenestetype'], 'dps'),
    );
    expect(nextQuestion(ad, 'maal', answers, trail)?.id).toBe('tjeneste');
    expect(nextQuestion(ad, 'tjeneste', answers, shown(trail, 'tjeneste'))?.id).toBe('begrunnelse');
  });

  it('goes round to a gap that an answer opened further up', () => {
    expect(nextQuestion(ad, 'soknad-til', empty, emptyTrail)?.id).toBe('maal');
  });
});

describe('previousQuestion', () => {
  it('goes back one, to the last from the checklist, and no further than the first', () => {
    expect(previousQuestion(ad, 'tjeneste', empty, emptyTrail)?.id).toBe('maal');
    expect(previousQuestion(ad, undefined, empty, emptyTrail)?.id).toBe('soknad-til');
    expect(previousQuestion(ad, 'maal', empty, emptyTrail)).toBeUndefined();
  });

  it('passes what was asked for only because something was left out', () => {
    const named = withEdits(
      answered(['virksomhet', 'navn'], 'Lyngvik'),
      answered(['virksomhet', 'enhet'], 'ROP'),
      answered(['virksomhet', 'sted'], 'Vik'),
    );
    expect(previousQuestion(ad, 'omtale', named, emptyTrail)?.id).toBe('arbeidsplass');
    expect(previousQuestion(ad, 'omtale', named, shown(emptyTrail, 'sted'))?.id).toBe('sted');
  });
});

describe('counterText', () => {
  it('tells the place, the stage and about how long is left', () => {
    expect(counterText(ad, 'maal', empty, emptyTrail)).toMatch(
      /^Spørsmål 1 av 18 · før utlysning · omtrent 1\d minutter igjen$/u,
    );
    expect(counterText(ad, 'review', withEdits(...fullTime), emptyTrail)).toMatch(/^Spørsmål 18 av 18/u);
  });

  it('comes down to one minute', () => {
    const answers = withEdits(
      ...start.spørsmål.map(({ sti }) => withState([sti].flat()[0]?.split('.') ?? [], 'open')),
    );
    expect(counterText(start, 'review', answers, emptyTrail)).toContain('omtrent ett minutt igjen');
  });
});
