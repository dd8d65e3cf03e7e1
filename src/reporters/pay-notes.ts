import { formatMoney, formatMoneySpan } from '../norwegian/money.ts';
import { collapse, joinList } from '../norwegian/text.ts';
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

/** «lønnstrinn 27», or «6 og 10 år». */
function stepName(kind: Placing['kind'], steps: readonly number[]): string {
  const numbers = joinList([...new Set(steps)].map(String));
  return kind === 'steps' ? `lønnstrinn ${numbers}` : `${numbers} år`;
}

/** What the table says, what it lacks, and how old it is. */
export function placingNotes(overview: PayOverview): string[] {
  const { placing, origin, stated } = overview;
  if (placing.kind === 'none' || origin === null)
    return placing.kind === 'none' ? noPlacing(placing, overview) : [];
  const span = placedSpan(placing);
  const place =
    placing.kind === 'steps' ? `Lønnstrinn ${spanText(asked(placing))}` : `Gruppen «${placing.group}»`;
  const gives = span ? ` gir ${formatMoneySpan(span)} i året` : '';
  return [
    `${place}${gives}. ${placing.table.navn}, ${origin.date}. Kilde: ${origin.source}.`,
    ...(origin.old ? [oldTable(placing)] : []),
    ...lacking(placing.kind, missingCells(placing), 'Tabellen'),
    ...(placing.kind === 'group' ? stepNotes(placing) : []),
    ...placing.passed.flatMap(({ table, missing }) =>
      lacking(placing.kind, missing, `Den nyere tabellen, ${formatPayDate(payDate(table.dato))},`),
    ),
    ...(stated && span && (stated.from !== span.from || stated.to !== span.to)
      ? ['Spennet dere har satt, er et annet enn det trinnene gir i denne tabellen.']
      : []),
    ...(isLocal(placing.table) ? [] : ['Har dere en nyere tabell? Bruk den: erfaring forklar lønnstabell']),
  ];
}

function oldTable({ kind }: Placing): string {
  return kind === 'group'
    ? 'Tabellen er gammel: se på forskjellen mellom tallene, ikke på hvor høye de er. Spør HR hva som gjelder nå.'
    : 'Tabellen er gammel. Spør HR hva trinnene gir nå.';
}

function asked({ from, to }: { readonly from: Cell; readonly to: Cell }) {
  return { from: from.asked, to: to.asked };
}

/** Nothing is made up for a missing figure; the nearest that are known are shown as just that. */
function lacking(kind: Placing['kind'], cells: readonly Cell[], table: string): string[] {
  const byNearest = new Map<string, Cell[]>();
  for (const cell of cells) {
    const near = joinList(
      cell.nearest.map(({ step, kroner }) => `${formatMoney(kroner)} (${stepName(kind, [step])})`),
    );
    byNearest.set(near, [...(byNearest.get(near) ?? []), cell]);
  }
  return [...byNearest].map(([near, missing]) => {
    const steps = missing.map(({ asked: wanted, step }) => (kind === 'steps' ? wanted : (step ?? wanted)));
    return `${table} mangler ${stepName(kind, steps)}.${near ? ` Nærmest er ${near}.` : ''}`;
  });
}

function stepNotes({ without, credited }: GroupPlacing): string[] {
  return [without, credited].flatMap((cell) =>
    cell === null || cell.kroner === null || cell.step === cell.asked
      ? []
      : [`${cell.asked} år lønnes som ${cell.step} år, fram til neste trinn i tabellen.`],
  );
}

const chooseEmployer =
  'Velg arbeidsgiver i profilen, så vet vi hvilken tabell som gjelder: erfaring endre virksomhet';

function noPlacing({ lacks, groups }: NoPlacing, { basis }: PayOverview): string[] {
  const choose = groups.length > 0 ? `Gruppene i tabellen er ${joinList(groups)}.` : '';
  const ownTable = 'Har dere en egen lønnstabell? Bruk den: erfaring forklar lønnstabell';
  switch (lacks) {
    case 'employer':
      return [chooseEmployer];
    case 'seniority':
      return ['Oppgi årene fra arbeid og utdanning også, for eksempel: erfaring lønn --ansiennitet 4'];
    case 'group':
      return [`Gruppen «${basis.group}» står ikke i tabellen. ${choose}`];
    case 'basis':
      if (basis.employer === undefined && groups.length === 0) return [chooseEmployer];
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

/** What the credit for lived experience is, what it gives in kroner as far as that is known, and what it rests on. */
export function creditNotes(
  { basis, placing, stated, uncredited }: PayOverview,
  grounds: string | undefined,
): string[] {
  const { credit, seniority } = basis;
  const why = grounds ? [`Begrunnelse: ${collapse(grounds)}`] : [];
  if (credit === undefined) {
    return [
      'Dere gir ingen år for egen erfaring ennå. Det finnes ingen norm: én bydel gir fem års ansiennitet, og noen arbeidsgivere gir fem til ti.',
      'Spør HR hva som er mulig hos dere. Se hva det gir med: erfaring lønn --uttelling ÅR',
      ...why,
    ];
  }
  const years = `Egen erfaring gir ${credit} års ansiennitet`;
  const lead =
    seniority === undefined ? `${years}.` : `${years}, lagt til ${seniority} år fra arbeid og utdanning.`;
  const own = stated && uncredited !== undefined ? [uncreditedNote(stated.from, uncredited)] : [];
  const table = placing.kind === 'group' ? tableNote(placing) : [];
  const ask =
    own.length + table.length === 0
      ? ['Spør HR hva laveste lønn ville vært uten årene, og prøv: erfaring lønn --uten-uttelling BELØP']
      : [];
  return [lead, ...own, ...table, ...ask, ...why];
}

function uncreditedNote(from: number, uncredited: number): string {
  if (uncredited >= from) return 'Beløpet uten uttelling er ikke lavere enn spennet. Stemmer det?';
  return `Spennet begynner ${formatMoney(from - uncredited)} høyere enn det ville gjort uten årene.`;
}

function tableNote({ without, credited }: GroupPlacing): string[] {
  if (credited === null || credited.kroner === null || without.kroner === null) return [];
  const more = credited.kroner - without.kroner;
  return [
    more === 0 ? 'I tabellen gir årene ikke mer lønn.' : `I tabellen gir årene ${formatMoney(more)} mer.`,
  ];
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
  return `${formatMoney(Math.abs(kroner))} ${kroner > 0 ? 'høyere' : 'lavere'}`;
}

/** «2020, gammelt», «1. mai 2024» or «udatert». */
export function dateNote({ date, old }: Origin): string {
  if (date === null) return 'udatert';
  return old ? `${date}, gammelt` : date;
}
