import { PassThrough } from 'node:stream';
import { knowledge } from '../../src/knowledge/index.ts';
import { readProfileText } from '../../src/profile/read.ts';
import { skeleton } from '../../src/profile/skeleton.ts';
import { createLines } from '../../src/wizard/adapters/lines.ts';
import { createPlainPrompter } from '../../src/wizard/adapters/plain.ts';
import type { Known } from '../../src/wizard/known.ts';
import { createSession, type Session } from '../../src/wizard/session.ts';
import type { Wizard } from '../../src/wizard/step.ts';

export { knowledge };

export const today = { year: 2026, month: 11, day: 22 };
export const emptyProfile = skeleton(knowledge.profileTexts(), '22.11.2026');

/** A session on a text in memory, with what has been written. */
export function memorySession(text = emptyProfile): { session: Session; text: () => string; writes: () => number } {
  let stored = text;
  let writes = 0;
  const session = createSession({
    file: 'erfaring.yaml',
    read: () => stored,
    write: (next) => {
      stored = next;
      writes += 1;
    },
  });
  return { session, text: () => stored, writes: () => writes };
}

/** The answers of a profile as the wizard knows them; throws on a text that isn't one. */
export function known(text: string): Known {
  const result = readProfileText(text, 'erfaring.yaml');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}

/** A plain prompter fed with lines, and what it wrote. */
export function plainPrompter(lines: readonly string[], width = 80) {
  const stdin = new PassThrough();
  stdin.end(lines.map((line) => `${line}\n`).join(''));
  let output = '';
  const terminal = { out: (text: string) => void (output += text), width };
  return { prompter: createPlainPrompter(createLines({ stdin }), terminal), output: () => output };
}

/** Everything that a wizard driven by lines needs. */
export function plainWizard(lines: readonly string[], text?: string) {
  const memory = memorySession(text);
  const { prompter, output } = plainPrompter(lines);
  const wizard: Wizard = { session: memory.session, knowledge, prompter, today };
  return { wizard, output, ...memory };
}
