import { describe, expect, it } from 'vitest';
import { consequences } from '../../src/wizard/consequences.ts';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known, question } from './support.ts';

const following = (id: string, ...edits: readonly Edit[]) =>
  consequences(question(id), known(applyEdits(emptyProfile, edits)));
const tasks = (level: string) => answered(['oppgaver', level], ['Lytte til brukerne']);

describe('the level of a post', () => {
  it.each([
    [['individ'], 'operativt'],
    [['gruppe'], 'operativt'],
    [['system'], 'strategisk'],
    [['gruppe', 'system'], 'begge'],
  ])('of tasks at %j is %s', (levels, level) => {
    expect(following('oppgaver', ...levels.map(tasks))).toEqual([answered(['stilling', 'nivå'], level)]);
  });

  it('follows the tasks when they change, whatever it was', () => {
    const before = answered(['stilling', 'nivå'], 'strategisk');
    expect(following('oppgaver', before, tasks('individ'))).toEqual([
      answered(['stilling', 'nivå'], 'operativt'),
    ]);
  });
});

describe('that the experience is a requirement', () => {
  const types = answered(['egenerfaring', 'typer'], ['rus']);

  it('follows from what experience is asked for', () => {
    expect(following('erfaring', types)).toContainEqual(answered(['egenerfaring', 'kreves'], 'ja'));
  });

  it('is not written over what the manager has said', () => {
    for (const edit of [
      answered(['egenerfaring', 'kreves'], 'nei'),
      withState(['egenerfaring', 'kreves'], 'open'),
    ])
      expect(following('erfaring', types, edit).map(({ path }) => path.join('.'))).toEqual([
        'egenerfaring.dobbeltkompetanse',
      ]);
  });

  it.each(['open', 'none'] as const)('does not follow from an answer that says nothing: %s', (state) => {
    expect(following('erfaring', withState(['egenerfaring', 'typer'], state))).toEqual([]);
  });
});
