import type { Knowledge } from '../../knowledge/index.ts';
import { addDays } from '../../norwegian/dates.ts';
import { formatMoneySpan } from '../../norwegian/money.ts';
import { policeCertificate } from '../../profile/employer.ts';
import type { Profile } from '../../profile/schema.ts';
import { fullDate, planCalendar } from './calendar.ts';
import { peopleInSentence } from './shared.ts';
import type { View } from './view-value.ts';

/** The written contract is there so many days after the start at the latest. Source: L08. */
const contractDays = 7;

/** What the paper from choice to first day needs beside the profile's own answers. */
export function hiringFacts(profile: Profile, knowledge: Knowledge): View {
  const { vilkår, lønn, virksomhet, prosess, stilling, oppgaver } = profile;
  const { arbeidsgiver } = virksomhet;
  const form = vilkår.ansettelsesform;
  // The post may begin on a day that nobody works, such as 1 May.
  const first = planCalendar(profile, knowledge).days[0] ?? vilkår.oppstart;
  return {
    første_dag: first ? fullDate(first) : null,
    kontraktfrist: vilkår.oppstart ? fullDate(addDays(vilkår.oppstart, contractDays)) : null,
    // For state posts statsansatteloven goes before parts of it (L22).
    arbeidsmiljøloven: arbeidsgiver !== undefined && arbeidsgiver !== 'stat',
    politiattest: policeCertificate(profile).demand,
    under_18: stilling.under_18 ?? false,
    kolleger: (lønn.kolleger ?? []).flatMap(({ stilling: post, fra: from, til: to }) =>
      post && from !== undefined && to !== undefined
        ? [{ stilling: post, spenn: formatMoneySpan({ from, to }) }]
        : [],
    ),
    lønn_drøftet_med: lønn.drøftet_med === undefined ? null : peopleInSentence(lønn.drøftet_med),
    // A post with an end date has no need of the clause. Source: V6.5.
    andre_oppgaver: oppgaver.andre_oppgaver === true && (form === undefined || form === 'fast'),
    svarfrist: prosess.svar_innen !== undefined,
  };
}
