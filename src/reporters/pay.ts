import type { PayTable } from '../knowledge/pay.ts';
import { formatMoney } from '../norwegian/money.ts';
import { joinList } from '../norwegian/text.ts';
import { type Amounts, amountsOf } from '../pay/amounts.ts';
import { formatPayDate, payDate } from '../pay/dates.ts';
import type { PayOverview } from '../pay/overview.ts';
import { placedSpan } from '../pay/placing.ts';
import { stepsInKroner } from '../pay/references.ts';
import { type Style, wrap } from '../terminal.ts';
import { type AmountRow, amountLines } from './pay-amounts.ts';
import { type ChartRow, payChart, spanText } from './pay-chart.ts';
import { comparisonNote, creditNotes, dateNote, placingNotes } from './pay-notes.ts';

/** A terminal's style, and whether it shows more than ASCII's signs or is to be kept to plain lines of text. */
export type PayStyle = Style & { readonly unicode: boolean; readonly plain: boolean };

export interface PayReport {
  readonly overview: PayOverview;
  /** What the post is called; undefined where that isn't decided. */
  readonly post: string | undefined;
  /** When the band was set, as text; undefined where that isn't decided. */
  readonly bandDate: string | undefined;
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
    section('Uttelling for egen erfaring', creditNotes(overview), style),
    section('Kolleger', colleagueNotes(overview), style),
    section('Andre tall, som ikke sier om spennet er høyt eller lavt', referenceNotes(report), style),
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
  return [colour.bold(title), ...lines].join('\n');
}

/** Everything that can stand on one scale; figures from a table carry its year, for they may be old. */
function chartRows({ band, stated, placing, comparisons, colleagues, origin }: PayOverview): ChartRow[] {
  const year = origin?.date?.slice(-4);
  const rows: ChartRow[] = band
    ? [{ label: stated ? 'Spennet deres' : 'Spennet', span: band, mark: 'own' }]
    : [];
  const span = placedSpan(placing);
  if (placing.kind === 'steps' && span) {
    const steps = spanText({ from: placing.from.asked, to: placing.to.asked });
    rows.push({ label: `Lønnstrinn ${steps}, ${year}`, span, mark: 'table' });
  }
  if (placing.kind === 'group') {
    const point = (kroner: number) => ({ from: kroner, to: kroner });
    const { without, credited } = placing;
    if (credited && credited.kroner !== null) {
      rows.push({ label: `Med uttelling, ${year}`, span: point(credited.kroner), mark: 'with' });
    }
    if (without.kroner !== null) {
      const label = credited ? `Uten uttelling, ${year}` : `Tabellen, ${year}`;
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
  if (rows.length === 0) return '';
  const title = style.colour.bold('Kroner i året for hel stilling');
  // A bar is noise to a screen reader; the figures say the same.
  const lines = style.plain
    ? rows.map(({ label, span }) => `${indent}${label}: ${spanText(span)}`)
    : payChart(rows, style);
  return [title, ...lines].join('\n');
}

function amounts({ band, stated, placing, percent }: PayOverview, style: PayStyle): string {
  const of = (kroner: number) => amountsOf(kroner, percent);
  const rows: AmountRow[] = [];
  if (band && band.from === band.to) rows.push({ label: 'Lønnen', amounts: of(band.to) });
  else if (band) {
    rows.push({ label: 'Fra', amounts: of(band.from) }, { label: 'Til', amounts: of(band.to) });
  }
  const span = placedSpan(placing);
  if (placing.kind === 'steps' && span && stated) {
    rows.push({ label: `Lønnstrinn ${placing.from.asked}`, amounts: of(span.from) });
    if (placing.from.asked !== placing.to.asked) {
      rows.push({ label: `Lønnstrinn ${placing.to.asked}`, amounts: of(span.to) });
    }
  }
  if (placing.kind === 'group') {
    const { without, credited } = placing;
    if (without.kroner !== null && credited && credited.kroner !== null) {
      const [less, more] = [of(without.kroner), of(credited.kroner)];
      rows.push({ label: 'Med uttelling', amounts: more }, { label: 'Uten uttelling', amounts: less });
      rows.push({ label: 'Forskjell', amounts: difference(more, less) });
    } else if (without.kroner !== null) rows.push({ label: 'Etter tabellen', amounts: of(without.kroner) });
  }
  return amountLines(rows, percent, style).join('\n');
}

/** Of the amounts as they are shown, so that a reader can check the sum. */
function difference(more: Amounts, less: Amounts): Amounts {
  return {
    year: more.year - less.year,
    month: more.month - less.month,
    share:
      more.share && less.share
        ? { year: more.share.year - less.share.year, month: more.share.month - less.share.month }
        : null,
  };
}

function bandNotes({ overview, bandDate }: PayReport): string[] {
  const { stated, band, statedOld } = overview;
  if (!stated) {
    const how = 'Legg inn lønnen fra og til: erfaring endre lønn';
    return [band ? `Dere har ikke satt noe spenn ennå. ${how}` : `Her er ikke noe spenn. ${how}`];
  }
  const when = bandDate ? `Satt ${bandDate}.` : 'Skriv når spennet ble satt, så ser alle hvor ferskt det er.';
  const old = statedOld ? ' Det er over et år siden. Gå gjennom det på nytt.' : '';
  return [
    `${when}${old}`,
    ...(stated.from === stated.to
      ? ['Fra og til er like, så det er ikke rom for å ta hensyn til den enkelte.']
      : []),
  ];
}

function colleagueNotes({ colleagues, comparisons }: PayOverview): string[] {
  if (colleagues.length === 0) {
    return [
      'Hva har kolleger med lignende oppgaver nå? Det sier mer enn noen tabell. Spør HR, og skriv det under «kolleger» i lønnsdelen av profilen.',
    ];
  }
  return comparisons.map(
    (comparison) =>
      `${comparison.post ?? 'Kollega'} (${spanText(comparison.span)}): ${comparisonNote(comparison)}.`,
  );
}

function referenceNotes({ overview, tables }: PayReport): string[] {
  return overview.references.map((reference) => {
    const { fra, til, trinn = [], tekst, merknad, faktum, origin } = reference;
    const kroner = stepsInKroner(reference, tables).map(
      ({ step, kroner: pay, table }) =>
        `${step} gir ${formatMoney(pay)} (${formatPayDate(payDate(table.dato))})`,
    );
    const figures =
      fra !== undefined && til !== undefined
        ? `${spanText({ from: fra, to: til })} kroner`
        : `lønnstrinn ${joinList(trinn.map(String))}`;
    const parts = [
      `${figures} (${dateNote(origin)}): ${tekst}.`,
      kroner.length > 0 ? `I tabellene våre: ${joinList(kroner)}.` : '',
      merknad ?? '',
      `Kilde: ${origin.source} (${faktum}).`,
    ];
    return parts.filter(Boolean).join(' ');
  });
}
