import { fold } from '../../norwegian/text.ts';
import { type Terminal, wrap } from '../../terminal.ts';
import {
  back,
  type Choice,
  type ChooseAsk,
  type Frame,
  type LineAsk,
  type Prompter,
  type Tone,
} from '../prompter.ts';
import { isCalled } from './find-choice.ts';
import type { Lines } from './lines.ts';
import type { PickDraft } from './pick-draft.ts';
import { plainPick } from './plain-pick.ts';
import { plainText } from './plain-text.ts';

/*
 * Questions as plain lines: numbered choices, one line in, one line out, nothing drawn over. For screen readers,
 * simple terminals and pipes.
 */

/** What an asker of plain lines works with. */
export interface PlainIo {
  /** Writes a text, wrapped, as lines; `indent` stands before each, `first` before the first. */
  write(text: string, indent?: string, first?: string): void;
  /**
   * Asks for one line. `?` and `<` are dealt with: back gives `back`, and after the help the question comes again,
   * with what `again` writes: what was read aloud before the help can't be looked up.
   */
  ask(frame: Frame, again: () => void): Promise<string | typeof back>;
  /** Lines that were pasted together with the last one. */
  pasted(): Promise<string[]>;
  /** What was written in a list when the manager went back, by the question. */
  readonly picks: Map<string, PickDraft>;
}

const marks: Record<Tone, string> = {
  plain: '',
  done: 'Lagret. ',
  heading: '',
  warning: 'Merk: ',
  faint: '',
};

function showFrame({ counter, question, why }: Frame, write: PlainIo['write']): void {
  write('');
  if (counter) write(counter);
  write(question);
  if (why) write(why);
}

/** Answers are told back so far; the whole stands in the file. */
const longest = 160;

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} ...` : text;
}

const isChoice = (entry: ChooseAsk['choices'][number]): entry is Choice => 'value' in entry;

async function line(
  { frame, suggestion, example, check }: LineAsk,
  io: PlainIo,
): Promise<string | typeof back> {
  const show = () => {
    if (suggestion)
      io.write(`Enter gir: ${suggestion.text}${suggestion.reason ? ` (${suggestion.reason})` : ''}`);
    else if (example) io.write(`For eksempel: ${example}`);
  };
  showFrame(frame, io.write);
  show();
  for (;;) {
    const reply = await io.ask(frame, show);
    if (reply === back) return back;
    const typed = [reply, ...(await io.pasted())].join(' ');
    const text = typed.trim() === '' && suggestion ? suggestion.text : typed;
    const checked = check(text);
    if (checked.ok) return text;
    io.write(checked.message);
  }
}

async function choose({ frame, choices, initial }: ChooseAsk, io: PlainIo): Promise<string | typeof back> {
  const real = choices.filter(isChoice);
  const usual = real.findIndex(({ value }) => value === initial);
  const show = () => {
    for (const entry of choices) {
      if (!isChoice(entry)) {
        io.write(entry.heading);
        continue;
      }
      const number = String(real.indexOf(entry) + 1).padStart(3);
      io.write(`${entry.label}${entry.detail ? `: ${shorten(entry.detail)}` : ''}`, '     ', `${number}. `);
    }
    io.write(`Skriv nummeret.${usual < 0 ? '' : ` Enter gir ${usual + 1}.`}`);
  };
  showFrame(frame, io.write);
  show();
  for (;;) {
    const reply = await io.ask(frame, show);
    if (reply === back) return back;
    const typed = fold(reply);
    const byNumber = typed === '' ? real[usual] : real[Number(typed) - 1];
    const found = byNumber ?? real.find((choice) => isCalled(typed, choice));
    if (found) return found.value;
    io.write(`Skriv et tall fra 1 til ${real.length}.`);
  }
}

/** The prompter of plain lines. */
export function createPlainPrompter(lines: Lines, terminal: Pick<Terminal, 'out' | 'width'>): Prompter {
  const write = (text: string, indent = '', first = indent) =>
    terminal.out(`${wrap(text, terminal.width, indent, first)}\n`);
  let told = false;
  const io: PlainIo = {
    write,
    pasted: () => lines.pasted(),
    picks: new Map(),
    ask: async (frame, again) => {
      if (!told) write('(Skriv ? for hjelp og < for å gå tilbake.)');
      told = true;
      for (;;) {
        terminal.out('> ');
        const reply = await lines.next();
        const command = reply.trim();
        if (command === '?') {
          for (const paragraph of frame.help) write(paragraph);
          showFrame({ ...frame, counter: undefined, why: undefined }, write);
          again();
        } else if (command !== '<') return reply;
        else if (frame.canGoBack) return back;
        else write('Dette er det første spørsmålet.');
      }
    },
  };
  return {
    line: (ask) => line(ask, io),
    text: (ask) => plainText(ask, io, showFrame),
    choose: (ask) => choose(ask, io),
    pick: (ask) => plainPick(ask, io, showFrame),
    say: (message, tone = 'plain') => {
      if (tone === 'heading') write('');
      write(`${marks[tone]}${tone === 'done' ? shorten(message) : message}`);
    },
    close: () => lines.close(),
  };
}
