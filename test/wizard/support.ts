import { PassThrough } from 'node:stream';
import { Cancelled } from '../../src/errors.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Question } from '../../src/knowledge/questions.ts';
import { readProfileText } from '../../src/profile/read.ts';
import { skeleton } from '../../src/profile/skeleton.ts';
import { createLines } from '../../src/wizard/adapters/lines.ts';
import { createPlainPrompter } from '../../src/wizard/adapters/plain.ts';
import { askQuestion } from '../../src/wizard/ask.ts';
import type { Edit } from '../../src/wizard/edit.ts';
import { frameOf } from '../../src/wizard/frame.ts';
import type { Known } from '../../src/wizard/known.ts';
import {
  back,
  type ChooseAsk,
  type LineAsk,
  type PickAsk,
  type Picked,
  type Prompter,
  type TextAsk,
} from '../../src/wizard/prompter.ts';
import { applyEdits, createSession, type Session } from '../../src/wizard/session.ts';
import type { Wizard } from '../../src/wizard/step.ts';

export { knowledge };

export const today = { year: 2026, month: 11, day: 22 };
export const emptyProfile = skeleton(knowledge.profileTexts(), '22.11.2026');

/** A session on a text in memory, with what has been written. */
export function memorySession(text = emptyProfile): {
  session: Session;
  text: () => string;
  writes: () => number;
} {
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
  const terminal = {
    out: (text: string) => {
      output += text;
    },
    width,
  };
  return { prompter: createPlainPrompter(createLines({ stdin }), terminal), output: () => output };
}

/** Everything that a wizard driven by lines needs. */
export function plainWizard(lines: readonly string[], text?: string) {
  const memory = memorySession(text);
  const { prompter, output } = plainPrompter(lines);
  const wizard: Wizard = { session: memory.session, knowledge, prompter, today };
  return { wizard, output, ...memory };
}

/** What a scripted prompter is asked, in the order of asking. */
export interface Asked {
  readonly kind: 'line' | 'text' | 'choose' | 'pick';
  readonly ask: LineAsk | TextAsk | ChooseAsk | PickAsk;
}

type Script = readonly (string | typeof back | Picked | Readonly<Record<string, readonly string[]>>)[];

/** A prompter that gives the answers of a script, in order; a record is what is picked, by group. */
export function scripted(script: Script) {
  const left = [...script];
  const asked: Asked[] = [];
  const said: string[] = [];
  const next = (kind: Asked['kind'], ask: Asked['ask']) => {
    asked.push({ kind, ask });
    const reply = left.shift();
    if (reply === undefined) throw new Cancelled('the script ended');
    return reply;
  };
  const prompter: Prompter = {
    line: async (ask) => next('line', ask) as string,
    text: async (ask) => next('text', ask) as string,
    choose: async (ask) => next('choose', ask) as string,
    pick: async (ask) => {
      const reply = next('pick', ask);
      if (reply === back || typeof reply === 'string') return reply as typeof back;
      if ('exit' in reply || reply.groups instanceof Map) return reply as Picked;
      return { groups: new Map(Object.entries(reply as Record<string, string[]>)) };
    },
    say: (text) => void said.push(text),
    close: () => undefined,
  };
  return { prompter, asked, said, left };
}

/** The question of that id. */
export function question(id: string): Question {
  const found = knowledge
    .questions()
    .flatMap(({ spørsmål }) => spørsmål)
    .find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

/** Asks one question by a script, on a profile with some answers. */
export async function askOnce(id: string, script: Script, edits: readonly Edit[] = []) {
  const memory = memorySession(applyEdits(emptyProfile, edits));
  const script_ = scripted(script);
  const frame = frameOf(question(id), knowledge, { canGoBack: true });
  const reply = await askQuestion(
    { question: question(id), frame, knowledge, prompter: script_.prompter, today },
    memory.session,
  );
  return {
    reply,
    ...memory,
    ...script_,
    profile: memory.session.known().profile,
    known: memory.session.known(),
  };
}
