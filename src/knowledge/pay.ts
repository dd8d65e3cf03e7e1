import * as z from 'zod/mini';
import { employers } from '../profile/choices.ts';

/*
 * What the files in data/lonn/ must look like: pay tables and the pay that the sources tell of, each
 * figure with its date and source. A manager's own table takes the same form once it is read.
 */

const text = z.string().check(z.minLength(1));
const o = z.optional;
const kroner = z.int().check(z.positive());
const source = z.strictObject({ id: o(text), sted: text });
/** A day, or a year alone where no day is known. */
const date = z.string().check(z.regex(/^\d{4}(?:-\d{2}-\d{2})?$/u));

/** One table on one date: pay a year for a full post, by lønnstrinn or by group and years of ansiennitet. */
const payTableSchema = z.strictObject({
  id: text,
  navn: text,
  /** The kind of employer it is for; a manager's own table has none, and is used for any. */
  område: o(z.enum(employers)),
  dato: date,
  kilde: source,
  faktum: o(text),
  merknad: o(text),
  /** Lønnstrinn → kroner; a step that isn't there is unknown. */
  trinn: o(z.record(z.string(), kroner)),
  /** The years at which pay rises, whether the pay is known or not. */
  år: o(z.array(z.int())),
  /** Group → years → kroner; a step that isn't there is unknown. */
  grupper: o(z.record(text, z.record(z.string(), kroner))),
});

/** Pay that a source tells of: a dated point of reference, never a measure. */
const payReferenceSchema = z.strictObject({
  id: text,
  faktum: text,
  tekst: text,
  fra: o(kroner),
  til: o(kroner),
  /** Steps named without kroner. */
  trinn: o(z.array(z.int())),
  dato: o(date),
  område: o(z.enum(employers)),
  kilde: source,
  merknad: o(text),
});

/** How a table of the employer's own is written. */
const payTableHelpSchema = z.strictObject({
  id: text,
  tittel: text,
  innledning: text,
  punkter: z.array(text),
  eksempler: z.array(z.strictObject({ tittel: text, fil: text, tekst: text })),
});

/** File in data/ → what it must look like. */
export const payFiles = {
  'lonn/oslo': z.array(payTableSchema),
  'lonn/ks': z.array(payTableSchema),
  'lonn/eksempler': z.array(payReferenceSchema),
  'lonn/format': payTableHelpSchema,
} as const;

export type PayTable = z.output<typeof payTableSchema>;
export type PayReference = z.output<typeof payReferenceSchema>;
export type PayTableHelp = z.output<typeof payTableHelpSchema>;
