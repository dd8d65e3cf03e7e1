import type { Knowledge } from '../../knowledge/index.ts';
import { formatMoneySpan } from '../../norwegian/money.ts';
import type { Service } from '../../profile/choices.ts';
import type { Profile } from '../../profile/schema.ts';
import { labels, some } from './shared.ts';
import type { View } from './view-value.ts';

/** Services that may be, or become, a FACT team. Source: N1. */
const mayBeFact: readonly Service[] = ['oppsokende', 'rop-team', 'dps'];

/** What only the note to the management says: who pays, whom the pay is compared with, and what it risks. */
export function managementNoteFacts(profile: Profile, knowledge: Knowledge): View {
  const { formål, lønn, virksomhet, vilkår } = profile;
  const { finansiering } = formål;
  const limited = finansiering === 'tilskudd' || finansiering === 'prosjekt';
  return {
    betales_av: (finansiering && labels(knowledge, 'finansiering').get(finansiering)) ?? null,
    penger_tar_slutt: limited,
    kolleger: (lønn.kolleger ?? []).flatMap(({ stilling, fra, til = fra }) =>
      stilling && fra !== undefined && til !== undefined
        ? [`${lower(stilling)} ${formatMoneySpan({ from: fra, to: til })}`]
        : [],
    ),
    fact: virksomhet.tjenestetype !== undefined && mayBeFact.includes(virksomhet.tjenestetype),
    har_økonomi: some(formål.kostnad, finansiering, lønn.fra, formål.etter_tilskudd),
    har_drøftet_deltid: some(vilkår.deltid?.drøftet_med),
  };
}

/** The first letter small, for a title inside a sentence; «NAV-veileder» keeps its capitals. */
function lower(title: string): string {
  const [first = '', second = ''] = title;
  return second === second.toLowerCase() ? first.toLowerCase() + title.slice(first.length) : title;
}
