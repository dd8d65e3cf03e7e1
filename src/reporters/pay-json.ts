import { type CalendarDate, toIso } from '../norwegian/dates.ts';
import { type Amounts, amountsOf } from '../pay/amounts.ts';
import type { Comparison, Relation } from '../pay/compare.ts';
import type { PayOverview } from '../pay/overview.ts';
import { missingCells, type NoPlacing } from '../pay/placing.ts';
import type { Origin } from '../pay/references.ts';
import type { Cell } from '../pay/tables.ts';
import { formatJson } from './problems.ts';

const relations: Readonly<Record<Relation, string>> = {
  below: 'under',
  lower: 'lavere',
  same: 'likt',
  inside: 'innenfor',
  around: 'rommer',
  higher: 'høyere',
  above: 'over',
};

const lacks: Readonly<Record<NoPlacing['lacks'], string>> = {
  basis: 'grunnlag',
  employer: 'arbeidsgiver',
  table: 'tabell',
  group: 'gruppe',
  seniority: 'ansiennitet',
};

export interface PayJsonFrame {
  /** The day that ages are counted by. */
  readonly asOf: CalendarDate;
  /** Flags stood in for answers of the profile. */
  readonly tried: boolean;
  readonly bandDate: CalendarDate | undefined;
}

/** What `erfaring lønn --json` prints: whole kroner throughout, null for what isn't known. */
export function payJson(overview: PayOverview, { asOf, tried, bandDate }: PayJsonFrame): string {
  const { band, stated, uncredited, statedOld, percent, comparisons, colleagues, references } = overview;
  const amounts = (kroner: number) => amountFields(amountsOf(kroner, percent));
  return formatJson('lønn', {
    dato: toIso(asOf),
    prøve: tried,
    prosent: percent ?? null,
    uten_uttelling: uncredited === undefined ? null : amounts(uncredited),
    spenn: band
      ? {
          hentet_fra: stated ? 'profilen' : 'lønnstrinn',
          fra: amounts(band.from),
          til: amounts(band.to),
          dato: bandDate && stated ? toIso(bandDate) : null,
          gammelt: stated ? statedOld : null,
        }
      : null,
    plassering: placingFields(overview),
    uttelling: { år: overview.basis.credit ?? null, ansiennitet_år: overview.basis.seniority ?? null },
    kolleger: (band ? comparisons : colleagues).map((colleague) => ({
      stilling: colleague.post,
      fra: colleague.span.from,
      til: colleague.span.to,
      sammenlignet: 'relation' in colleague ? comparisonFields(colleague as Comparison) : null,
    })),
    eksempler: references.map(({ id, faktum, tekst, fra = null, til = null, trinn = [], dato, origin }) => ({
      id,
      faktum,
      tekst,
      fra,
      til,
      trinn,
      ...originFields(origin, dato),
    })),
  });
}

function placingFields({ placing, origin, percent }: PayOverview): object {
  if (placing.kind === 'none' || origin === null) {
    const none = placing.kind === 'none' ? { mangler: lacks[placing.lacks], grupper: placing.groups } : {};
    return { slag: null, ...none };
  }
  const shown = (cell: Cell) => ({
    spurt: cell.asked,
    trinn: cell.step,
    lønn: cell.kroner === null ? null : amountFields(amountsOf(cell.kroner, percent)),
  });
  const frame = {
    tabell: { navn: placing.table.navn, ...originFields(origin, placing.table.dato) },
    mangler: missingCells(placing).map(gapFields),
    nyere_uten_tall: placing.passed.map(({ table, missing }) => ({
      dato: table.dato,
      mangler: missing.map(gapFields),
    })),
  };
  if (placing.kind === 'steps') {
    return { slag: 'lønnstrinn', fra: shown(placing.from), til: shown(placing.to), ...frame };
  }
  const { group, without, credited } = placing;
  return {
    slag: 'gruppe',
    gruppe: group,
    uten_uttelling: shown(without),
    med_uttelling: credited ? shown(credited) : null,
    ...frame,
  };
}

function gapFields({ asked, nearest }: Cell): object {
  return { spurt: asked, nærmeste: nearest.map(({ step, kroner }) => ({ trinn: step, år: kroner })) };
}

function amountFields({ year, month, share }: Amounts): object {
  return { år: year, måned: month, andel_år: share?.year ?? null, andel_måned: share?.month ?? null };
}

function comparisonFields({ relation, from, to }: Comparison): object {
  return { plass: relations[relation], fra: from, til: to };
}

/** `dato` as it stands in data/: a day in ISO form, or a year. */
function originFields({ source, old }: Origin, dato: string | undefined): object {
  return { kilde: source, dato: dato ?? null, gammel: old };
}
