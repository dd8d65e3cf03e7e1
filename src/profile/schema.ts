import * as z from 'zod/mini';
import * as choices from './choices.ts';
import { choice, date, integer, line, money, paragraph, path, percent, yesNo } from './fields.ts';

/*
 * The profile: everything the papers need, once. Keys are Norwegian because managers read and write
 * them. Every leaf may be missing, so each is optional; a section is always there (see read.ts).
 */

const o = z.optional;
const list = <T extends z.ZodMiniType>(item: T) => z.array(item);

const person = z.strictObject({
  navn: o(line()),
  tittel: o(line()),
  telefon: o(line()),
  epost: o(line()),
});

const virksomhet = z.strictObject({
  arbeidsgiver: o(choice(choices.employers)),
  navn: o(line()),
  enhet: o(line()),
  sted: o(line()),
  tjenestetype: o(choice(choices.services)),
  omtale: o(paragraph()),
  ansatte: o(integer()),
  organisering: o(paragraph()),
  nettside: o(line()),
  brevmal: o(path()),
});

const formål = z.strictObject({
  mål: o(list(line())),
  begrunnelse: o(paragraph()),
  rolleforståelse: o(paragraph()),
  finansiering: o(choice(choices.fundings)),
  kostnad: o(line()),
  etter_tilskudd: o(paragraph()),
  beslutning: o(line()),
});

const stilling = z.strictObject({
  tittel: o(line()),
  nummer: o(line()),
  antall: o(integer()),
  nivå: o(choice(choices.levels)),
  brukergrupper: o(list(line())),
  under_18: o(yesNo()),
  yrkeskode: o(line()),
});

const egenerfaring = z.strictObject({
  kreves: o(yesNo()),
  typer: o(list(choice(choices.experiences))),
  annen: o(line()),
  dobbeltkompetanse: o(choice(choices.dualCompetences)),
  deles: o(list(line())),
  deles_ikke: o(list(line())),
});

const kvalifikasjoner = z.strictObject({
  krav: o(list(line())),
  ønsker: o(list(line())),
  egenskaper: o(list(line())),
});

const oppgaver = z.strictObject({
  individ: o(list(line())),
  gruppe: o(list(line())),
  system: o(list(line())),
  ikke: o(list(line())),
  fora: o(list(line())),
  andre_oppgaver: o(yesNo()),
});

const vilkår = z.strictObject({
  ansettelsesform: o(choice(choices.employmentForms)),
  grunnlag: o(line()),
  til_dato: o(date()),
  prosent: o(percent()),
  deltid: o(z.strictObject({ begrunnelse: o(paragraph()), drøftet_med: o(line()), drøftet_dato: o(date()) })),
  fortrinnsrett_sjekket: o(yesNo()),
  arbeidstid: o(line()),
  turnus: o(line()),
  fleksibilitet: o(line()),
  pensjon: o(line()),
  prøvetid_måneder: o(integer()),
  oppstart: o(date()),
  tilbud: o(list(line())),
});

const lønn = z.strictObject({
  fra: o(money()),
  til: o(money()),
  dato: o(date()),
  tillegg: o(list(line())),
  stillingskode: o(line()),
  gruppe: o(line()),
  lønnstrinn_fra: o(integer()),
  lønnstrinn_til: o(integer()),
  ansiennitet_år: o(integer()),
  uttelling_år: o(integer()),
  uttelling_begrunnelse: o(paragraph()),
  uten_uttelling: o(money()),
  tabell: o(path()),
  kolleger: o(list(z.strictObject({ stilling: o(line()), fra: o(money()), til: o(money()) }))),
  begrunnelse: o(paragraph()),
  drøftet_med: o(line()),
  drøftet_dato: o(date()),
});

const veiledning = z.strictObject({
  leder: o(person),
  veileder: o(person),
  erfaringsveileder: o(person),
  mentor: o(person),
  team: o(line()),
  former: o(list(line())),
  rytme: o(line()),
  nettverk: o(line()),
  hjelp_utenfor: o(line()),
  medarbeidersamtaler: o(list(date())),
  evalueringer: o(list(date())),
  varsling: o(line()),
  media: o(line()),
  tillitsvalgt: o(person),
  verneombud: o(person),
  bedriftshelsetjeneste: o(line()),
});

const opplæring = z.strictObject({
  ansvarlig: o(person),
  avdelinger: o(list(line())),
  systemer: o(list(line())),
  tilganger: o(list(line())),
  kurs: o(list(line())),
  kollegaveiledning: o(line()),
});

const prosess = z.strictObject({
  frist: o(date()),
  søknad_til: o(line()),
  kontakter: o(list(person)),
  erfaringskonsulent: o(person),
  attester: o(choice(choices.certificateRules)),
  politiattest: o(choice(choices.policeCertificates)),
  politiattest_hjemmel: o(line()),
  referanser: o(line()),
  brukerorganisasjon: o(line()),
  kollegamøte: o(date()),
  svar_innen: o(date()),
});

const round = z.strictObject({
  dato: o(date()),
  klokkeslett: o(line()),
  sted: o(line()),
  minutter: o(integer()),
});

const intervju = z.strictObject({
  panel: o(list(z.strictObject({ rolle: choice(choices.panelRoles), navn: o(line()), honorar: o(line()) }))),
  runde_1: o(round),
  runde_2: o(round),
  spørsmål: o(list(line())),
  case: o(list(z.strictObject({ tittel: o(line()), tekst: paragraph() }))),
  valgte_case: o(list(line())),
});

const point = z.strictObject({ gjort: o(yesNo()), ansvarlig: o(line()), dato: o(date()) });

const sjekkliste = z.strictObject({
  råd: o(point),
  rolle: o(point),
  kolleger: o(point),
  lønn: o(point),
  utlysning: o(point),
  team: o(point),
  intervju: o(point),
  stillingsbeskrivelse: o(point),
  opplæring: o(point),
  oppfølging: o(point),
});

/** The whole profile, as it stands in `erfaring.yaml` after «ingen» and «vet ikke ennå» are set aside. */
export const profileSchema = z.strictObject({
  versjon: z.literal('1'),
  dokumentdato: o(date()),
  virksomhet,
  formål,
  stilling,
  egenerfaring,
  kvalifikasjoner,
  oppgaver,
  vilkår,
  lønn,
  veiledning,
  opplæring,
  prosess,
  intervju,
  sjekkliste,
  unntak: o(list(z.strictObject({ id: line(), grunn: line() }))),
});

/** A profile as it is read; an answer that isn't there is undefined. */
export type Profile = z.output<typeof profileSchema>;
