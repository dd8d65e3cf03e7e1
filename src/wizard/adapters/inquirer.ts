import { emitKeypressEvents } from 'node:readline';
import type { Readable } from 'node:stream';
import { createPromptModule } from 'inquirer';
import { Cancelled } from '../../errors.ts';
import type { OutputStream, Terminal } from '../../terminal.ts';
import {
  back,
  type LineAsk,
  type OrBack,
  type PickAsk,
  type Picked,
  type Prompter,
  type TextAsk,
  type Tone,
} from '../prompter.ts';
import { chooseMachine } from './choose-machine.ts';
import type { Keypress } from './key.ts';
import { clip, hanging, type Look } from './layout.ts';
import { type Machine, machinePrompt } from './machine.ts';
import type { OwnEditor } from './own-editor.ts';
import { draftOfPick, type PickDraft, withPickDraft } from './pick-draft.ts';
import { pickMachine } from './pick-machine.ts';
import { startOfPick } from './pick-state.ts';
import { type Handover, textMachine } from './text-machine.ts';
import {
  type Draft,
  draftOf,
  lineSpec,
  type TextSpec,
  type TextState,
  withDraft,
  withText,
} from './text-state.ts';

/*
 * Questions in a terminal, drawn by inquirer. Each has an AbortController of its own: going back and the end of the
 * input end the prompt from outside.
 */

/** What the adapter needs of the process. */
export interface InquirerStreams {
  readonly stdin: Readable;
  readonly stdout: OutputStream & { readonly rows?: number | undefined };
}

type Reason = 'back' | 'ended';

class Left extends Error {
  override readonly name = 'Left';
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

const usualRows = 24;
const pasteOn = '\u001b[?2004h';
const pasteOff = '\u001b[?2004l';
const eraseLineAbove = '\u001b[1A\u001b[2K\r';

/** The reason for which a prompt was ended from outside; undefined for an error of another kind. */
function reasonOf(error: unknown): Reason | undefined {
  const { cause, name } = error instanceof Error ? error : { cause: undefined, name: '' };
  if (cause instanceof Left) return cause.reason;
  return name === 'ExitPromptError' ? 'ended' : undefined;
}

/**
 * The prompter that draws. Loads inquirer, so it is imported only where a terminal is there to draw in. `ownEditor`
 * fetches what opens a text in the manager's own program; without it, nobody is offered that.
 */
export function createInquirerPrompter(
  { stdin, stdout }: InquirerStreams,
  terminal: Terminal,
  ownEditor?: () => Promise<OwnEditor>,
): Prompter {
  const { colour, symbols, unicode } = terminal;
  const look = (): Look => ({
    colour,
    symbols,
    unicode,
    width: terminal.width,
    rows: stdout.rows ?? usualRows,
  });
  // Without this, Esc waits half a second for more of an escape sequence.
  emitKeypressEvents(stdin, { escapeCodeTimeout: 50 } as never);
  stdout.write(pasteOn);

  const onResize = (listener: () => void) => {
    const emitter = stdout as unknown as NodeJS.WritableStream;
    emitter.on('resize', listener);
    return () => void emitter.removeListener('resize', listener);
  };

  /** Runs one prompt of the module. */
  async function ask<T>(config: object): Promise<T> {
    const controller = new AbortController();
    const leave = (reason: Reason) => controller.abort(new Left(reason));
    const onKey = (_text: unknown, key: Keypress | undefined) => {
      if (key?.ctrl && key.name === 'd') leave('ended');
    };
    const onEnd = () => leave('ended');
    stdin.prependListener('keypress', onKey);
    stdin.once('end', onEnd);
    const module = createPromptModule({
      input: stdin as NodeJS.ReadStream,
      output: stdout as unknown as NodeJS.WritableStream,
      signal: controller.signal,
      clearPromptOnDone: true,
    } as Parameters<typeof createPromptModule>[0]);
    module.registerPrompt('maskin', machinePrompt as never);
    try {
      const answers = await module([{ type: 'maskin', name: 'svar', leave, ...config } as never]);
      return (answers as { svar: T }).svar;
    } finally {
      stdin.removeListener('keypress', onKey);
      stdin.removeListener('end', onEnd);
    }
  }

  /** Asks with a machine; `back` where the manager went back. */
  async function runMachine<S, R>(machine: Machine<S, R>): Promise<OrBack<R>> {
    try {
      return await ask<R>({ message: '', machine, look, onResize });
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'back') return back;
      if (reason === 'ended') throw new Cancelled('the input ended');
      throw error;
    }
  }

