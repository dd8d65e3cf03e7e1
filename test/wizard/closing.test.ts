import { describe, expect, it } from 'vitest';
import { openAnswers, openUntil } from '../../src/wizard/closing.ts';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { progressOf, stageProgress } from '../../src/wizard/progress.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { knowledge, known } from './support.ts';

const [first, second] = knowledge.questions();
if (!first || !second) throw new Error('there are no questions');
const example = knowledge.example('rop-team') ?? '';
const namesOf = (...edits: Edit[]) =>
  openAnswers(first, known(applyEdits(example, edits))).map(({ name }) => name);

const noWay = [
  answered(['veiledning', 'leder'], { navn: 'Anne Lien', tittel: 'leder' }),
  withState(['veiledning', 'leder', 'telefon'], 'open'),
  withState(['veiledning', 'leder', 'epost'], 'open'),
];
const noAddress = withState(['prosess', 'søknad_til'], 'open');

describe('openAnswers', () => {
  it('names each by its own name, the ways to reach a person too', () => {
    expect(namesOf()).toEqual([]);
    expect(namesOf(...noWay, noAddress)).toEqual(['telefon og e-post til Anne Lien', 'hvor søknaden sendes']);
  });

  it('says nothing of the other way where there is one', () => {
    expect(namesOf(answered(['veiledning', 'leder', 'telefon'], '900 00 000'))).toEqual([]);
    expect(namesOf(withState(['veiledning', 'leder', 'telefon'], 'open'))).toEqual([]);
  });

  it('tells once of what two questions answer, and of the follow-up alone', () => {
    const paths = [['navn'], ['enhet'], ['sted']].map((path) => ['virksomhet', ...path]);
    expect(namesOf(...paths.map((path) => withState(path, 'open')))).toEqual(['arbeidsplass']);
    expect(namesOf(withState(['virksomhet', 'sted'], 'open'))).toEqual(['sted']);
  });
});

describe('what is open', () => {
  const open = known(applyEdits(example, [...noWay, noAddress]));

  it('is not counted as answered', () => {
    const whole = progressOf(first, knowledge, known(example));
    expect(progressOf(first, knowledge, open)).toEqual({ ...whole, answered: whole.answered - 2 });
  });

  it('is told of in its own stage only, and of all the stages up to one', () => {
    expect(stageProgress(knowledge, open).map((stage) => stage.open.length)).toEqual([2, 0, 0]);
    expect(openUntil(knowledge, second, open)).toHaveLength(2);
  });
});
