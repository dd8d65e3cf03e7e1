import { describe, expect, it } from 'vitest';
import { caseGroup, caseTitle } from '../../src/wizard/case-group.ts';
import { answered } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { frame } from './adapters/support.ts';
import { emptyProfile, knowledge, known, question, scripted, today } from './support.ts';

const group = (picked: readonly string[]) =>
  caseGroup({
    question: question('case'),
    frame,
    known: known(
      picked.length === 0
        ? emptyProfile
        : applyEdits(emptyProfile, [answered(['intervju', 'valgte_case'], picked)]),
    ),
    knowledge,
    prompter: scripted([]).prompter,
    today,
  });
const cases = knowledge.interviewCases();
const last = cases.at(-1);

describe('the cases to pick from', () => {
  it('begin with those picked already, ticked, and have each case once', () => {
    const { items } = group([last?.id ?? '']);
    expect(items[0]).toMatchObject({ value: last?.id, label: last?.tittel, ticked: true });
    expect(items.filter(({ ticked }) => ticked)).toHaveLength(1);
    expect(new Set(items.map(({ value }) => value)).size).toBe(items.length);
  });

  it('show all that are picked, and one more', () => {
    const ids = cases.slice(0, 8).map(({ id }) => id);
    expect(group(ids).shown).toBe(9);
    expect(group([]).shown).toBe(6);
  });

  it('tell the whole case beside its title', () => {
    const { items } = group([]);
    expect(items.every(({ note }) => (note ?? '').length > 20)).toBe(true);
  });
});

it('a case that is not ours is called what it is called in the file', () => {
  expect(caseTitle(last?.id ?? '', knowledge)).toBe(last?.tittel);
  expect(caseTitle('nattevakten', knowledge)).toBe('nattevakten');
});
