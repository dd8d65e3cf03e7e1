import type { Knowledge } from '../../knowledge/index.ts';
import type { Responsibility } from '../../knowledge/paper-schemas.ts';
import type { Profile } from '../../profile/schema.ts';
import { some } from './shared.ts';
import type { View } from './view-value.ts';

/** What only the job description says: authority, tasks that must be cleared first, and the clause on other tasks. */
export function jobDescriptionFacts(profile: Profile, knowledge: Knowledge): View {
  const lines = knowledge.responsibilities().filter((line) => belongs(line, profile));
  const { andre_oppgaver: open } = profile.oppgaver;
  const { ansettelsesform: form, prosent, oppstart } = profile.vilkår;
  const { leder, veileder } = profile.veiledning;
  return {
    ...Object.fromEntries((['egen', 'selv', 'andre'] as const).map((who) => [who, group(lines, who)])),
    har_kort_om: some(
      profile.virksomhet.sted,
      form,
      prosent,
      oppstart,
      leder?.navn,
      veileder?.navn,
      profile.stilling.nummer,
    ),
    avklares: tasksToClear(profile, knowledge),
    // A post with an end date has no need of the clause. Source: V6.5.
    andre_oppgaver: open === true && (form === undefined || form === 'fast'),
  };
}

function belongs({ tjenester, nivå }: Responsibility, { virksomhet, stilling }: Profile): boolean {
  const service = virksomhet.tjenestetype;
  const level = stilling.nivå;
  return (
    (!tjenester || (service !== undefined && tjenester.includes(service))) &&
    (!nivå || (level !== undefined && nivå.includes(level)))
  );
}

function group(lines: readonly Responsibility[], who: Responsibility['hvem']): View[] {
  return lines.filter(({ hvem }) => hvem === who).map(({ tekst, kilder }) => ({ tekst, kilder }));
}

/** Tasks from the bank that come close to treatment or leave somebody alone, with what must be agreed first. */
function tasksToClear({ oppgaver }: Profile, knowledge: Knowledge): View[] {
  const chosen = new Set(
    [oppgaver.individ, oppgaver.gruppe, oppgaver.system].flatMap((tasks) => tasks ?? []),
  );
  return knowledge
    .bank('oppgaver')
    .filter(({ avklar, tekst }) => avklar === 'ansvar' && chosen.has(tekst))
    .map(({ tekst, avklar_tekst = '', kilder }) => ({ oppgave: tekst, avklar: avklar_tekst, kilder }));
}
