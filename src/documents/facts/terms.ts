import type { Knowledge } from '../../knowledge/index.ts';
import { formatDate } from '../../norwegian/dates.ts';
import type { Profile } from '../../profile/schema.ts';
import { labels, peopleInSentence } from './shared.ts';
import type { View } from './view-value.ts';

/** What follows from the terms of the post; several papers say it. */
export function termsFacts(profile: Profile, knowledge: Knowledge): View {
  const { ansettelsesform: form, til_dato: end, prosent, deltid } = profile.vilkår;
  const temporary = form !== undefined && form !== 'fast';
  const name = form && labels(knowledge, 'ansettelsesform', 'tekst').get(form);
  const partTime = prosent !== undefined && prosent < 100;
  return {
    /** «Fast», «Vikariat til 31. mars 2028». */
    ansettelsesform: name ? (temporary && end ? `${name} til ${formatDate(end)}` : name) : null,
    midlertidig: temporary,
    prosjekt: form === 'prosjekt',
    /** Part time and temporary posts are discussed with the union representatives. Source: L06, L07. */
    drøftes: partTime || temporary,
    deltid_drøftet_med: deltid?.drøftet_med === undefined ? null : peopleInSentence(deltid.drøftet_med),
    statlig: profile.virksomhet.arbeidsgiver === 'stat',
  };
}
