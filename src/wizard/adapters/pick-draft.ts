import type { PickAsk } from '../prompter.ts';
import { type PickRow, type PickState, withActive } from './pick-state.ts';

/*
 * What was ticked and written in a list when the manager went back from it, to be found there when it comes again.
 */

/** The rows as they were when the list came, and as they were left. */
export interface PickDraft {
  readonly before: readonly PickRow[];
  readonly after: readonly PickRow[];
}

const same =
  (one: PickRow) =>
  ({ group, value }: PickRow): boolean =>
    group === one.group && value === one.value;

const isAsIt = (before: readonly PickRow[]) => (row: PickRow, index: number) =>
  before[index]?.value === row.value && before[index]?.ticked === row.ticked;

/** What is worth keeping of a list that is left without an answer; undefined where nothing was touched. */
export function draftOfPick(start: PickState, left: PickState): PickDraft | undefined {
  const before = start.rows;
  const after = left.rows;
  const untouched = after.length === before.length && after.every(isAsIt(before));
  return untouched ? undefined : { before, after };
}

/** The list with what was kept. Suggestions may have come or gone since, as other answers changed; these are as new. */
export function withPickDraft(ask: PickAsk, start: PickState, draft: PickDraft | undefined): PickState {
  if (!draft) return start;
  const { before, after } = draft;
  const groups = new Set(ask.groups.filter(({ own }) => own).map(({ id }) => id));
  const rows = start.rows.map((row) => {
    if (row.fixed) return row;
    const left = after.find(same(row));
    // One that was put in other words has given its place to them.
    if (!left) return before.some(same(row)) ? { ...row, ticked: false } : row;
    return { ...row, ticked: left.ticked };
  });
  const written = after.filter((row) => row.added && groups.has(row.group) && !rows.some(same(row)));
  return withActive(ask, { ...start, rows: [...rows, ...written] });
}
