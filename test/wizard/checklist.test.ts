import { describe, expect, it } from 'vitest';
import { askChecklist } from '../../src/wizard/ask-checklist.ts';
import { checklistAnswered, checklistState } from '../../src/wizard/checklist.ts';
import { answered } from '../../src/wizard/edit.ts';
import type { PickAsk } from '../../src/wizard/prompter.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, memorySession, scripted } from './support.ts';

const [ad, interview] = knowledge.questions();
if (!ad || !interview) throw new Error('no stages');
const role = [answered(['stilling', 'nivå'], 'begge'), answered(['oppgaver', 'ikke'], ['Behandle'])];
const withRole = applyEdits(emptyProfile, role);

describe('checklistState', () => {
  it('has the ten points in order, and ticks what follows from the answers', () => {
    const points = checklistState(knowledge, known(withRole));
    expect(points).toHaveLength(10);
    expect(points.filter(({ done }) => done).map(({ point }) => point.nøkkel)).toEqual(['rolle']);
  });

  it('takes the manager’s word for a point too', () => {
    const text = applyEdits(emptyProfile, [answered(['sjekkliste', 'team', 'gjort'], 'ja')]);
    expect(checklistState(knowledge, known(text)).find(({ point }) => point.nøkkel === 'team')).toMatchObject(
      { done: true, follows: false },
    );
  });
});

describe('a point about a paper', () => {
  const example = knowledge.example('rop-team') ?? '';
  const papers = ['utlysning', 'intervju', 'stillingsbeskrivelse', 'opplæring'];
  const unticked = applyEdits(
    example,
    papers.map((key) => answered(['sjekkliste', key, 'gjort'], 'nei')),
  );

  it('is never ticked by the answers, and waits until the paper has been made', () => {
    const points = checklistState(knowledge, known(unticked)).filter(({ point }) =>
      papers.includes(point.nøkkel),
    );
    expect(points.map(({ point, done, stage }) => [point.nøkkel, done, stage])).toEqual([
      ['utlysning', false, 'for-intervju'],
      ['intervju', false, 'etter-valget'],
      ['stillingsbeskrivelse', false, 'etter-valget'],
      ['opplæring', false, 'etter-valget'],
    ]);
  });
});

describe('askChecklist', () => {
  it('shows all ten, asks for what only the manager knows, and writes both', async () => {
    const memory = memorySession(withRole);
    const script = scripted([{ vet: ['råd', 'lønn'] }]);
    await askChecklist({
      stage: interview,
      session: memory.session,
      knowledge,
      prompter: script.prompter,
      counter: 'Sist',
    });
    const ask = script.asked[0]?.ask as PickAsk;
    expect(ask.groups.flatMap(({ items }) => items)).toHaveLength(10);
    const open = ask.groups
      .flatMap(({ items }) => items)
      .filter(({ fixed }) => !fixed)
      .map(({ value }) => value);
    expect(open).toEqual(['råd', 'kolleger', 'lønn', 'utlysning']);
    const { sjekkliste } = memory.session.known().profile;
    expect(sjekkliste).toMatchObject({
      råd: { gjort: true },
      rolle: { gjort: true },
      kolleger: { gjort: false },
      lønn: { gjort: true },
    });
    expect(sjekkliste.team?.gjort).toBeUndefined();
    expect(checklistAnswered(interview, knowledge, memory.session.known())).toBe(true);
    expect(checklistAnswered(interview, knowledge, known(emptyProfile))).toBe(false);
    // Before the ad it is a row of the review page.
    expect(checklistAnswered(ad, knowledge, known(emptyProfile))).toBe(true);
    expect(script.said).toEqual(['Sjekkliste: 3 av 10 punkter er på plass']);
  });
});
