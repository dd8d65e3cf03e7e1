import type { Knowledge } from '../../knowledge/index.ts';
import { addDays, compareDates } from '../../norwegian/dates.ts';
import { formatMoneySpan } from '../../norwegian/money.ts';
import { countInWords } from '../../norwegian/number-words.ts';
import { fold, uncapitalise } from '../../norwegian/text.ts';
import { addMonths } from '../../norwegian/working-days.ts';
import { shareOf } from '../../pay/amounts.ts';
import { isPublicEmployer, policeCertificate } from '../../profile/employer.ts';
import type { Profile } from '../../profile/schema.ts';
import { otherMember, roleInSentence } from './panel-role.ts';
import { labels, some } from './shared.ts';
import type { View } from './view-value.ts';

const formalEducation =
  /utdann|bachelor|mastergrad|fagbrev|autorisasjon|autorisert|høgskol|høyskol|universitet|sykepleier|vernepleier|sosionom|barnevernspedagog|studiepoeng|erfaringsskole|mb-program/iu;

/** Experience that nobody has without having been in the help system a good while. */
const fromTheHelp = /innlagt|innlegg|sengepost|døgn|behandl|sykehus|institusjon/iu;

/** What follows from the profile about the post and its ad. */
export function postFacts(profile: Profile, knowledge: Knowledge): View {
  const { egenerfaring, kvalifikasjoner, vilkår, lønn, oppgaver, stilling, veiledning } = profile;
  const experienceLabels = labels(knowledge, 'typer');
  const experiences = (egenerfaring.typer ?? []).map((id) => experienceLabels.get(id) ?? id);
  const levels = [oppgaver.individ, oppgaver.gruppe, oppgaver.system].filter((tasks) => tasks?.length);
  const certificate = policeCertificate(profile);
  const roles = labels(knowledge, 'rolle');
  const people = contacts(profile);
  const { ansatte: staff = 1 } = profile.virksomhet;
  return {
    erfaringer: egenerfaring.annen ? [...experiences, egenerfaring.annen] : experiences,
    erfaring_kreves: egenerfaring.kreves !== false,
    erfaring_fra_rus: egenerfaring.typer?.includes('rus') ?? false,
    erfaring_fra_soning: egenerfaring.typer?.includes('kriminalomsorg') ?? false,
    krever_utdanning:
      egenerfaring.dobbeltkompetanse === 'krav' ||
      (kvalifikasjoner.krav ?? []).some((text) => formalEducation.test(text)),
    deltid: vilkår.prosent !== undefined && vilkår.prosent < 100,
    flere_stillinger: (stilling.antall ?? 1) > 1,
    antall_i_ord: stilling.antall === undefined ? null : countInWords(stilling.antall),
    ansatte_i_ord: staff > 1 ? countInWords(staff) : null,
    /** The place, unless the employer's name has it already. */
    sted_utenom_navnet: placeBeside(profile),
    kort_tid: isShort(profile),
    team_i_setning: teamInSentence(profile),
    én_brukergruppe: stilling.brukergrupper?.length === 1,
    flere_nivåer: levels.length > 1,
    har_oppgaver: levels.length > 0,
    lønnsspenn:
      lønn.fra !== undefined && lønn.til !== undefined
        ? formatMoneySpan({ from: lønn.fra, to: lønn.til })
        : null,
    /** What a part-time post pays. */
    lønnsspenn_deltid: partTimeBand(profile),
    // The years for lived experience are in the band, and not on top of it.
    uttelling_i_spennet:
      lønn.uten_uttelling !== undefined && lønn.fra !== undefined && lønn.uten_uttelling < lønn.fra,
    offentlig: isPublicEmployer(profile) ?? false,
    politiattest: certificate.demand === 'lov' || certificate.demand === 'eget',
    uten_politiattest: profile.prosess.politiattest === 'kreves-ikke' && certificate.demand === 'nei',
    politiattest_hjemmel: certificate.basis,
    erfaring_utenom_hjelpen:
      (egenerfaring.typer?.some((type) => type === 'rus' || type === 'psykisk-helse') ?? false) &&
      !fromTheHelp.test(egenerfaring.annen ?? ''),
    har_kort_om: some(
      (stilling.antall ?? 1) > 1,
      profile.virksomhet.sted,
      vilkår.ansettelsesform,
      vilkår.prosent,
      lønn.fra !== undefined && lønn.til !== undefined,
      vilkår.oppstart,
      profile.prosess.frist,
      stilling.nummer,
    ),
    har_formål: some(profile.formål.begrunnelse, profile.formål.mål),
    har_omtale: some(profile.virksomhet.omtale, profile.virksomhet.organisering, profile.virksomhet.nettside),
    har_ønsker: some(kvalifikasjoner.ønsker, egenerfaring.dobbeltkompetanse === 'onsket'),
    har_veiledning: some(veiledning.leder?.navn, veiledning.former),
    har_vilkår: hasTerms(profile),
    panelroller: (profile.intervju.panel ?? []).map(({ rolle, navn }) => {
      const stated = rolle === 'annen' ? otherMember(navn).role : undefined;
      return stated === undefined ? (roles.get(rolle) ?? rolle) : roleInSentence(stated);
    }),
    uttelling_i_ord: lønn.uttelling_år === undefined ? null : countInWords(lønn.uttelling_år),
    prøvetid: vilkår.prøvetid_måneder ? inMonths(vilkår.prøvetid_måneder) : null,
    /** «KLP» alone says little; «Kommunal tjenestepensjon» says it all. */
    pensjon:
      vilkår.pensjon === undefined || /pensjon/iu.test(vilkår.pensjon)
        ? (vilkår.pensjon ?? null)
        : `Pensjon: ${vilkår.pensjon}`,
    kontakter: people,
    én_kontakt: people.length === 1,
  };
}

