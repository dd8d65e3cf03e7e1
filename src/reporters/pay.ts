import type { PayTable } from '../knowledge/pay.ts';
import { formatDate } from '../norwegian/dates.ts';
import { formatMoney } from '../norwegian/money.ts';
import { collapse, joinList } from '../norwegian/text.ts';
import { formatPayDate, payDate } from '../pay/dates.ts';
import type { PayOverview } from '../pay/overview.ts';
import { placedSpan } from '../pay/placing.ts';
import { stepsInKroner } from '../pay/references.ts';
import { payRows } from '../pay/rows.ts';
import type { Profile } from '../profile/schema.ts';
import { type Style, wrap } from '../terminal.ts';
import { amountLines } from './pay-amounts.ts';
import { type ChartRow, payChart, spanText } from './pay-chart.ts';
import { comparisonNote, creditNotes, dateNote, placingNotes } from './pay-notes.ts';

/** A terminal's style, and whether it shows more than ASCII's signs or is to be kept to plain lines of text. */
export type PayStyle = Style & { readonly unicode: boolean; readonly plain: boolean };

export interface PayReport {
  readonly overview: PayOverview;
  /** What the post is called; undefined where that isn't decided. */
  readonly post: string | undefined;
  readonly pay: Profile['lønn'];
  readonly tables: readonly PayTable[];
  /** Flags stood in for answers of the profile. */
  readonly trial: boolean;
}

const indent = '  ';

