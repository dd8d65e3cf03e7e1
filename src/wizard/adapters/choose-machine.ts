import { fold } from '../../norwegian/text.ts';
import type { Choice, ChooseAsk } from '../prompter.ts';
import { type HelpPage, helpLines, turnHelp } from './help-pages.ts';
import { isBackKey, type Key } from './key.ts';
import {
  clip,
  commonHints,
  frameLines,
  hanging,
  hintLines,
  type Look,
  moreLine,
  pointer,
  windowed,
} from './layout.ts';
import type { Machine, Step } from './machine.ts';

/*
 * One of several: label and what stands for it now in two columns.
 */

interface ChooseState {
  /** Index of the active choice among the entries. */
  readonly active: number;
  readonly help?: HelpPage;
}

const isChoice = (entry: ChooseAsk['choices'][number] | undefined): entry is Choice =>
  entry !== undefined && 'value' in entry;

/** Room for the pointer and the space after it. */
const margin = 2;

function rowText({ label, detail }: Choice, column: number, look: Look): string {
  const room = look.width - margin - 1;
  if (detail === undefined) return clip(label, room, look);
  const head = clip(label, column, look).padEnd(column);
  return `${head}  ${look.colour.dim(clip(detail, room - column - 2, look))}`;
}

/** What is said of a choice: at most four lines, so that the list keeps its place. */
function description(entry: ChooseAsk['choices'][number] | undefined, look: Look): string[] {
  if (!isChoice(entry) || !entry.hint) return [];
  const lines = hanging(entry.hint, `${look.symbols.arrow} `, look);
  const shown = lines.length > 4 ? [...lines.slice(0, 3), `  ${look.symbols.ellipsis}`] : lines;
  return ['', ...shown.map((line) => look.colour.dim(line))];
}

function start({ choices, initial }: ChooseAsk): ChooseState {
  const usual = choices.findIndex((entry) => isChoice(entry) && entry.value === initial);
  return { active: usual >= 0 ? usual : choices.findIndex(isChoice) };
}

/** The nearest choice that way; the same at the end. */
function move(by: 1 | -1, { active }: ChooseState, { choices }: ChooseAsk): ChooseState {
  for (let at = active + by; at >= 0 && at < choices.length; at += by)
    if (isChoice(choices[at])) return { active: at };
  return { active };
}

/** The next choice that begins with what was typed, or the one of that number. */
function jump(text: string, { active }: ChooseState, { choices }: ChooseAsk): ChooseState {
  const all = choices.map((entry, index) => ({ entry, index })).filter(({ entry }) => isChoice(entry));
  if (/^[1-9]$/u.test(text)) return { active: all[Number(text) - 1]?.index ?? active };
  const begins = all.filter(({ entry }) => isChoice(entry) && fold(entry.label).startsWith(fold(text)));
  return { active: (begins.find(({ index }) => index > active) ?? begins[0])?.index ?? active };
}

function press(state: ChooseState, key: Key, look: Look, ask: ChooseAsk): Step<ChooseState, string> {
  if (state.help !== undefined)
    return { state: { ...state, help: turnHelp(state.help, key, ask.frame, look) } };
  if (isBackKey(key)) return ask.frame.canGoBack ? { leave: 'back' } : { state };
  const chosen = ask.choices[state.active];
  switch (key.name) {
    case 'up':
      return { state: move(-1, state, ask) };
    case 'down':
      return { state: move(1, state, ask) };
    case 'return':
      return isChoice(chosen) ? { done: chosen.value } : { state };
    case 'text':
      return { state: key.text === '?' ? { ...state, help: 0 } : jump(key.text, state, ask) };
    default:
      return { state };
  }
}

/** The rows around the active one that there is room for, with a mark where there are more. */
function listLines(rows: readonly string[], active: number, room: number, look: Look): string[] {
  if (rows.length <= room) return [...rows];
  const heights = rows.map(() => 1);
  const indexes = rows.map((_, index) => index);
  const shown = windowed(indexes, heights, active, Math.max(2, room - 2));
  return [
    ...(shown[0] === 0 ? [] : [moreLine('up', look)]),
    ...shown.map((index) => rows[index] ?? ''),
    ...(shown.at(-1) === rows.length - 1 ? [] : [moreLine('down', look)]),
  ];
}

function render(state: ChooseState, ask: ChooseAsk, look: Look): string[] {
  if (state.help !== undefined) return helpLines(state.help, ask.frame, look);
  const { colour, width } = look;
  const { choices, frame } = ask;
  const details = choices.filter(isChoice).filter(({ detail }) => detail !== undefined);
  const longest = Math.max(0, ...details.map(({ label }) => [...label].length));
  const column = Math.min(longest, Math.floor(width * 0.42));
  const rows = choices.map((entry, index) => {
    if (!isChoice(entry)) return ` ${colour.bold(clip(entry.heading, width - margin, look))}`.trimEnd();
    const text = rowText(entry, column, look);
    return index === state.active ? colour.cyan(`${pointer(look)} ${text}`) : `  ${text}`;
  });
  const above = frameLines(frame, look);
  const hintsFor = (meaning: string) =>
    hintLines([['↑↓', meaning], ['Enter', 'velg'], ...commonHints(frame)], look);
  const cutHints = hintsFor(`flytt (${choices.filter(isChoice).length} valg)`);
  const described = Math.max(0, ...choices.map((entry) => description(entry, look).length));
  const room = look.rows - above.length - described - cutHints.length - 2;
  return [
    ...above,
    ...listLines(rows, state.active, Math.max(4, room), look),
    ...description(choices[state.active], look),
    '',
    ...(rows.length > room ? cutHints : hintsFor('flytt')),
  ];
}

/** A prompt for one of several. */
export function chooseMachine(ask: ChooseAsk): Machine<ChooseState, string> {
  return {
    start: start(ask),
    press: (state, key, look) => press(state, key, look, ask),
    render: (state, look) => render(state, ask, look),
  };
}
