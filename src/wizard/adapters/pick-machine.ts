import { collapse } from '../../norwegian/text.ts';
import type { PickAsk, Picked } from '../prompter.ts';
import { emptyEditor, press } from './editor.ts';
import { turnHelp } from './help-pages.ts';
import { isBackKey, type Key } from './key.ts';
import type { Look } from './layout.ts';
import type { Machine, Step } from './machine.ts';
import {
  activeGroup,
  type Entry,
  entriesOf,
  groupForSought,
  isActive,
  isReachable,
  keyOfEntry,
  type PickState,
  pickedOf,
  startOfPick,
  startWriting,
  withActive,
  withOwn,
} from './pick-state.ts';
import { renderPick } from './pick-view.ts';

type PickStep = Step<PickState, Picked>;

const needsSpace = 'Du har ikke krysset av noe. Trykk mellomrom for å krysse av, og så Enter.';

function move(by: 1 | -1, state: PickState, ask: PickAsk): PickState {
  const reachable = entriesOf(ask, state).filter(isReachable);
  const index = reachable.findIndex((entry) => isActive(entry, state));
  const next = reachable[(index + by + reachable.length) % reachable.length];
  return next ? { ...state, active: keyOfEntry(next), error: undefined } : state;
}

function open(group: string, state: PickState, ask: PickAsk): PickState {
  const before = entriesOf(ask, state).findIndex((entry) => isActive(entry, state));
  const opened = { ...state, expanded: new Set([...state.expanded, group]), error: undefined };
  // The line «5 flere» is gone; the first of the five stands where it stood.
  const there = entriesOf(ask, opened)[before];
  return there && isReachable(there) ? { ...opened, active: keyOfEntry(there) } : withActive(ask, opened);
}

function toggle(entry: Extract<Entry, { kind: 'item' }>, state: PickState): PickState {
  const rows = state.rows.map((row, index) =>
    index === entry.index ? { ...row, ticked: !row.ticked } : row,
  );
  return { ...state, rows, error: undefined };
}

/** What Space does, and Enter where the pointer stands on something that isn't a point to tick. */
function use(entry: Entry | undefined, state: PickState, ask: PickAsk): PickStep {
  switch (entry?.kind) {
    case 'item':
      return { state: toggle(entry, state) };
    case 'more':
      return { state: open(entry.group, state, ask) };
    case 'own':
      return { state: startWriting(state, entry.group) };
    case 'exit':
      return { done: { exit: entry.choice.value } };
    default:
      return { state };
  }
}

/** Takes a search that finds nothing for a point of one's own. */
function addSought(group: string, state: PickState, ask: PickAsk): PickState {
  const text = collapse(state.filter);
  const checked = ask.check(text);
  if (!checked.ok) return { ...state, error: checked.message };
  return withOwn({ ...state, filter: '', error: undefined }, group, text);
}

function enter(entry: Entry | undefined, state: PickState, ask: PickAsk): PickStep {
  const group = groupForSought(ask, state);
  if (group) return { state: addSought(group.id, state, ask) };
  if (entry && entry.kind !== 'item') return use(entry, state, ask);
  const picked = state.rows.some((row) => row.ticked && !row.fixed);
  if (picked || ask.mayBeEmpty) return { done: pickedOf(ask, state) };
  return { state: { ...state, error: needsSpace } };
}

function rewrite(entry: Entry | undefined, state: PickState, ask: PickAsk): PickState {
  if (entry?.kind !== 'item' || !activeGroup(ask, state)?.own) return state;
  return startWriting(state, entry.row.group, entry.index);
}

/** Leaves a point unwritten; the words are kept for when it is taken up again. */
function putAway(writing: NonNullable<PickState['writing']>, state: PickState): PickState {
  const { editor, group, row } = writing;
  const text = editor.text.trim();
  const begun = text !== '' && text !== (row === undefined ? '' : state.rows[row]?.label);
  const kept = state.putAway?.group === group && state.putAway.row === row ? undefined : state.putAway;
  return { ...state, writing: undefined, error: undefined, putAway: begun ? writing : kept };
}

