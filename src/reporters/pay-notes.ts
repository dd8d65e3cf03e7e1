import { formatMoney, formatMoneySpan } from '../norwegian/money.ts';
import { formatNumber } from '../norwegian/numbers.ts';
import { joinList } from '../norwegian/text.ts';
import type { Comparison } from '../pay/compare.ts';
import { formatPayDate, payDate } from '../pay/dates.ts';
import type { PayOverview } from '../pay/overview.ts';
import { type GroupPlacing, missingCells, type NoPlacing, type Placing, placedSpan } from '../pay/placing.ts';
import type { Origin } from '../pay/references.ts';
import { type Cell, isLocal } from '../pay/tables.ts';
import { spanText } from './pay-chart.ts';

/*
 * What is said in words about a band: one sentence or two a line, to be wrapped. The figures of a table are told with
 * its date and source, and never as a measure of whether the band is too low.
 */

/** «lønnstrinn 27», or «6 år». */
const stepName = (kind: Placing['kind'], step: number) =>
  kind === 'steps' ? `lønnstrinn ${step}` : `${step} år`;

/** What the table says, what it lacks, and how old it is. */
export function placingNotes(overview: PayOverview): string[] {
  const { placing, origin, stated } = overview;
  if (placing.kind === 'none' || origin === null)
    return placing.kind === 'none' ? noPlacing(placing, overview) : [];
  const table = `${placing.table.navn} fra ${origin.date} (${origin.source})`;
  const place =
    placing.kind === 'steps' ? `lønnstrinn ${spanText(asked(placing))}` : `gruppen «${placing.group}»`;
  const missing = missingCells(placing);
  const span = placedSpan(placing);
  return [
    `Tabell: ${table}, ${place}.`,
    ...(origin.old ? ['Tabellen er gammel. Spør HR hva som gjelder nå.'] : []),
    ...missing.map((cell) => lacking(placing.kind, cell, 'Tabellen')),
    ...(placing.kind === 'group' ? stepNotes(placing) : []),
    ...placing.passed.flatMap(({ table: newer, missing: cells }) =>
      cells.map((cell) =>
        lacking(placing.kind, cell, `Den nyere tabellen fra ${formatPayDate(payDate(newer.dato))}`),
      ),
    ),
    ...(stated && span && (stated.from !== span.from || stated.to !== span.to)
      ? [`Trinnene gir ${formatMoneySpan(span)} i denne tabellen. Spennet dere har satt, er et annet.`]
      : []),
    ...(isLocal(placing.table) ? [] : ['Har dere en nyere tabell? Bruk den: erfaring forklar lønnstabell']),
  ];
}

function asked({ from, to }: { readonly from: Cell; readonly to: Cell }) {
  return { from: from.asked, to: to.asked };
}

/** Nothing is made up for a missing figure; the nearest that are known are shown as just that. */
function lacking(kind: Placing['kind'], { asked: wanted, step, nearest }: Cell, table: string): string {
  const known = nearest.map(({ step: near, kroner }) => `${stepName(kind, near)}: ${formatMoney(kroner)}`);
  const near = known.length > 0 ? ` Nærmest er ${joinList(known)}.` : '';
  return `${table} mangler ${stepName(kind, kind === 'steps' ? wanted : (step ?? wanted))}.${near}`;
}

function stepNotes({ without, credited }: GroupPlacing): string[] {
  const cells = [without, credited].filter(
    (cell) => cell !== null && cell.step !== cell.asked && cell.kroner !== null,
  );
  return cells.map(
    (cell) => `${cell?.asked} år lønnes som ${cell?.step} år, fram til neste trinn i tabellen.`,
  );
}

function noPlacing({ lacks, groups }: NoPlacing, { basis }: PayOverview): string[] {
  const choose = groups.length > 0 ? `Gruppene i tabellen er ${joinList(groups)}.` : '';
  const ownTable = 'Har dere en egen lønnstabell? Bruk den: erfaring forklar lønnstabell';
  switch (lacks) {
    case 'employer':
      return [
        'Velg arbeidsgiver i profilen, så vet vi hvilken tabell som gjelder: erfaring endre virksomhet',
      ];
    case 'seniority':
      return ['Oppgi årene fra arbeid og utdanning også, for eksempel: erfaring lønn --ansiennitet 4'];
    case 'group':
      return [`Gruppen «${basis.group}» står ikke i tabellen. ${choose}`];
    case 'basis':
      if (groups.length > 0) {
        return [
          `Oppgi gruppe og år, for eksempel: erfaring lønn --gruppe "${groups[0]}" --ansiennitet 4`,
          choose,
        ];
      }
      if (basis.employer === 'oslo') return ['Oppgi lønnstrinn: erfaring lønn --trinn-fra 26 --trinn-til 30'];
      return [`Vi har ingen lønnstabell for arbeidsgiveren. ${ownTable}`];
    case 'table':
      return [`Vi har ingen tabell som svarer på dette. ${ownTable}`];
  }
}

/** What the credit for lived experience is, what it gives in kroner as far as a table tells, and what it rests on. */
export function creditNotes({ basis, placing }: PayOverview): string[] {
  const { credit, seniority } = basis;
  if (credit === undefined) {
    return [
      'Dere har ikke bestemt hva egen erfaring skal gi. Det finnes ingen norm: én bydel gir fem års ansiennitet, andre gir mer, mindre eller ingenting.',
      'Finn ut hva som er mulig hos dere, og se hva det gir med: erfaring lønn --uttelling ÅR',
    ];
  }
  const years = `Egen erfaring gir ${credit} års ansiennitet`;
  const lead =
    seniority === undefined ? `${years}.` : `${years}, lagt til ${seniority} år fra arbeid og utdanning.`;
  if (placing.kind !== 'group' || placing.credited === null) {
    return [lead, 'Hva årene gir i kroner, sier ikke tabellen. Spør HR hva lønnen ville vært uten dem.'];
  }
  const { without, credited } = placing;
  if (without.kroner === null || credited.kroner === null) return [lead];
  const more = credited.kroner - without.kroner;
  const worth =
    more === 0
      ? 'I denne tabellen gir det ikke mer lønn.'
      : `I tabellen er det ${formatMoney(more)} mer i året.`;
  return [`${lead} ${worth}`];
}

/** How the band lies to a colleague's, at both ends. */
export function comparisonNote({ relation, from, to }: Comparison): string {
  if (relation === 'below') return 'hele spennet deres ligger under';
  if (relation === 'above') return 'hele spennet deres ligger over';
  if (relation === 'same') return 'samme spenn som deres';
  return `dere begynner ${apart(from)} og slutter ${apart(to)}`;
}

function apart(kroner: number): string {
  if (kroner === 0) return 'likt';
  return `${formatNumber(Math.abs(kroner))} ${kroner > 0 ? 'over' : 'under'}`;
}

/** «2020, gammelt», «1. mai 2024» or «udatert». */
export function dateNote({ date, old }: Origin): string {
  if (date === null) return 'udatert';
  return old ? `${date}, gammelt` : date;
}
