import type { Knowledge } from '../../knowledge/index.ts';
import { formatMoneySpan } from '../../norwegian/money.ts';
import { isPublicEmployer, policeCertificate } from '../../profile/employer.ts';
import type { Profile } from '../../profile/schema.ts';
import { otherMember, roleInSentence } from './panel-role.ts';
import { labels, some } from './shared.ts';
import type { View } from './view-value.ts';

const formalEducation =
  /utdann|bachelor|mastergrad|fagbrev|autorisasjon|autorisert|høgskol|høyskol|universitet|sykepleier|vernepleier|sosionom|barnevernspedagog|studiepoeng|erfaringsskole|mb-program/iu;

/** What follows from the profile about the post and its ad. */
export function postFacts(profile: Profile, knowledge: Knowledge): View {
  const { egenerfaring, kvalifikasjoner, vilkår, lønn, oppgaver, stilling, veiledning } = profile;
  const experienceLabels = labels(knowledge, 'typer');
  const experiences = (egenerfaring.typer ?? []).map((id) => experienceLabels.get(id) ?? id);
  const levels = [oppgaver.individ, oppgaver.gruppe, oppgaver.system].filter((tasks) => tasks?.length);
  const certificate = policeCertificate(profile);
  const roles = labels(knowledge, 'rolle');
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
    én_brukergruppe: stilling.brukergrupper?.length === 1,
    flere_nivåer: levels.length > 1,
    har_oppgaver: levels.length > 0,
    lønnsspenn:
      lønn.fra !== undefined && lønn.til !== undefined
        ? formatMoneySpan({ from: lønn.fra, to: lønn.til })
        : null,
    offentlig: isPublicEmployer(profile) ?? false,
    politiattest: certificate.demand === 'lov' || certificate.demand === 'eget',
    uten_politiattest: profile.prosess.politiattest === 'kreves-ikke' && certificate.demand === 'nei',
    politiattest_hjemmel: certificate.basis,
    erfaring_fra_hjelpen:
      egenerfaring.typer?.some((type) => type === 'rus' || type === 'psykisk-helse') ?? false,
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
    kontakter: contacts(profile),
  };
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
