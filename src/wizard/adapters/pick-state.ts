import { fold } from '../../norwegian/text.ts';
import type { Choice, PickAsk, Picked, PickGroup, PickItem } from '../prompter.ts';
import { type Editor, editorWith, emptyEditor } from './editor.ts';
import type { HelpPage } from './help-pages.ts';

/*
 * What a prompt for several picks holds, and the lines that can be seen of it. Pure; the keys are in pick-machine.ts.
 */

export interface PickRow extends PickItem {
  readonly group: string;
  /** A point of the manager's own. */
  readonly added?: boolean | undefined;
}

/** A point being written: a new one of a group, or another wording of a row. */
interface Writing {
  readonly editor: Editor;
  readonly group: string;
  readonly row?: number;
}

export interface PickState {
  readonly rows: readonly PickRow[];
  /** Key of the active entry; see `keyOfEntry`. */
  readonly active: string;
  /** Groups shown whole. */
  readonly expanded: ReadonlySet<string>;
  readonly filter: string;
  /** What was active when the search began. */
  readonly home?: string | undefined;
  readonly writing?: Writing | undefined;
  /** A point that was begun on and left. */
  readonly putAway?: Writing | undefined;
  readonly error?: string | undefined;
  readonly help?: HelpPage;
}

/** A line of the list, or a few where it is long. */
export type Entry =
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'item'; readonly row: PickRow; readonly index: number }
  | { readonly kind: 'more'; readonly group: string; readonly count: number }
  | { readonly kind: 'own'; readonly group: string }
  | { readonly kind: 'exit'; readonly choice: Choice };

/** One string for an entry, by which it stays active when the list around it changes. */
export function keyOfEntry(entry: Entry): string {
  switch (entry.kind) {
    case 'heading':
      return `heading ${entry.title}`;
    case 'item':
      return `item ${entry.index}`;
    case 'exit':
      return `exit ${entry.choice.value}`;
    default:
      return `${entry.kind} ${entry.group}`;
  }
}

/** Whether the pointer stands on an entry. */
export const isActive = (entry: Entry, state: PickState) => keyOfEntry(entry) === state.active;

/** Whether the pointer can stand on an entry. */
export const isReachable = (entry: Entry) =>
  entry.kind !== 'heading' && !(entry.kind === 'item' && entry.row.fixed);

type ItemEntry = Extract<Entry, { kind: 'item' }>;

function groupEntries(group: PickGroup, items: readonly ItemEntry[], state: PickState): Entry[] {
  // What is ticked or written by the manager shows even where it stands far down.
  const isShown = ({ row }: ItemEntry, index: number) => index < group.shown || row.ticked || row.added;
  const visible = state.expanded.has(group.id) ? items : items.filter(isShown);
  const hidden = items.length - visible.length;
  return [
    ...visible,
    ...(hidden > 0 ? [{ kind: 'more', group: group.id, count: hidden } as const] : []),
    ...(group.own ? [{ kind: 'own', group: group.id } as const] : []),
  ];
}

/** What is in the list now: with a filter, what matches it; else each group as far as it is open, and the ways out. */
export function entriesOf({ groups, exits }: PickAsk, state: PickState): Entry[] {
  const wanted = fold(state.filter);
  const entries = groups.flatMap((group) => {
    const items = state.rows
      .map((row, index): ItemEntry => ({ kind: 'item', row, index }))
      .filter(({ row }) => row.group === group.id && (wanted === '' || fold(row.label).includes(wanted)));
    const inside = wanted === '' ? groupEntries(group, items, state) : items;
    if (inside.length === 0 || group.title === undefined) return inside;
    return [{ kind: 'heading', title: group.title } as const, ...inside];
  });
  return wanted === ''
    ? [...entries, ...exits.map((choice) => ({ kind: 'exit', choice }) as const)]
    : entries;
}

/** The list as it is when the question comes. */
export function startOfPick(ask: PickAsk): PickState {
  const rows = ask.groups.flatMap((group) =>
    group.items.map((item): PickRow => ({ ...item, group: group.id })),
  );
  const state: PickState = { rows, active: '', expanded: new Set(), filter: '' };
  return withActive(ask, state);
}

/** The state with an active entry that is there: the first one, when the old one is gone. */
export function withActive(ask: PickAsk, state: PickState): PickState {
  const reachable = entriesOf(ask, state).filter(isReachable);
  if (reachable.some((entry) => isActive(entry, state))) return state;
  const [first] = reachable;
  return first ? { ...state, active: keyOfEntry(first) } : state;
}

/** The group in which the pointer stands. */
export function activeGroup(ask: PickAsk, state: PickState): PickGroup | undefined {
  const entry = entriesOf(ask, state).find((candidate) => isActive(candidate, state));
  const id = entry?.kind === 'item' ? entry.row.group : entry && 'group' in entry ? entry.group : undefined;
  return ask.groups.find((group) => group.id === id);
}

/** Where a search that finds nothing can be added as it stands: where the pointer was before it, else the first group that takes it. */
export function groupForSought(ask: PickAsk, state: PickState): PickGroup | undefined {
  if (state.filter.trim() === '' || entriesOf(ask, state).length > 0) return undefined;
  const last = activeGroup(ask, { ...state, filter: '', active: state.home ?? state.active });
  return last?.own ? last : ask.groups.find(({ own }) => own);
}

/** A point of one's own, ticked, in the list and active. */
export function withOwn(state: PickState, group: string, text: string): PickState {
  const rows = [...state.rows, { group, value: text, label: text, ticked: true, added: true }];
  return { ...state, rows, active: `item ${rows.length - 1}` };
}

/** Begins a point of one's own in a group, or the rewriting of the one in `row`; goes on where it was put away. */
export function startWriting(state: PickState, group: string, row?: number): PickState {
  const { putAway } = state;
  const before = putAway?.group === group && putAway.row === row ? putAway.editor : undefined;
  const fresh = row === undefined ? emptyEditor : editorWith(state.rows[row]?.label ?? '');
  const writing = { editor: before ?? fresh, group, ...(row !== undefined && { row }) };
  return { ...state, error: undefined, writing };
}

/** What is ticked, by group and each once. */
export function pickedOf({ groups }: PickAsk, { rows }: PickState): Picked {
  const ticked = rows.filter((row) => row.ticked && !row.fixed);
  const valuesOf = (id: string) => [
    ...new Set(ticked.filter(({ group }) => group === id).map(({ value }) => value)),
  ];
  return { groups: new Map(groups.map(({ id }) => [id, valuesOf(id)])) };
}
