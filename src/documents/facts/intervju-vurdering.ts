import { type ChosenCase, tests } from '../../interview/cases.ts';
import type { AdLine, RatedCriterion, Rating } from '../../interview/criteria.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { joinList } from '../../norwegian/text.ts';
import type { Profile } from '../../profile/schema.ts';
import { labels } from './shared.ts';
import type { View } from './view-value.ts';

/** Numbers of questions by criterion. */
type Basis = ReadonlyMap<string, readonly number[]>;

/** The criteria that the requirements of lived experience fall under: what it is, and what it has taught. */
const experience = 'erfaring-til-nytte';
const beyondOneself = 'andres-vei';
const education = 'Helse- eller sosialfaglig utdanning';
const educationToo = `${education} i tillegg til egen erfaring`;
const reflection =
  'En erfaring du har tenkt gjennom, også sammen med andre, og kan bruke til nytte for flere enn deg selv';
const understanding = 'Forståelse for hva egen erfaring kan bety for mennesker som trenger hjelp';

/** The requirements that the ad opens with, as they stand there. */
function experienceLines({ egenerfaring }: Profile, knowledge: Knowledge): readonly string[] {
  if (egenerfaring.kreves === false) return [understanding];
  const names = labels(knowledge, 'typer');
  const kinds = (egenerfaring.typer ?? []).map((id) => names.get(id) ?? id);
  const all = egenerfaring.annen ? [...kinds, egenerfaring.annen] : kinds;
  const kind =
    all.length > 0
      ? `Egen erfaring med ${joinList(all, 'eller')}`
      : 'Egen erfaring som er relevant for jobben';
  return [kind, reflection];
}

/** The criteria with their anchors, the lines of the ad they measure, and the questions and cases that throw light on them. */
export function ratingView(
  rating: Rating,
  first: Basis,
  second: Basis,
  cases: readonly ChosenCase[],
  profile: Profile,
  knowledge: Knowledge,
): View {
  const required = experienceLines(profile, knowledge);
  // A criterion without a line of its own is lent the one on what the experience is thought through for.
  const lends = ({ criterion, lines }: RatedCriterion) =>
    criterion.id === beyondOneself && lines.length === 0;
  const lent = rating.criteria.some(lends) ? [reflection] : [];
  const opening = (id: string): readonly string[] => {
    if (id === experience) return required.filter((text) => !lent.includes(text));
    return id === beyondOneself ? required.filter((text) => lent.includes(text)) : [];
  };
  const line = ({ kind, text }: AdLine) => ({
    tekst: text,
    egenskap: kind === 'egenskaper',
    ønske: kind === 'ønsker',
  });
  const numbers = (basis: Basis, id: string, ...more: readonly string[]) =>
    joinList([...(basis.get(id) ?? []).map(String), ...more]) || '–';
  const tested = (id: string) => cases.some((entry) => tests(entry, id));
  return {
    kriterier: rating.criteria.map(({ criterion, lines }, index) => ({
      nummer: index + 1,
      tittel: criterion.tittel,
      beskrivelse: criterion.beskrivelse,
      fra_annonsen: [
        ...opening(criterion.id).map((tekst) => ({ tekst, egenskap: false, ønske: false })),
        ...lines.map(line),
      ],
      en: criterion.anker['1'],
      tre: criterion.anker['3'],
      fem: criterion.anker['5'],
      runde_1: numbers(first, criterion.id),
      runde_2: numbers(second, criterion.id, ...(tested(criterion.id) ? ['case'] : [])),
      kilder: criterion.kilder,
    })),
    for_seg: rating.others.map(line),
    /** Whether some criterion has no question in the round, nor a case. */
    har_strek_1: rating.criteria.some(({ criterion }) => !first.has(criterion.id)),
    har_strek_2: rating.criteria.some(({ criterion: { id } }) => !second.has(id) && !tested(id)),
  };
}

/** What the ad binds the choice to, without what may not be weighed. Source: L13. */
export function adView(rating: Rating, profile: Profile, knowledge: Knowledge): View {
  const { kvalifikasjoner, egenerfaring } = profile;
  const weighed = new Set(
    [...rating.criteria.flatMap(({ lines }) => lines), ...rating.others].map(({ text }) => text),
  );
  const of = (texts: readonly string[] = []) => texts.filter((text) => weighed.has(text));
  const dual = egenerfaring.dobbeltkompetanse;
  const opening = experienceLines(profile, knowledge);
  return {
    /** The requirement that is met or not, and that nothing more is written of. Source: L24. */
    erfaring: egenerfaring.kreves === false ? null : (opening[0] ?? null),
    krav: [...opening, ...of(kvalifikasjoner.krav), ...(dual === 'krav' ? [education] : [])],
    ønsker: [...of(kvalifikasjoner.ønsker), ...(dual === 'onsket' ? [educationToo] : [])],
    egenskaper: of(kvalifikasjoner.egenskaper),
  };
}
