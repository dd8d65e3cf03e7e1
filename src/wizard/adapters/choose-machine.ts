import { quoted } from '../../norwegian/text.ts';
import type { Choice, ChooseAsk } from '../prompter.ts';
import { findChoices } from './find-choice.ts';
import { type HelpPage, helpLines, turnHelp } from './help-pages.ts';
import { isBackKey, type Key } from './key.ts';
import {
  clip,
  commonHints,
  errorLines,
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
  /** Index of the active choice among the entries; the last one while the search finds nothing. */
  readonly active: number;
  /** What is searched for. */
  readonly filter: string;
  /** What was active when the search began. */
  readonly home: number;
  /** Enter was pressed on a search that finds nothing. */
  readonly refused?: boolean;
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
  const active = usual >= 0 ? usual : choices.findIndex(isChoice);
  return { active, home: active, filter: '' };
}

/** The indexes of the choices that the search leaves; all of them without one. */
function left({ filter }: ChooseState, { choices }: ChooseAsk): readonly number[] {
  const all = choices.flatMap((entry, index) => (isChoice(entry) ? [index] : []));
  if (filter === '') return all;
  const found = new Set<unknown>(findChoices(filter, choices.filter(isChoice)));
  return all.filter((index) => found.has(choices[index]));
}

/** The state without a search, where it was before it. */
const withoutSearch = ({ home }: ChooseState): ChooseState => ({ active: home, home, filter: '' });

/** The nearest choice that way among those that are left; the same at the end. Out of a search that finds nothing it leads back. */
function move(by: 1 | -1, state: ChooseState, ask: ChooseAsk): ChooseState {
  const shown = left(state, ask);
  if (shown.length === 0) return withoutSearch(state);
  const active = shown[shown.indexOf(state.active) + by] ?? state.active;
  return { ...state, active, home: state.filter === '' ? active : state.home };
}

/** The state with another search: the pointer stays if it can, and else goes to the first that is left. */
function search(typed: string, state: ChooseState, ask: ChooseAsk): ChooseState {
  const filter = typed.trimStart();
  if (filter === '') return withoutSearch(state);
  const sought = { ...state, filter, refused: false };
  const shown = left(sought, ask);
  return shown.includes(state.active) ? sought : { ...sought, active: shown[0] ?? state.active };
}

function press(state: ChooseState, key: Key, look: Look, ask: ChooseAsk): Step<ChooseState, string> {
  if (state.help !== undefined)
    return { state: { ...state, help: turnHelp(state.help, key, ask.frame, look) } };
  if (isBackKey(key)) {
    if (state.filter !== '') return { state: withoutSearch(state) };
    return ask.frame.canGoBack ? { leave: 'back' } : { state };
  }
  switch (key.name) {
    case 'up':
      return { state: move(-1, state, ask) };
    case 'down':
      return { state: move(1, state, ask) };
    case 'return': {
      const chosen = left(state, ask).includes(state.active) ? ask.choices[state.active] : undefined;
      if (isChoice(chosen)) return { done: chosen.value };
      return { state: { ...state, refused: state.filter !== '' } };
    }
    case 'backspace':
      return { state: search(state.filter.slice(0, -1), state, ask) };
    case 'text':
      return {
        state: key.text === '?' ? { ...state, help: 0 } : search(state.filter + key.text, state, ask),
      };
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

/** What is searched for. */
function searchLines({ filter }: ChooseState, { colour }: Look): string[] {
  return filter === '' ? [] : [colour.bold(`Søk: ${filter}`)];
}

/** Whether the search leaves an entry: a choice that fits, or the heading above one. */
function isLeft(index: number, shown: ReadonlySet<number>, { choices }: ChooseAsk): boolean {
  if (isChoice(choices[index])) return shown.has(index);
  const next = choices.findIndex((entry, at) => at > index && !isChoice(entry));
  const end = next < 0 ? choices.length : next;
  return [...shown].some((at) => at > index && at < end);
}

function hintsOf({ filter }: ChooseState, { frame, choices }: ChooseAsk, cut: boolean) {
  const moving = cut ? `flytt (${choices.filter(isChoice).length} valg)` : 'flytt';
  const keys: (readonly [string, string])[] = [
    ['↑↓', moving],
    ['Enter', 'velg'],
  ];
  return filter === ''
    ? [...keys, ...commonHints(frame)]
    : [...keys, ['Esc', 'slett søket'] as const, ['?', 'hjelp'] as const];
}

function render(state: ChooseState, ask: ChooseAsk, look: Look): string[] {
  if (state.help !== undefined) return helpLines(state.help, ask.frame, look);
  const { colour, width } = look;
  const { choices, frame } = ask;
  const details = choices.filter(isChoice).filter(({ detail }) => detail !== undefined);
  const longest = Math.max(0, ...details.map(({ label }) => [...label].length));
  const column = Math.min(longest, Math.floor(width * 0.42));
  const fitting = new Set(left(state, ask));
  // Where nothing fits, all that can be chosen is shown, and nothing of it is active.
  const none = fitting.size === 0;
  const indexes = [...choices.keys()].filter((index) => none || isLeft(index, fitting, ask));
  const rows = indexes.map((index) => {
    const entry = choices[index];
    if (!isChoice(entry))
      return ` ${colour.bold(clip(entry?.heading ?? '', width - margin, look))}`.trimEnd();
    const text = rowText(entry, column, look);
    return index === state.active && !none ? colour.cyan(`${pointer(look)} ${text}`) : `  ${text}`;
  });
  const above = [...frameLines(frame, look), ...searchLines(state, look)];
  const message = `Ingen av valgene passer med ${quoted(state.filter.trim())}. Bruk piltastene.`;
  const error = errorLines(state.refused ? message : undefined, look);
  const cutHints = hintLines(hintsOf(state, ask, true), look);
  const described = Math.max(0, ...choices.map((entry) => description(entry, look).length));
  const room = look.rows - above.length - described - error.length - cutHints.length - 2;
  return [
    ...above,
    ...listLines(rows, Math.max(0, indexes.indexOf(state.active)), Math.max(4, room), look),
    ...(none ? [] : description(choices[state.active], look)),
    ...error,
    '',
    ...(rows.length > room ? cutHints : hintLines(hintsOf(state, ask, false), look)),
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
