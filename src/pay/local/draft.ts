import type { Problem } from '../../errors.ts';
import type { PayTable } from '../../knowledge/pay.ts';
import { type CalendarDate, parseDate, toIso } from '../../norwegian/dates.ts';
import { formatMoney, looksMonthly, parseMoney } from '../../norwegian/money.ts';
import { parseInteger } from '../../norwegian/numbers.ts';
import { collapse, fold, nfc, quoted } from '../../norwegian/text.ts';
import type { Source } from '../../profile/source.ts';

/** What was typed at one place of a file; `at` is its offset. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** A table that is being read, in either format, and all that is wrong with it so far. */
export interface Draft {
  readonly source: Source;
  readonly problems: Problem[];
  readonly steps: Map<number, number>;
  readonly years: Set<number>;
  /** By folded name. */
  readonly groups: Map<string, { readonly name: string; readonly pay: Map<number, number> }>;
  readonly seen: Set<string>;
  date: CalendarDate | undefined;
  origin: string | undefined;
}

export type LocalTable =
  | { readonly ok: true; readonly table: PayTable }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An empty table of the file that `source` holds. */
export function newDraft(source: Source): Draft {
  const [steps, years, groups, seen] = [new Map(), new Set<number>(), new Map(), new Set<string>()];
  return { source, problems: [], steps, years, groups, seen, date: undefined, origin: undefined };
}

export function report(
  { source, problems }: Draft,
  { at }: Pick<Typed, 'at'>,
  message: string,
  hint?: string,
): void {
  problems.push(source.problem(at, message, hint));
}

/** The day the table holds from, or where it comes from. */
export function readHead(draft: Draft, key: 'dato' | 'kilde', value: Typed): void {
  if (isRepeated(draft, `${key}:`, value, `«${key}»`)) return;
  if (key === 'kilde') {
    draft.origin = collapse(nfc(value.text)) || undefined;
    return;
  }
  const date = parseDate(value.text);
  if (date.ok) draft.date = date.value;
  else report(draft, value, date.message);
}

/** Years of ansiennitet, as in «4» or «4 år». */
export function readYears(draft: Draft, typed: Typed): number | undefined {
  const number = parseInteger(fold(typed.text).replace(/ ?år$/u, ''));
  if (number.ok && number.value >= 0) return number.value;
  report(
    draft,
    typed,
    `${quoted(typed.text)} er ikke et antall år.`,
    'Skriv årene med tall, for eksempel 4.',
  );
  return undefined;
}

/** One lønnstrinn, as in «26» or «LT 26», and what it pays. */
export function readStep(draft: Draft, typed: Typed, pay: Typed | undefined): void {
  const number = parseInteger(fold(typed.text).replace(/^(?:ltr?\.?|lønnstrinn|trinn) ?/u, ''));
  if (!number.ok || number.value < 1) {
    report(
      draft,
      typed,
      `${quoted(typed.text)} er ikke et lønnstrinn.`,
      'Skriv bare tallet, for eksempel 26.',
    );
    return;
  }
  if (isRepeated(draft, `trinn:${number.value}`, typed, `Lønnstrinn ${number.value}`)) return;
  const kroner = readPay(draft, pay);
  if (kroner !== undefined) draft.steps.set(number.value, kroner);
}

/** The name of a group; undefined where it is missing or stands twice. */
export function readGroup(draft: Draft, typed: Typed): Map<number, number> | undefined {
  const name = collapse(nfc(typed.text));
  if (name === '') {
    report(draft, typed, 'Navnet på gruppen mangler.', 'Skriv det først på linjen.');
    return undefined;
  }
  if (isRepeated(draft, `gruppe:${fold(name)}`, typed, `Gruppen ${quoted(name)}`)) return undefined;
  const pay = new Map<number, number>();
  draft.groups.set(fold(name), { name, pay });
  return pay;
}

/** Kroner a year; undefined for an empty cell, which is an unknown figure, and for what can't be read. */
export function readPay(draft: Draft, typed: Typed | undefined): number | undefined {
  if (typed === undefined || typed.text.trim() === '') return undefined;
  const kroner = parseMoney(typed.text);
  if (!kroner.ok) report(draft, typed, kroner.message);
  else if (kroner.value === 0)
    report(draft, typed, 'Lønnen kan ikke være 0 kroner.', 'La ruten stå tom hvis dere ikke vet.');
  else if (looksMonthly(kroner.value)) {
    const message = `${formatMoney(kroner.value)} er for lite til å være lønn for et år.`;
    report(draft, typed, message, 'Skriv kroner i året for hel stilling.');
  } else return kroner.value;
  return undefined;
}

/** The finished table, or all that is wrong, in the order of the file. */
export function finish(draft: Draft): LocalTable {
  const { source, problems, steps, years, groups, date, origin } = draft;
  if (problems.length === 0 && date === undefined) {
    const hint =
      'Skriv den øverst, for eksempel: dato;01.05.2026 i en CSV-fil eller dato: 01.05.2026 i en YAML-fil.';
    problems.push(source.problem(0, 'Datoen som tabellen gjelder fra, mangler.', hint));
  }
  const figures = steps.size + [...groups.values()].reduce((sum, { pay }) => sum + pay.size, 0);
  if (problems.length === 0 && figures === 0) {
    problems.push(
      source.problem(0, 'Tabellen har ingen tall.', 'Se hvordan den skrives: erfaring forklar lønnstabell'),
    );
  }
  if (problems.length > 0 || date === undefined) {
    const order = problems.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    return { ok: false, problems: order };
  }
  const rows = [...groups.values()].map(({ name, pay }) => [name, Object.fromEntries(pay)] as const);
  const table: PayTable = {
    id: 'egen',
    navn: 'Lønnstabellen deres',
    dato: toIso(date),
    kilde: { sted: origin ?? source.file },
    ...(steps.size > 0 && { trinn: Object.fromEntries(steps) }),
    ...(rows.length > 0 && { år: [...years].toSorted((a, b) => a - b), grupper: Object.fromEntries(rows) }),
  };
  return { ok: true, table };
}

function isRepeated(draft: Draft, key: string, typed: Typed, what: string): boolean {
  const repeated = draft.seen.has(key);
  if (repeated) report(draft, typed, `${what} står to ganger i tabellen.`, 'Ta bort den ene.');
  draft.seen.add(key);
  return repeated;
}
