import { describe, expect, it } from 'vitest';
import { askQuestion } from '../../src/wizard/ask.ts';
import { frameOf } from '../../src/wizard/frame.ts';
import type { Prompter } from '../../src/wizard/prompter.ts';
import { questionState } from '../../src/wizard/question.ts';
import { knowledge, memorySession, today } from './support.ts';

const questions = knowledge.questions().flatMap(({ spørsmål }) => spørsmål);

/** Presses Enter at everything. */
const enter: Prompter = {
  line: async ({ suggestion }) => suggestion?.text ?? '',
  text: async ({ suggestions }) => suggestions[0]?.text ?? '',
  choose: async ({ initial }) => initial ?? '',
  pick: async ({ groups }) => ({
    groups: new Map(
      groups.map(({ id, items }) => [id, items.filter((item) => item.ticked).map(({ value }) => value)]),
    ),
  }),
  say: () => undefined,
  close: () => undefined,
};

describe('Enter at a question that is answered', () => {
  it.each(knowledge.exampleNames())('leaves the file as it was: %s', async (name) => {
    const text = knowledge.example(name) ?? '';
    const { session } = memorySession(text);
    const answered = questions.filter((one) => questionState(one, session.known()) === 'answered');
    expect(answered.length).toBeGreaterThan(30);
    const changed: string[] = [];
    for (const question of answered) {
      const one = memorySession(text);
      const frame = frameOf(question, knowledge, { canGoBack: true });
      await askQuestion({ question, frame, knowledge, prompter: enter, today }, one.session);
      if (one.text() !== text) changed.push(question.id);
    }
    expect(changed).toEqual([]);
  });
});
