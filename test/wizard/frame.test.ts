import { expect, it } from 'vitest';
import { frameOf, sourceNames } from '../../src/wizard/frame.ts';
import { knowledge, question } from './support.ts';

it('names the sources of recommendations and facts, each once', () => {
  expect(sourceNames(['V4.f', 'V1.2', 'L11'], knowledge)).toEqual([
    'Veilederen fra PRIOslo',
    'Offentleglova',
  ]);
});

it('tells why with the source, and in the help the advice itself', () => {
  const frame = frameOf(question('oppgaver'), knowledge, { counter: 'Spørsmål 1', canGoBack: false });
  expect(frame).toMatchObject({
    counter: 'Spørsmål 1',
    canGoBack: false,
    question: question('oppgaver').spørsmål,
  });
  expect(frame.why).toMatch(/\(Veilederen fra PRIOslo\)$/u);
  const advice = knowledge.recommendations().find(({ id }) => id === 'V4.f')?.tekst ?? '?';
  expect(frame.help.join('\n')).toContain(advice);
  expect(frame.help.join('\n')).toContain('vet ikke ennå');
});
