import { describe, expect, it } from 'vitest';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { lapsed, withoutAnswers } from '../../src/wizard/lapsed.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known } from './support.ts';

const questions = knowledge.questions().flatMap(({ spørsmål }) => spørsmål);
const partTime = applyEdits(emptyProfile, [
  answered(['vilkår', 'prosent'], '60 %'),
  answered(['vilkår', 'deltid', 'begrunnelse'], 'To deler på jobben, og støtter hverandre.'),
  withState(['vilkår', 'deltid', 'drøftet_med'], 'open'),
]);
const lapsedBy = (edit: Edit) => lapsed(questions, known(partTime), known(applyEdits(partTime, [edit])));

describe('when a part-time post becomes full', () => {
  const gone = lapsedBy(answered(['vilkår', 'prosent'], '100 %'));

  it('the reason for part time and who it was discussed with fall away, open or answered', () => {
    expect(gone.map(({ id }) => id)).toEqual(['deltid-grunn', 'deltid-droftet']);
  });

  it('every place they fill is as never asked', () => {
    const text = applyEdits(partTime, [answered(['vilkår', 'prosent'], '100 %'), ...withoutAnswers(gone)]);
    for (const key of ['begrunnelse', 'drøftet_med', 'drøftet_dato'])
      expect(known(text).stateOf(['vilkår', 'deltid', key])).toBe('unasked');
  });
});

it.each<[string, Edit]>([
  ['the post is still part-time', answered(['vilkår', 'prosent'], '50 %')],
  ['the size of the post is only put off', withState(['vilkår', 'prosent'], 'open')],
  ['the size of the post is not asked for any more', withState(['vilkår', 'prosent'], 'unasked')],
])('nothing falls away while %s', (_, edit) => {
  expect(lapsedBy(edit)).toEqual([]);
});

it('an answer that never depended on it stays', () => {
  const text = applyEdits(emptyProfile, [answered(['vilkår', 'deltid', 'begrunnelse'], 'Skrevet for hånd.')]);
  const full = applyEdits(text, [answered(['vilkår', 'prosent'], '100 %')]);
  expect(lapsed(questions, known(text), known(full))).toEqual([]);
});
