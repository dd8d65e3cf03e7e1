import type { Knowledge } from '../knowledge/index.ts';
import type { PayTable } from '../knowledge/pay.ts';
import { fold } from '../norwegian/text.ts';
import type { Employer } from '../profile/choices.ts';
import { comparePayDates, payDate } from './dates.ts';

/** A figure that a table does have. `step` is a lønnstrinn, or years of ansiennitet. */
export interface Known {
  readonly step: number;
  readonly kroner: number;
}

/** What a table says at one place. Where it says nothing, `kroner` is null: no figure is made up for it. */
export interface Cell {
  /** The lønnstrinn or years asked for. */
  readonly asked: number;
  /** The step that pays for it: of ansiennitet, the last one reached; null where the table has none so low. */
  readonly step: number | null;
  readonly kroner: number | null;
  /** Where `kroner` is null: the nearest figure that is known on either side, the lower first. */
  readonly nearest: readonly Known[];
}

/** Whether a table is the manager's own rather than one of ours. */
export function isLocal(table: PayTable): boolean {
  return table.område === undefined;
}

/** The knowledge with a manager's own table in it: every part of the program then uses that one. */
export function withLocalTable(knowledge: Knowledge, local: PayTable): Knowledge {
  return { ...knowledge, payTables: () => [local, ...knowledge.payTables()] };
}

/** The tables that bear on a kind of employer, the newest first. An own table wins: where there is one, it is alone. */
export function tablesFor(employer: Employer | undefined, tables: readonly PayTable[]): PayTable[] {
  const local = tables.filter(isLocal);
  const usable = local.length > 0 ? local : tables.filter(({ område }) => område === employer);
  return usable.toSorted((a, b) => comparePayDates(payDate(b.dato), payDate(a.dato)));
}

/** The names of the groups in some tables, each once, as they are written in the first that has them. */
export function groupNames(tables: readonly PayTable[]): string[] {
  const names = new Map<string, string>();
  for (const table of tables) {
    for (const name of Object.keys(table.grupper ?? {})) {
      if (!names.has(fold(name))) names.set(fold(name), name);
    }
  }
  return [...names.values()];
}

/** What a lønnstrinn pays. */
export function stepCell(table: PayTable, asked: number): Cell {
  const known = knownSteps(table.trinn);
  return cell(asked, asked, known);
}

/**
 * What so many years of ansiennitet pay in a group: the pay of a step holds until the next, so 7 years are paid as
 * the step of 6. Undefined where the table hasn't the group.
 */
export function groupCell(table: PayTable, group: string, years: number): Cell | undefined {
  const row = Object.entries(table.grupper ?? {}).find(([name]) => fold(name) === fold(group))?.[1];
  if (row === undefined) return undefined;
  const known = knownSteps(row);
  const steps = table.år ?? known.map(({ step }) => step);
  const reached = steps.filter((step) => step <= years);
  return cell(years, reached.length > 0 ? Math.max(...reached) : null, known);
}

function knownSteps(figures: Readonly<Record<string, number>> = {}): Known[] {
  const known = Object.entries(figures).map(([step, kroner]) => ({ step: Number(step), kroner }));
  return known.toSorted((a, b) => a.step - b.step);
}

function cell(asked: number, step: number | null, known: readonly Known[]): Cell {
  const found = known.find((figure) => figure.step === step);
  if (found) return { asked, step, kroner: found.kroner, nearest: [] };
  const nearest = [
    known.findLast((figure) => figure.step < asked),
    known.find((figure) => figure.step > asked),
  ];
  return { asked, step, kroner: null, nearest: nearest.filter((figure) => figure !== undefined) };
}
