import { describe, expect, it } from 'vitest';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { isGap, kindOf, questionState } from '../../src/wizard/question.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known, question } from './support.ts';

const withAnswers = (...edits: readonly Edit[]) => known(applyEdits(emptyProfile, edits));
const name = answered(['virksomhet', 'navn'], 'Nes kommune');

it.each([
  ['maal', 'pick'],
  ['begrunnelse', 'paragraph'],
  ['ansettelse', 'bundle'],
  ['under-18', 'yesNo'],
  ['arbeidsgiver', 'choice'],
  ['frist', 'line'],
  ['leder', 'person'],
  ['egne-sporsmal', 'list'],
  ['kollegalonn', 'entries'],
])('the question «%s» is asked as %s', (id, kind) => {
  expect(kindOf(question(id))).toBe(kind);
});

it('a question about a place that the profile lacks is a fault of ours', () => {
  expect(() => kindOf({ ...question('frist'), sti: 'prosess.tull' })).toThrow(
    'the profile has no prosess.tull',
  );
});

describe('a gap', () => {
  it('is closed by the first of several on one line; the others can wait', () => {
    expect(isGap(question('arbeidsplass'), withAnswers())).toBe(true);
    expect(isGap(question('arbeidsplass'), withAnswers(name))).toBe(false);
  });

  it('is there until every field of other questions has been asked for', () => {
    const from = answered(['lønn', 'fra'], '540 000');
    expect(isGap(question('lonn'), withAnswers(from))).toBe(true);
    expect(isGap(question('lonn'), withAnswers(from, withState(['lønn', 'til'], 'open')))).toBe(false);
  });
});

describe('the state of a question', () => {
  const unit = ['virksomhet', 'enhet'];
  it('is that of the field that tells most', () => {
    expect(questionState(question('arbeidsplass'), withAnswers())).toBe('unasked');
    expect(questionState(question('arbeidsplass'), withAnswers(withState(unit, 'none')))).toBe('none');
    expect(
      questionState(
        question('arbeidsplass'),
        withAnswers(withState(unit, 'none'), withState(['virksomhet', 'sted'], 'open')),
      ),
    ).toBe('open');
    expect(questionState(question('arbeidsplass'), withAnswers(name, withState(unit, 'open')))).toBe(
      'answered',
    );
  });
});
