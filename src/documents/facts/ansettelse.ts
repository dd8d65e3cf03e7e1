import { addDays } from '../../norwegian/dates.ts';
import { formatMoneySpan } from '../../norwegian/money.ts';
import { policeCertificate } from '../../profile/employer.ts';
import type { Profile } from '../../profile/schema.ts';
import { fullDate } from './calendar.ts';
import type { View } from './view-value.ts';

/** The written contract is there so many days after the start at the latest. Source: L08. */
const contractDays = 7;

/** What the paper from choice to first day needs beside the profile's own answers. */
export function hiringFacts(profile: Profile): View {
  const { vilkår, lønn, virksomhet, prosess, stilling, oppgaver } = profile;
  const { arbeidsgiver } = virksomhet;
  const form = vilkår.ansettelsesform;
  return {
    første_dag: vilkår.oppstart ? fullDate(vilkår.oppstart) : null,
    kontraktfrist: vilkår.oppstart ? fullDate(addDays(vilkår.oppstart, contractDays)) : null,
    // Statsansatteloven goes before arbeidsmiljøloven for state posts, and for them only (L22).
    stat: arbeidsgiver === 'stat',
    arbeidsmiljøloven: arbeidsgiver !== undefined && arbeidsgiver !== 'stat',
    tidsavgrenset: form !== undefined && form !== 'fast',
    politiattest: policeCertificate(profile).demand,
    under_18: stilling.under_18 ?? false,
    kolleger: (lønn.kolleger ?? []).flatMap(({ stilling: post, fra: from, til: to }) =>
      post && from !== undefined && to !== undefined ? [{ stilling: post, spenn: formatMoneySpan({ from, to }) }] : [],
    ),
    lønn_drøftet: lønn.drøftet_med !== undefined,
    fortrinnsrett_gjenstår: vilkår.fortrinnsrett_sjekket !== true,
    andre_oppgaver: oppgaver.andre_oppgaver === true && form === 'fast',
    svarfrist: prosess.svar_innen !== undefined,
  };
}
