import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, withState } from '../../src/wizard/edit.ts';
import { checklistProgress, stageProgress } from '../../src/wizard/progress.ts';
import { pathsOf } from '../../src/wizard/question.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known } from './support.ts';

const example = knowledge.example('rop-team') ?? '';
const paths = knowledge.questions().flatMap(({ spørsmål }) => spørsmål.flatMap(pathsOf));
/** How far the stages of an example have come, with some answers put back as never asked, and some as open. */
const stagesWith = (unasked: typeof paths, open: typeof paths) => {
  const edits = [
    ...unasked.map((path) => withState(path, 'unasked')),
    ...open.map((path) => withState(path, 'open')),
  ];
  return stageProgress(knowledge, known(applyEdits(example, edits)));
};

describe('how far a stage has come', () => {
  it('is nowhere in a profile without answers, and the first question is next', () => {
    const stages = stageProgress(knowledge, known(emptyProfile));
    expect(stages.map(({ answered }) => answered)).toEqual([0, 0, 0]);
    expect(stages[0]?.next).toBe('Formål');
  });

  it('is all the way, when and only when nothing is next and nothing is open', () => {
    fc.assert(
      fc.property(
        fc.subarray(paths, { maxLength: 4 }),
        fc.subarray(paths, { maxLength: 4 }),
        (unasked, open) => {
          for (const { answered: done, total, next, open: waiting } of stagesWith(unasked, open)) {
            expect(done).toBeLessThanOrEqual(total);
            expect(done === total).toBe(next === undefined && waiting.length === 0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('waits for the review page where only defaults are left', () => {
    const [first] = stagesWith([['stilling', 'tittel']], []);
    expect(first).toMatchObject({ next: 'Oversikten over svarene' });
    expect(first?.answered).toBe((first?.total ?? 0) - 1);
  });

  it('waits for the checklist before the review page', () => {
    const [, second] = stagesWith(
      [
        ['sjekkliste', 'råd', 'gjort'],
        ['prosess', 'svar_innen'],
      ],
      [],
    );
    expect(second?.next).toBe('Sjekklisten');
  });
});

it('the checklist has ten points, and counts those that are done', () => {
  expect(checklistProgress(knowledge, known(emptyProfile))).toEqual({ done: 0, total: 10 });
  const edits = ['råd', 'kolleger'].map((key) => answered(['sjekkliste', key, 'gjort'], 'ja'));
  expect(checklistProgress(knowledge, known(applyEdits(emptyProfile, edits)))).toEqual({
    done: 2,
    total: 10,
  });
});
