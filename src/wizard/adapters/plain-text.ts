import { specialAnswer } from '../../norwegian/answers.ts';
import { fold } from '../../norwegian/text.ts';
import { back, type Frame, type OrBack, type Suggestion, type TextAsk } from '../prompter.ts';
import type { PlainIo } from './plain.ts';

/*
 * Writing by plain lines: a suggestion by its number, or a text of one's own. The answer that stands already has no
 * number, so that a suggestion's is the same each time the question comes.
 */

/** So many suggestions are told before one asks for more: to hear twenty read aloud is no help. */
const told = 3;

interface Offer {
  readonly standing: Suggestion | undefined;
  readonly suggestions: readonly Suggestion[];
}

function offerOf({ suggestions }: TextAsk): Offer {
  return {
    standing: suggestions.find(({ standing }) => standing),
    suggestions: suggestions.filter(({ standing }) => !standing),
  };
}

function tellSuggestions(suggestions: readonly Suggestion[], from: number, write: PlainIo['write']): void {
  suggestions.forEach(({ text, reason }, index) => {
    write(`Forslag ${from + index + 1}${reason ? ` (${reason})` : ''}:`);
    write(text, '  ');
  });
}

function instructions({ standing, suggestions }: Offer, { shape, example }: TextAsk): string {
  const own =
    shape === 'list'
      ? 'Skriv punktene på én linje, med semikolon mellom.'
      : 'Skriv din egen tekst på én linje. Slutter linjen med \\, kan du fortsette på den neste.';
  const parts = [
    standing ? 'Enter beholder svaret.' : suggestions.length > 0 ? 'Enter gir forslag 1.' : '',
    suggestions.length > (standing ? 0 : 1)
      ? `Skriv nummeret for et ${standing ? '' : 'annet '}forslag.`
      : '',
    own,
    suggestions.length === 0 && !standing && example ? `For eksempel: ${example}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What belongs to a line: what was pasted with it, and the next as long as a line ends with a backslash. */
async function whole(first: string, ask: (again: () => void) => Promise<OrBack<string>>, io: PlainIo) {
  const lines = [first, ...(await io.pasted())];
  while (lines.at(-1)?.endsWith('\\')) {
    const next = await ask(() => undefined);
    if (next === back) return back;
    lines.push(next);
  }
  return lines.map((typed) => typed.replace(/\\$/u, '')).join('\n');
}

/** Asks for text by plain lines. */
export async function plainText(
  question: TextAsk,
  io: PlainIo,
  showFrame: (frame: Frame, write: PlainIo['write']) => void,
): Promise<OrBack<string>> {
  const { frame, shape, check } = question;
  const { write } = io;
  const offer = offerOf(question);
  const { standing, suggestions } = offer;
  const show = () => {
    if (standing) {
      write(`${standing.reason ? `Dette er ${standing.reason}` : 'Slik står det nå'}:`);
      write(standing.text, '  ');
    }
    tellSuggestions(suggestions.slice(0, told), 0, write);
    const more = suggestions.length - told;
    if (more > 0) write(`${more} forslag til. Skriv «mer» for å se dem.`);
    write(instructions(offer, question));
  };
  showFrame(frame, write);
  show();
  for (;;) {
    const first = await io.ask(frame, show);
    if (first === back) return back;
    const typed = first.trim();
    if (fold(typed) === 'mer' && suggestions.length > told) {
      tellSuggestions(suggestions.slice(told), told, write);
      continue;
    }
    const chosen =
      typed === ''
        ? (standing ?? suggestions[0])
        : /^\d+$/u.test(typed)
          ? suggestions[Number(typed) - 1]
          : undefined;
    // A number alone is meant for a suggestion, and is no text.
    if (/^\d{1,2}$/u.test(typed) && chosen === undefined && suggestions.length > 0) {
      const last = suggestions.length;
      write(`Skriv ${last === 1 ? '1' : `et tall fra 1 til ${last}`} for et forslag, eller din egen tekst.`);
      continue;
    }
    const alone = chosen?.text ?? (typed === '' || specialAnswer(typed) ? first : undefined);
    const reply = alone ?? (await whole(first, (again) => io.ask(frame, again), io));
    if (reply === back) return back;
    const text = shape === 'list' && reply !== alone ? reply.replaceAll(';', '\n') : reply;
    const checked = check(text);
    if (checked.ok) return text;
    write(checked.message);
  }
}
