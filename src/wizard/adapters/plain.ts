import { specialAnswer } from '../../norwegian/answers.ts';
import { fold } from '../../norwegian/text.ts';
import { formatYesNo, parseYesNo } from '../../norwegian/yes-no.ts';
import { type Terminal, wrap } from '../../terminal.ts';
import {
  back,
  type Choice,
  type ChooseAsk,
  type Frame,
  type LineAsk,
  type Prompter,
  type TextAsk,
  type Tone,
} from '../prompter.ts';
import type { Lines } from './lines.ts';
import { plainPick } from './plain-pick.ts';

/*
 * Questions as plain lines: numbered choices, one line in, one line out, nothing drawn over. For screen readers,
 * simple terminals and pipes.
 */

/** What an asker of plain lines works with. */
export interface PlainIo {
  /** Writes a text, wrapped, as lines; `indent` stands before each, `first` before the first. */
  write(text: string, indent?: string, first?: string): void;
  /** Asks for one line. `?` and `<` are dealt with: help is shown, and back gives `back`. */
  ask(frame: Frame): Promise<string | typeof back>;
  /** Lines that were pasted together with the last one. */
  pasted(): Promise<string[]>;
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
  showFrame(frame, io.write);
  if (suggestion)
    io.write(`Enter gir: ${suggestion.text}${suggestion.reason ? ` (${suggestion.reason})` : ''}`);
  else if (example) io.write(`For eksempel: ${example}`);
  for (;;) {
    const reply = await io.ask(frame);
    if (reply === back) return back;
    const typed = [reply, ...(await io.pasted())].join(' ');
    const text = typed.trim() === '' && suggestion ? suggestion.text : typed;
    const checked = check(text);
    if (checked.ok) return text;
    io.write(checked.message);
  }
}

/** What belongs to a line: what was pasted with it, and the next as long as a line ends with a backslash. */
async function whole(first: string, frame: Frame, io: PlainIo): Promise<string | typeof back> {
  const lines = [first, ...(await io.pasted())];
  while (lines.at(-1)?.endsWith('\\')) {
    const next = await io.ask(frame);
    if (next === back) return back;
    lines.push(next);
  }
  return lines.map((typed) => typed.replace(/\\$/u, '')).join('\n');
}

async function text(ask: TextAsk, io: PlainIo): Promise<string | typeof back> {
  const { frame, suggestions, example, shape, check } = ask;
  showFrame(frame, io.write);
  suggestions.forEach(({ text: suggested, reason }, index) => {
    io.write(`Forslag ${index + 1}${reason ? ` (${reason})` : ''}:`);
    io.write(suggested, '  ');
  });
  const own =
    shape === 'list'
      ? 'Skriv punktene på én linje, med semikolon mellom'
      : 'Skriv din egen tekst på én linje. Slutter linjen med \\, kan du fortsette på den neste';
  if (suggestions.length > 0) io.write(`Enter gir forslag 1. Skriv nummeret for et annet forslag. ${own}.`);
  else io.write(`${own}.${example ? ` For eksempel: ${example}` : ''}`);
  for (;;) {
    const first = await io.ask(frame);
    if (first === back) return back;
    const typed = first.trim();
    const suggested =
      typed === '' ? suggestions[0] : /^\d+$/u.test(typed) ? suggestions[Number(typed) - 1] : undefined;
    const alone = suggested?.text ?? (typed === '' || specialAnswer(typed) ? first : undefined);
    const reply = alone ?? (await whole(first, frame, io));
    if (reply === back) return back;
    const entries = shape === 'list' && reply !== alone ? reply.replaceAll(';', '\n') : reply;
    const checked = check(entries);
    if (checked.ok) return entries;
    io.write(checked.message);
  }
}

/** Whether that is the name of a choice: its value, its label, or yes or no in other words where it begins so. */
function isCalled(typed: string, { value, label }: Choice): boolean {
  const yesNo = parseYesNo(typed);
  const plain = yesNo.ok ? formatYesNo(yesNo.value) : typed;
  return [fold(value), fold(label), fold(label).split(',')[0]].includes(plain);
}

async function choose({ frame, choices, initial }: ChooseAsk, io: PlainIo): Promise<string | typeof back> {
  showFrame(frame, io.write);
  const real = choices.filter(isChoice);
  let number = 0;
  for (const entry of choices) {
    if (!isChoice(entry)) {
      io.write(entry.heading);
      continue;
    }
    number += 1;
    const detail = entry.detail ? `: ${shorten(entry.detail)}` : '';
    io.write(`${entry.label}${detail}`, '     ', `${String(number).padStart(3)}. `);
  }
  const usual = real.findIndex(({ value }) => value === initial);
  io.write(`Skriv nummeret.${usual < 0 ? '' : ` Enter gir ${usual + 1}.`}`);
  for (;;) {
    const reply = await io.ask(frame);
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
    ask: async (frame) => {
      if (!told) write('(Skriv ? for hjelp og < for å gå tilbake.)');
      told = true;
      for (;;) {
        terminal.out('> ');
        const reply = await lines.next();
        const command = reply.trim();
        if (command === '?') for (const paragraph of frame.help) write(paragraph);
        else if (command !== '<') return reply;
        else if (frame.canGoBack) return back;
        else write('Dette er det første spørsmålet.');
      }
    },
  };
  return {
    line: (ask) => line(ask, io),
    text: (ask) => text(ask, io),
    choose: (ask) => choose(ask, io),
    pick: (ask) => plainPick(ask, io, showFrame),
    say: (message, tone = 'plain') => {
      if (tone === 'heading') write('');
      write(`${marks[tone]}${tone === 'done' ? shorten(message) : message}`);
    },
    close: () => lines.close(),
  };
}
