import { specialAnswer } from '../../norwegian/answers.ts';
import { fold } from '../../norwegian/text.ts';
import { type Terminal, wrap } from '../../terminal.ts';
import { back, type Choice, type ChooseAsk, type Frame, type LineAsk, type Prompter, type TextAsk, type Tone } from '../prompter.ts';
import type { Lines } from './lines.ts';
import { plainPick } from './plain-pick.ts';

/*
 * Questions as plain lines: numbered choices, one line in, one line out, nothing drawn over. For screen readers,
 * simple terminals and pipes.
 */

/** What an asker of plain lines works with. */
export interface PlainIo {
  /** Writes a text, wrapped, as lines. */
  write(text: string, indent?: string): void;
  /** Asks for one line. `?` and `<` are dealt with: help is shown, and back gives `back`. */
  ask(frame: Frame): Promise<string | typeof back>;
}

const marks: Record<Tone, string> = { plain: '', done: 'Lagret. ', heading: '', warning: 'Merk: ', faint: '' };

function showFrame({ counter, question, why }: Frame, write: PlainIo['write']): void {
  write('');
  if (counter) write(counter);
  write(question);
  if (why) write(why);
}

const isChoice = (entry: ChooseAsk['choices'][number]): entry is Choice => 'value' in entry;

async function line({ frame, suggestion, example, check }: LineAsk, io: PlainIo): Promise<string | typeof back> {
  showFrame(frame, io.write);
  if (suggestion) io.write(`Enter gir: ${suggestion.text}${suggestion.reason ? ` (${suggestion.reason})` : ''}`);
  else if (example) io.write(`For eksempel: ${example}`);
  for (;;) {
    const reply = await io.ask(frame);
    if (reply === back) return back;
    const text = reply.trim() === '' && suggestion ? suggestion.text : reply;
    const checked = check(text);
    if (checked.ok) return text;
    io.write(checked.message);
  }
}

/** Lines until an empty one. */
async function more(first: string, frame: Frame, io: PlainIo): Promise<string | typeof back> {
  const lines = [first];
  for (;;) {
    const next = await io.ask(frame);
    if (next === back) return back;
    if (next.trim() === '') return lines.join('\n');
    lines.push(next);
  }
}

async function text(ask: TextAsk, io: PlainIo): Promise<string | typeof back> {
  const { frame, suggestions, example, shape, check } = ask;
  showFrame(frame, io.write);
  suggestions.forEach(({ text: suggested, reason }, index) => {
    io.write(`Forslag ${index + 1}${reason ? ` (${reason})` : ''}:`);
    io.write(suggested, '  ');
  });
  const own = shape === 'list' ? 'Skriv ett punkt per linje' : 'Skriv din egen tekst';
  if (suggestions.length > 0) io.write(`Enter gir forslag 1. Skriv et annet nummer for å velge det. ${own}, hvis du vil skrive selv, og avslutt med en tom linje.`);
  else io.write(`${own}, og avslutt med en tom linje.${example ? ` For eksempel: ${example}` : ''}`);
  for (;;) {
    const first = await io.ask(frame);
    if (first === back) return back;
    const typed = first.trim();
    const suggested = typed === '' ? suggestions[0] : /^\d+$/u.test(typed) ? suggestions[Number(typed) - 1] : undefined;
    // «vet ikke ennå» is one line; nobody ends it with an empty one.
    const alone = suggested?.text ?? (typed === '' || specialAnswer(typed) ? first : undefined);
    const reply = alone ?? (await more(first, frame, io));
    if (reply === back) return back;
    const checked = check(reply);
    if (checked.ok) return reply;
    io.write(checked.message);
  }
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
    io.write(`${number}. ${entry.label}${entry.detail ? `: ${entry.detail}` : ''}`, '  ');
  }
  const usual = real.findIndex(({ value }) => value === initial);
  io.write(`Skriv nummeret.${usual < 0 ? '' : ` Enter gir ${usual + 1}.`}`);
  for (;;) {
    const reply = await io.ask(frame);
    if (reply === back) return back;
    const typed = fold(reply);
    const byNumber = typed === '' ? real[usual] : real[Number(typed) - 1];
    const found = byNumber ?? real.find(({ value, label }) => [fold(value), fold(label)].includes(typed));
    if (found) return found.value;
    io.write(`Skriv et tall fra 1 til ${real.length}.`);
  }
}

/** The prompter of plain lines. */
export function createPlainPrompter(lines: Lines, terminal: Pick<Terminal, 'out' | 'width'>): Prompter {
  const write = (text: string, indent = '') => terminal.out(`${wrap(text, terminal.width, indent)}\n`);
  let told = false;
  const io: PlainIo = {
    write,
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
      write(`${marks[tone]}${message}`);
    },
    close: () => lines.close(),
  };
}