  // What was typed when the manager went back, by the question.
  const drafts = new Map<string, Draft>();

  /** A prompt for text that keeps what is typed when one goes back, and begins with it when the question comes again. */
  async function write(spec: TextSpec, start?: TextState): Promise<OrBack<string | Handover>> {
    const { question } = spec.frame;
    const machine = textMachine(spec, start ?? withDraft(drafts.get(question), spec));
    const press: typeof machine.press = (state, key, room) => {
      const step = machine.press(state, key, room);
      const draft = 'leave' in step ? draftOf(state, spec) : undefined;
      if (draft !== undefined) drafts.set(question, draft);
      return step;
    };
    const reply = await runMachine({ ...machine, press });
    if (typeof reply === 'string') drafts.delete(question);
    return reply;
  }

  // What was ticked and written in a list when the manager went back, by the question.
  const picks = new Map<string, PickDraft>();

  async function pick(question: PickAsk): Promise<OrBack<Picked>> {
    const key = question.frame.question;
    const fresh = startOfPick(question);
    const machine = pickMachine(question, withPickDraft(question, fresh, picks.get(key)));
    const press: typeof machine.press = (state, pressed, room) => {
      const step = machine.press(state, pressed, room);
      const draft = 'leave' in step ? draftOfPick(fresh, state) : undefined;
      if ('leave' in step) picks.delete(key);
      if (draft) picks.set(key, draft);
      return step;
    };
    const reply = await runMachine({ ...machine, press });
    if (reply !== back) picks.delete(key);
    return reply;
  }

  async function line(question: LineAsk): Promise<OrBack<string>> {
    const reply = await write(lineSpec(question));
    // One line is never handed over.
    return reply === back || typeof reply === 'string' ? reply : reply.text;
  }

  /** Asks for text, and lets it be written on elsewhere as often as the manager likes. */
  async function text(question: TextAsk): Promise<OrBack<string>> {
    const spec = { ...question, ownEditor: ownEditor !== undefined };
    let editor: OwnEditor | undefined;
    let start: TextState | undefined;
    for (;;) {
      const reply = await write(spec, start);
      if (reply === back || typeof reply === 'string') return reply;
      editor ??= await ownEditor?.();
      start = editor ? await elsewhere(reply, editor, question) : reply.state;
    }
  }

  /** How a question stands after its text has been in the manager's own program. */
  async function elsewhere(handover: Handover, editor: OwnEditor, question: TextAsk): Promise<TextState> {
    const message = 'Teksten er åpen i skriveprogrammet ditt. Lagre og lukk det.';
    const shown = hanging(message, '', look()).length;
    say(message, 'faint');
    stdout.write(pasteOff);
    const written = await editor.write(handover.text);
    stdout.write(`${pasteOn}${eraseLineAbove.repeat(shown)}`);
    return written.ok ? withText(written.text, question) : { ...handover.state, error: written.message };
  }

  function say(text: string, tone: Tone = 'plain'): void {
    const room = look();
    const { width } = room;
    const lines: Record<Tone, () => string[]> = {
      plain: () => hanging(text, '', room),
      heading: () => ['', ...hanging(text, '', room).map((line) => colour.bold(line))],
      faint: () => hanging(text, '', room).map((line) => colour.dim(line)),
      warning: () => hanging(text, `${symbols.warn} `, room).map((line) => colour.yellow(line)),
      done: () => [`${colour.green(symbols.ok)} ${clip(text, width - symbols.ok.length - 1, room)}`],
    };
    terminal.out(`${lines[tone]().join('\n')}\n`);
  }

  return {
    line,
    text,
    pick,
    choose: (question) => runMachine(chooseMachine(question)),
    say,
    close: () => {
      stdout.write(pasteOff);
      stdin.pause();
    },
  };
}
