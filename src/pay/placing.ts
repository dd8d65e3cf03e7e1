import type { PayTable } from '../knowledge/pay.ts';
import type { MoneySpan } from '../norwegian/money.ts';
import type { Employer } from '../profile/choices.ts';
import type { Profile } from '../profile/schema.ts';
import { type Cell, groupCell, groupNames, stepCell, tablesFor } from './tables.ts';

/** What a band is placed from. */
export interface PayBasis {
  readonly employer: Employer | undefined;
  /** Lønnstrinn, from and to. */
  readonly steps: { readonly from: number; readonly to: number } | undefined;
  readonly group: string | undefined;
  /** Years of ansiennitet from work and education. */
  readonly seniority: number | undefined;
  /** Years added for lived experience, as the manager has stated; there is no default. Source: V6.8, P01. */
  readonly credit: number | undefined;
}

/** A newer table that could not be used, and what it lacks. */
export interface Passed {
  readonly table: PayTable;
  readonly missing: readonly Cell[];
}

interface FromTable {
  readonly table: PayTable;
  /** Newer tables that lack a figure; the newest first. */
  readonly passed: readonly Passed[];
}

export interface StepPlacing extends FromTable {
  readonly kind: 'steps';
  readonly from: Cell;
  readonly to: Cell;
}

export interface GroupPlacing extends FromTable {
  readonly kind: 'group';
  readonly group: string;
  readonly without: Cell;
  /** The same with the credit for lived experience; null where none is stated. */
  readonly credited: Cell | null;
}

/**
 * Why there is no placing: nothing to place from (`basis`), the kind of employer isn't known (`employer`), no table
 * is for it (`table`), the group is in none of them (`group`), or the years are not stated (`seniority`).
 */
export interface NoPlacing {
  readonly kind: 'none';
  readonly lacks: 'basis' | 'employer' | 'table' | 'group' | 'seniority';
  /** The groups that could be chosen. */
  readonly groups: readonly string[];
}

export type Placing = StepPlacing | GroupPlacing | NoPlacing;

/** What the profile says to place a band from. One lønnstrinn alone is a band of that step. */
export function basisOf({ virksomhet, lønn }: Profile): PayBasis {
  const from = lønn.lønnstrinn_fra ?? lønn.lønnstrinn_til;
  return {
    employer: virksomhet.arbeidsgiver,
    steps: from === undefined ? undefined : { from, to: lønn.lønnstrinn_til ?? from },
    group: lønn.gruppe,
    seniority: lønn.ansiennitet_år,
    credit: lønn.uttelling_år,
  };
}

/**
 * Places a band in the newest table that has all the figures it takes; where none has, in the one that comes nearest,
 * with what is missing left open. Nothing is interpolated or projected, and figures of two dates are never mixed.
 */
export function place(basis: PayBasis, all: readonly PayTable[]): Placing {
  const tables = tablesFor(basis.employer, all);
  const groups = groupNames(tables);
  const none = (lacks: NoPlacing['lacks']): NoPlacing => ({ kind: 'none', lacks, groups });
  const { steps, group, seniority, credit } = basis;
  if (steps === undefined && group === undefined) return none('basis');
  if (tables.length === 0) return none(basis.employer === undefined ? 'employer' : 'table');

  const withSteps = tables.filter(({ trinn }) => trinn);
  if (steps !== undefined && withSteps.length > 0) {
    const found = pick(withSteps, (table) => [stepCell(table, steps.from), stepCell(table, steps.to)]);
    const [from, to] = found?.cells ?? [];
    if (found && from && to) return { kind: 'steps', table: found.table, passed: found.passed, from, to };
  }
  if (group === undefined || groups.length === 0) return none('table');
  if (seniority === undefined) return none('seniority');
  const years = credit === undefined ? [seniority] : [seniority, seniority + credit];
  const found = pick(tables, (table) => years.map((year) => groupCell(table, group, year)));
  const [without, credited] = found?.cells ?? [];
  if (!found || !without) return none('group');
  return {
    kind: 'group',
    group,
    table: found.table,
    passed: found.passed,
    without,
    credited: credited ?? null,
  };
}

/** The band of a placing by lønnstrinn, in kroner; undefined for other placings and where a figure is missing. */
export function placedSpan(placing: Placing): MoneySpan | undefined {
  if (placing.kind !== 'steps') return undefined;
  const { from, to } = placing;
  return from.kroner === null || to.kroner === null ? undefined : { from: from.kroner, to: to.kroner };
}

/** The cells of a placing that the table has no figure for. */
export function missingCells(placing: Placing): Cell[] {
  if (placing.kind === 'none') return [];
  const cells = placing.kind === 'steps' ? [placing.from, placing.to] : [placing.without, placing.credited];
  return lacking(cells.filter((cell) => cell !== null));
}

interface Picked extends FromTable {
  readonly cells: readonly Cell[];
}

/** The first table with all the figures; where none has, the one that lacks fewest, and then the least far. */
function pick(
  tables: readonly PayTable[],
  read: (table: PayTable) => readonly (Cell | undefined)[],
): Picked | undefined {
  const passed: Passed[] = [];
  const lame: Picked[] = [];
  for (const table of tables) {
    const cells = read(table).filter((cell) => cell !== undefined);
    if (cells.length === 0) continue;
    const missing = lacking(cells);
    if (missing.length === 0) return { table, passed, cells };
    passed.push({ table, missing });
    lame.push({ table, passed: [], cells });
  }
  return lame.toSorted((a, b) => compareLacks(lacking(a.cells), lacking(b.cells)))[0];
}

function compareLacks(a: readonly Cell[], b: readonly Cell[]): number {
  const far = (cells: readonly Cell[]) => {
    const gaps = cells.map(({ asked, nearest }) =>
      Math.min(...nearest.map(({ step }) => Math.abs(step - asked))),
    );
    return Math.max(...gaps);
  };
  const [farA, farB] = [far(a), far(b)];
  // Both are infinite where no figure is near, and infinity less infinity is no number.
  return a.length - b.length || (farA === farB ? 0 : farA - farB);
}

/** Each missing cell once: a band of one step asks for the same twice. */
function lacking(cells: readonly Cell[]): Cell[] {
  const missing = cells.filter(({ kroner }) => kroner === null);
  return missing.filter((cell, index) => missing.findIndex(({ asked }) => asked === cell.asked) === index);
}