const inMonths = (count: number) => (count === 1 ? 'én måned' : `${countInWords(count)} måneder`);

function placeBeside({ virksomhet: { sted, navn } }: Profile): string | null {
  if (sted === undefined) return null;
  // Whole words in a row: «Mo i Rana» is in «Mo i Rana kommune», and «Os» isn't in «Oslo kommune».
  const words = (text: string) =>
    ` ${
      fold(text)
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  return words(navn ?? '').includes(words(sted)) ? null : sted;
}

/** A post that ends before the role has had the two years it takes. Source: H1.11. */
function isShort({ vilkår: { ansettelsesform, til_dato: end, oppstart: start } }: Profile): boolean {
  // An end date may be left from before the post was made permanent; it is the last day of the two years.
  if (end === undefined || ansettelsesform === 'fast') return false;
  return start === undefined || compareDates(addDays(end, 1), addMonths(start, 24)) < 0;
}

/** «Team Sør» and a unit's own name keep their capital; «Staben, der du …» doesn't. */
function teamInSentence({ veiledning: { team }, virksomhet: { enhet } }: Profile): string | null {
  if (team === undefined) return null;
  const named = /^\p{L}+ \p{Lu}/u.test(team) || (enhet !== undefined && team.startsWith(enhet));
  return named ? team : uncapitalise(team);
}

function partTimeBand({ lønn, vilkår: { prosent } }: Profile): string | null {
  if (lønn.fra === undefined || lønn.til === undefined || prosent === undefined || prosent >= 100)
    return null;
  return formatMoneySpan({ from: shareOf(lønn.fra, prosent), to: shareOf(lønn.til, prosent) });
}

/** Whether the ad's part on pay and terms has a line to print. */
function hasTerms({ vilkår, lønn }: Profile): boolean {
  const { arbeidstid, turnus, fleksibilitet, pensjon, prøvetid_måneder: trial, tilbud } = vilkår;
  const temporary = vilkår.ansettelsesform !== 'fast' && vilkår.grunnlag;
  const partTime = (vilkår.prosent ?? 100) < 100 && vilkår.deltid?.begrunnelse;
  const band = lønn.fra !== undefined && lønn.til !== undefined;
  return some(
    arbeidstid,
    turnus,
    fleksibilitet,
    pensjon,
    trial,
    tilbud,
    lønn.tillegg,
    temporary,
    partTime,
    band,
  );
}

/** Whom an applicant may call: the contacts named, else the nearest leader. */
function contacts(profile: Profile): View[] {
  const { kontakter = [] } = profile.prosess;
  const { leder } = profile.veiledning;
  const people = kontakter.length > 0 ? kontakter : leder ? [leder] : [];
  return people
    .filter(({ navn, telefon, epost }) => navn && (telefon || epost))
    .map(({ navn = null, tittel = null, telefon = null, epost = null }) => ({
      navn,
      tittel,
      telefon,
      epost,
    }));
}
