import * as z from 'zod/mini';
import { employers, services } from '../profile/choices.ts';
import type { ProfileTexts } from '../profile/texts.ts';
import { interviewFiles } from './interview.ts';
import { bankNames, conceptFiles, documentNames, factFiles, questionFiles, ruleNames } from './names.ts';
import { needSchema, readinessSchema, responsibilitySchema } from './paper-schemas.ts';
import { payFiles } from './pay.ts';
import { questionFileSchema } from './questions.ts';
import { conceptsSchema, ruleSchema } from './rules.ts';

/*
 * What the files in data/ must look like. Checked by the build, never at run time; at run time only
 * the types are used. Keys are Norwegian, as everything a manager may meet.
 */

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/u));
const ids = z.array(id).check(z.minLength(1));
const o = z.optional;

/** A published source: a document, a law, a body's web page. */
const sourceSchema = z.strictObject({
  id,
  tittel: text,
  utgiver: o(text),
  år: o(z.union([z.number(), text])),
  kort: text,
  nettadresse: o(text),
  merknad: o(text),
});

/** One recommendation of the five documents, in our own words. */
const recommendationSchema = z.strictObject({
  id,
  kilde: z.enum(['V', 'H', 'F', 'R', 'N']),
  sted: text,
  tema: text,
  tekst: text,
  hvorfor: o(text),
  nyere: o(ids),
});

/** Where a fact was read; a law that isn't for everybody names its employers, or the services it is not for. */
const factSourceSchema = z.strictObject({
  id,
  sted: o(text),
  gjelder: o(z.array(z.enum(employers))),
  ikke_i: o(z.array(z.enum(services))),
});

/** A fact newer than, or outside, the five documents. «minne» = not verified, worded as advice. */
const factSchema = z.strictObject({
  id,
  tekst: text,
  kilde: z.array(factSourceSchema),
  sikkerhet: z.enum(['sett', 'minne']),
  gjelder: o(z.array(z.enum(employers))),
  emne: o(text),
});

const checklistPointSchema = z.strictObject({
  id,
  nøkkel: text,
  tekst: text,
  spørsmål: text,
  hjelp: text,
  kommando: text,
  kilder: ids,
});

/** A suggestion that the wizard offers, by kind of service. */
const bankEntrySchema = z.strictObject({
  id,
  tekst: text,
  kilder: ids,
  tjenester: o(z.array(z.enum(services))),
  standard: o(z.union([z.literal('alle'), z.array(z.enum(services))])),
  nivå: o(z.enum(['individ', 'gruppe', 'system'])),
  under_18: o(z.literal('ja')),
  avklar: o(z.literal('ansvar')),
  avklar_tekst: o(text),
  råd: o(text),
});

const choiceLabelSchema = z.strictObject({ id, tekst: text, hjelp: o(text), i_setning: o(text) });

/** Where a manager can go for help: organisations only, never a private person. */
const resourceThemeSchema = z.strictObject({
  id,
  tittel: text,
  /** What the theme is for, in one or two sentences. */
  tekst: text,
  steder: z.array(
    z.strictObject({
      navn: text,
      /** What one gets there. */
      tekst: text,
      nettadresse: o(z.string().check(z.regex(/^https:\/\/\S+$/u))),
      /** The year the information is from. */
      år: z.number(),
      kilder: o(ids),
    }),
  ),
});

/** A paper, the command that makes it, and what it needs. */
const documentSchema = z.strictObject({
  /** Name of the template and of the files. */
  navn: text,
  kommando: text,
  alias: o(text),
  /** What help says of the command. */
  hjelp: text,
  tittel: text,
  beskrivelse: text,
  kildemerker: z.enum(['ja', 'nei']),
  /** The sources gathered by source instead of a numbered list: as one short paragraph, or with a line for each. */
  kildeliste: o(z.enum(['kort', 'samlet'])),
  trenger: z.array(
    z.strictObject({
      stier: z.array(text).check(z.minLength(1)),
      tekst: text,
      del: text,
      når: o(z.array(needSchema)),
    }),
  ),
});

/** Typed by profile/, which reads these texts and may not know this folder. */
const profileTextsSchema: z.ZodMiniType<ProfileTexts> = z.strictObject({
  seksjoner: z.array(z.strictObject({ nøkkel: text, tittel: text, tekst: text })),
  felt: z.record(z.string(), text),
});

const list = <T extends z.ZodMiniType>(entry: T) => z.array(entry);

/** File in data/ (without `.yaml`) → what it must look like. */
export const dataFiles = {
  kilder: list(sourceSchema),
  anbefalinger: list(recommendationSchema),
  sjekkliste: list(checklistPointSchema),
  beredskap: list(readinessSchema),
  ansvar: list(responsibilitySchema),
  valg: z.record(z.string(), list(choiceLabelSchema)),
  profil: profileTextsSchema,
  ...payFiles,
  ...interviewFiles,
  ressurser: list(resourceThemeSchema),
  ...Object.fromEntries(factFiles.map((name) => [`fakta/${name}`, list(factSchema)])),
  ...Object.fromEntries(bankNames.map((name) => [`bank/${name}`, list(bankEntrySchema)])),
  ...Object.fromEntries(documentNames.map((name) => [`dokumenter/${name}`, documentSchema])),
  ...Object.fromEntries(questionFiles.map((name) => [`sporsmal/${name}`, questionFileSchema])),
  ...Object.fromEntries(conceptFiles.map((name) => [`regler/begreper/${name}`, conceptsSchema])),
  ...Object.fromEntries(ruleNames.map((name) => [`regler/${name}`, ruleSchema])),
} as const satisfies Record<string, z.ZodMiniType>;

export type Source = z.output<typeof sourceSchema>;
export type Recommendation = z.output<typeof recommendationSchema>;
export type Fact = z.output<typeof factSchema>;
export type ChecklistPoint = z.output<typeof checklistPointSchema>;
export type BankEntry = z.output<typeof bankEntrySchema>;
export type ChoiceLabel = z.output<typeof choiceLabelSchema>;
export type DocumentEntry = z.output<typeof documentSchema>;
export type ResourceTheme = z.output<typeof resourceThemeSchema>;
