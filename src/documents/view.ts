import type { Knowledge } from '../knowledge/index.ts';
import { formatDate } from '../norwegian/dates.ts';
import { formatMoney, formatMoneySpan } from '../norwegian/money.ts';
import { formatPercent } from '../norwegian/percent.ts';
import { isPublicEmployer, policeCertificate } from '../profile/employer.ts';
import type { FieldKind } from '../profile/fields.ts';
import type { Profile } from '../profile/schema.ts';
import { type Field, profileFields } from '../profile/walk.ts';

/** What templates see: every key of the profile, as text or a list, and null or [] where nothing is decided. */
export interface View {
  [key: string]: ViewValue;
}
export type ViewValue = string | number | boolean | null | readonly ViewValue[] | View;

type Formatter = (value: never) => ViewValue;

const formatters: Partial<Record<FieldKind, Formatter>> = {
  money: formatMoney as Formatter,
  percent: formatPercent as Formatter,
  date: formatDate as Formatter,
};

function lookUp(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function format(field: Field, value: unknown): ViewValue {
  if (field.items) {
    const { items } = field;
    return ((value ?? []) as unknown[]).map((entry) => viewOf(items, entry));
  }
  const formatter = formatters[field.kind] ?? ((plain: never) => plain as ViewValue);
  if (field.list) return ((value ?? []) as never[]).map(formatter);
  return value === undefined ? null : formatter(value as never);
}

/** Every field of a schema tree, formatted, with the keys of what is missing present too. */
function viewOf(fields: readonly Field[], value: unknown): View {
  const view: View = {};
  for (const field of fields) {
    const parents = field.path.slice(0, -1);
    const owner = parents.reduce<View>((node, key) => {
      node[key] ??= {};
      return node[key] as View;
    }, view);
    owner[field.path.at(-1) ?? ''] = format(field, lookUp(value, field.path));
  }
  return view;
}

const formalEducation =
  /utdann|bachelor|mastergrad|fagbrev|autorisasjon|autorisert|høgskol|høyskol|universitet|sykepleier|vernepleier|sosionom|barnevernspedagog|studiepoeng|erfaringsskole|mb-program/iu;

/** Labels of a set of choices, by id. */
function labels(knowledge: Knowledge, field: string): Map<string, string> {
  const entries = knowledge.choiceLabels()[field] ?? [];
  return new Map(entries.map(({ id, tekst, i_setning }) => [id, i_setning ?? tekst]));
}

/** Whether anything at all is decided among these. */
function some(...values: readonly unknown[]): boolean {
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

/** What follows from the profile without being asked: said once here, so that templates stay plain. */
function derived(profile: Profile, knowledge: Knowledge): View {
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
    krever_utdanning:
      egenerfaring.dobbeltkompetanse === 'krav' ||
      (kvalifikasjoner.krav ?? []).some((text) => formalEducation.test(text)),
    deltid: vilkår.prosent !== undefined && vilkår.prosent < 100,
    flere_stillinger: (stilling.antall ?? 1) > 1,
    flere_nivåer: levels.length > 1,
    har_oppgaver: levels.length > 0,
    lønnsspenn:
      lønn.fra !== undefined && lønn.til !== undefined
        ? formatMoneySpan({ from: lønn.fra, to: lønn.til })
        : null,
    offentlig: isPublicEmployer(profile) ?? false,
    politiattest: certificate.demand === 'lov' || certificate.demand === 'eget',
    politiattest_hjemmel: certificate.basis,
    erfaring_fra_hjelpen: egenerfaring.typer?.some((type) => type === 'rus' || type === 'psykisk-helse') ?? false,
    har_formål: some(profile.formål.begrunnelse, profile.formål.mål),
    har_omtale: some(profile.virksomhet.omtale, profile.virksomhet.organisering, profile.virksomhet.nettside),
    har_ønsker: some(kvalifikasjoner.ønsker, egenerfaring.dobbeltkompetanse === 'onsket'),
    har_veiledning: some(veiledning.leder?.navn, veiledning.former),
    har_vilkår: some(...Object.values(vilkår), lønn.fra, lønn.tillegg),
    panelroller: (profile.intervju.panel ?? []).map(({ rolle }) => roles.get(rolle) ?? rolle),
    kontakter: contacts(profile),
  };
}

/** Whom an applicant may call: the contacts named, else the nearest leader. */
function contacts(profile: Profile): View[] {
  const { kontakter = [] } = profile.prosess;
  const { leder } = profile.veiledning;
  const people = kontakter.length > 0 ? kontakter : leder ? [leder] : [];
  return people
    .filter(({ navn, telefon, epost }) => navn && (telefon || epost))
    .map(({ navn = null, tittel = null, telefon = null, epost = null }) => ({ navn, tittel, telefon, epost }));
}

/** The view of a profile: the profile's own keys, and under `fakta` what follows from them. */
export function buildView(profile: Profile, knowledge: Knowledge): View {
  return { ...viewOf(profileFields(), profile), fakta: derived(profile, knowledge) };
}