/** Where the band lies, and why one may say so: for a person to read. Ends with a line break. */
export function payReport(report: PayReport, style: PayStyle): string {
  const { overview, post, trial } = report;
  const sections = [
    chart(overview, style),
    amounts(overview, style),
    section('Spennet', bandNotes(report), style),
    section('Tabellen', placingNotes(overview), style),
    section('Årene for egen erfaring', creditNotes(overview, report.pay.uttelling_begrunnelse), style),
    section('Kolleger', colleagueNotes(overview), style),
    section('Andre tall (de sier ikke om spennet er høyt eller lavt)', referenceNotes(report), style),
    wrap(
      'Alle beløp er regnet ut fra årslønnen i hel stilling. En måned er en tolvdel av året. Beløpene er rundet av til nærmeste krone, hvert for seg. Les mer: erfaring forklar V6.8, V6.10 eller P01.',
      style.width,
    ),
    trial ? wrap('Dette er en prøve. Ingenting er lagret.', style.width) : '',
  ];
  const title = style.colour.bold(`Lønn${post ? `: ${post}` : ''}`);
  return `${[title, ...sections].filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, notes: readonly string[], { colour, symbols, width }: PayStyle): string {
  if (notes.length === 0) return '';
  const bullet = `${indent}${symbols.bullet} `;
  const lines = notes.map((note) => wrap(note, width, ' '.repeat(bullet.length), bullet));
  return [colour.bold(wrap(title, width)), ...lines].join('\n');
}

const point = (kroner: number) => ({ from: kroner, to: kroner });

/** Everything that can stand on one scale; figures from a table carry its year, for they may be old. */
function chartRows({
  band,
  stated,
  uncredited,
  placing,
  comparisons,
  colleagues,
  origin,
}: PayOverview): ChartRow[] {
  const year = origin?.year;
  const rows: ChartRow[] = band
    ? [{ label: stated ? 'Spennet deres' : 'Spennet', span: band, mark: 'own' }]
    : [];
  if (uncredited !== undefined)
    rows.push({ label: 'Uten årene for egen erfaring', span: point(uncredited), mark: 'without' });
  const span = placedSpan(placing);
  if (placing.kind === 'steps' && span) {
    const steps = spanText({ from: placing.from.asked, to: placing.to.asked });
    rows.push({ label: `Lønnstrinn ${steps}, ${year}`, span, mark: 'table' });
  }
  if (placing.kind === 'group') {
    const { without, credited } = placing;
    if (credited && credited.kroner !== null) {
      rows.push({
        label: `Med årene, ${year}`,
        span: point(credited.kroner),
        mark: 'with',
      });
    }
    if (without.kroner !== null) {
      const label = credited ? `Uten årene, ${year}` : `Tabellen, ${year}`;
      rows.push({ label, span: point(without.kroner), mark: 'without' });
    }
  }
  const others = comparisons.length > 0 ? comparisons : colleagues;
  return [
    ...rows,
    ...others.map(
      ({ post, span: pay }): ChartRow => ({ label: post ?? 'Kollega', span: pay, mark: 'colleague' }),
    ),
  ];
}

function chart(overview: PayOverview, style: PayStyle): string {
  const rows = chartRows(overview);
  const [only, ...others] = rows;
  if (only === undefined) return '';
  if (others.length === 0) return lone(only, style);
  const title = style.colour.bold('Kroner i året for hel stilling');
  // A bar is noise to a screen reader; the figures say the same.
  const lines = style.plain
    ? rows.map(({ label, span }) => `${indent}${label}: ${spanText(span)}`)
    : payChart(rows, style);
  return [title, ...lines].join('\n');
}

/** One row says nothing about where it lies: in words, with what would give a drawing. */
function lone({ label, span }: ChartRow, style: PayStyle): string {
  const bullet = `${indent}${style.symbols.bullet} `;
  const ways = [
    'Legg inn hva kolleger med lignende oppgaver har: erfaring endre lønn',
    'Eller se på en lønnstabell. Hva som trengs, står under «Tabellen» nedenfor.',
  ];
  return [
    wrap(`${label}: ${spanText(span)} kroner i året for hel stilling.`, style.width),
    wrap('Her er ikke noe å sammenligne med ennå. Slik får du se hvor det ligger:', style.width),
    ...ways.map((way) => wrap(way, style.width, ' '.repeat(bullet.length), bullet)),
  ].join('\n');
}

function amounts(overview: PayOverview, style: PayStyle): string {
  return amountLines(payRows(overview), overview.percent, style).join('\n');
}

/** The band as it is set, and what it rests on. */
function bandNotes({ overview, pay }: PayReport): string[] {
  const { stated, band, statedOld } = overview;
  const how = 'Legg inn lønnen fra og til: erfaring endre lønn';
  if (stated === undefined) {
    const only = pay.fra ?? pay.til;
    if (only === undefined)
      return [`${band ? 'Dere har ikke satt noe spenn ennå.' : 'Her er ikke noe spenn.'} ${how}`];
    return [`Bare ${pay.fra === undefined ? '«til»' : '«fra»'} er satt: ${formatMoney(only)}. ${how}`];
  }
  const when = pay.dato
    ? `Satt ${formatDate(pay.dato)}.`
    : 'Skriv når spennet ble satt, så ser alle hvor ferskt det er.';
  const grounds = pay.begrunnelse && collapse(pay.begrunnelse);
  return [
    statedOld ? `${when} Det er over et år siden. Gå gjennom det på nytt.` : when,
    ...(stated.from === stated.to
      ? ['Fra og til er like, så det er ikke rom for å ta hensyn til den enkelte.']
      : []),
    grounds ? `Begrunnelse: ${grounds}` : 'Skriv hvorfor lønnen er satt slik. Da tåler den spørsmål.',
    ...(pay.tillegg?.length ? [`Kommer i tillegg: ${pay.tillegg.join('; ')}`] : []),
    pay.drøftet_med
      ? `Drøftet med ${pay.drøftet_med}${pay.drøftet_dato ? `, ${formatDate(pay.drøftet_dato)}` : ''}.`
      : 'Drøft lønnen med de tillitsvalgte, og skriv hvem og når.',
  ];
}

function colleagueNotes({ colleagues, comparisons }: PayOverview): string[] {
  if (colleagues.length === 0) {
    return [
      'Hva har kolleger med lignende oppgaver nå? Det sier mer enn noen tabell. Spør HR, og legg det inn under «Lønnen til kolleger»: erfaring endre lønn',
    ];
  }
  if (comparisons.length === 0)
    return ['Sett et spenn, så ser du hvordan det ligger mot dem: erfaring endre lønn'];
  return comparisons.map(
    (comparison) =>
      `${comparison.post ?? 'Kollega'} (${spanText(comparison.span)}): ${comparisonNote(comparison)}.`,
  );
}

function referenceNotes({ overview, tables }: PayReport): string[] {
  return overview.references.map((reference) => {
    const { fra, til, trinn = [], tekst, faktum, origin } = reference;
    const kroner = stepsInKroner(reference, tables).map(
      ({ step, kroner: pay, table }) =>
        `${step} gir ${formatMoney(pay)} (${formatPayDate(payDate(table.dato))})`,
    );
    const figures =
      fra !== undefined && til !== undefined
        ? `${spanText({ from: fra, to: til })} kroner`
        : `Lønnstrinn ${joinList(trinn.map(String))}`;
    const now = kroner.length > 0 ? ` I tabellene våre: ${joinList(kroner)}.` : '';
    return `${figures} (${dateNote(origin)}): ${tekst}.${now} ${origin.source}. ${faktum}`;
  });
}
