import { expect, test } from 'vitest';
import { type AnswerState, stateOf, writtenState } from '../../src/profile/answers.ts';

const states = new Map<string, AnswerState>([
  ['stilling.tittel', 'answered'],
  ['stilling.antall', 'open'],
  ['lønn.fra', 'open'],
  ['lønn.tillegg', 'none'],
  ['veiledning.mentor', 'none'],
  ['formål', 'open'],
  ['oppgaver.individ', 'answered'],
  ['oppgaver.individ.0', 'answered'],
]);

test.each<[(string | number)[], AnswerState]>([
  [['stilling', 'tittel'], 'answered'],
  [['stilling', 'nummer'], 'unasked'],
  [['stilling'], 'answered'],
  [['lønn'], 'open'],
  [['lønn', 'til'], 'unasked'],
  [['veiledning'], 'none'],
  [['veiledning', 'mentor', 'navn'], 'none'],
  [['veiledning', 'leder'], 'unasked'],
  [['formål', 'mål'], 'open'],
  [['oppgaver', 'individ', 0], 'answered'],
  [['oppgaver', 'individ', 1], 'unasked'],
  [['stilling', 'tit'], 'unasked'],
  [[], 'answered'],
])('%j is %s', (path, state) => {
  expect(stateOf(states, path)).toBe(state);
});

test('how the states are written', () => {
  expect(writtenState('unasked', true)).toBe('');
  expect(writtenState('open', true)).toBe('vet ikke ennå');
  expect(writtenState('none', true)).toBe('[]');
  expect(writtenState('none', false)).toBe('ingen');
});