/** Takes what is written into the list. */
function finishWriting(
  writing: NonNullable<PickState['writing']>,
  state: PickState,
  ask: PickAsk,
): PickState {
  const text = collapse(writing.editor.text);
  if (text === '') return { ...state, writing: undefined, error: undefined };
  const checked = ask.check(text);
  if (!checked.ok) return { ...state, error: checked.message };
  const done = { ...state, writing: undefined, putAway: undefined, error: undefined };
  if (writing.row === undefined) return withOwn(done, writing.group, text);
  const rows = state.rows.map((row, index) =>
    index === writing.row ? { group: row.group, value: text, label: text, ticked: true, added: true } : row,
  );
  return { ...done, rows };
}

/** Whether a «?» asks for help: where nothing is typed, and right after an error. */
const asksForHelp = ({ text }: Key, typed: string, { error }: PickState) =>
  text === '?' && (error !== undefined || typed.trim() === '');

function pressWriting(key: Key, state: PickState, ask: PickAsk, look: Look): PickState {
  const { writing } = state;
  if (!writing) return state;
  if (asksForHelp(key, writing.editor.text, state)) return { ...state, help: 0 };
  if (isBackKey(key)) return putAway(writing, state);
  if (key.name === 'return') return finishWriting(writing, state, ask);
  if (key.name === 'break') {
    // Several lines pasted at once are several points.
    const taken = finishWriting(writing, state, ask);
    return taken.writing || writing.row !== undefined
      ? taken
      : { ...taken, writing: { ...writing, editor: emptyEditor } };
  }
  return {
    ...state,
    error: undefined,
    writing: { ...writing, editor: press(writing.editor, key, look.width) },
  };
}

function pressBrowsing(key: Key, state: PickState, ask: PickAsk): PickStep {
  const entry = entriesOf(ask, state).find((candidate) => isActive(candidate, state));
  const group = activeGroup(ask, state);
  switch (key.name) {
    case 'up':
      return { state: move(-1, state, ask) };
    case 'down':
      return { state: move(1, state, ask) };
    case 'right':
      return { state: group ? open(group.id, state, ask) : state };
    case 'tab':
      return { state: rewrite(entry, state, ask) };
    case 'return':
      return enter(entry, state, ask);
    case 'backspace':
      return { state: withActive(ask, { ...state, filter: state.filter.slice(0, -1), error: undefined }) };
    case 'text':
      break;
    default:
      return { state };
  }
  if (key.text === ' ') return use(entry, state, ask);
  if (asksForHelp(key, state.filter, state)) return { state: { ...state, help: 0 } };
  if (key.text === '+' && group?.own) return { state: startWriting(state, group.id) };
  const home = state.filter === '' ? state.active : state.home;
  return { state: withActive(ask, { ...state, home, filter: state.filter + key.text, error: undefined }) };
}

function pressKey(state: PickState, key: Key, ask: PickAsk, look: Look): PickStep {
  if (state.help !== undefined)
    return { state: { ...state, help: turnHelp(state.help, key, ask.frame, look) } };
  if (state.writing) return { state: pressWriting(key, state, ask, look) };
  if (isBackKey(key)) {
    if (state.filter !== '') return { state: withActive(ask, { ...state, filter: '' }) };
    return ask.frame.canGoBack ? { leave: 'back' } : { state };
  }
  return pressBrowsing(key, state, ask);
}

/**
 * A prompt for any number of picks: tick, search by typing, add points of one's own, and put them in other words;
 * `start` is how it was left when the manager went back from it.
 */
export function pickMachine(ask: PickAsk, start = startOfPick(ask)): Machine<PickState, Picked> {
  return {
    start,
    press: (state, key, look) => pressKey(state, key, ask, look),
    render: (state, look) => renderPick(ask, state, look),
  };
}
