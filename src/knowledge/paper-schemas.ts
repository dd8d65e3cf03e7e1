import * as z from 'zod/mini';
import { levels, services } from '../profile/choices.ts';

/*
 * What the data behind the papers must look like: needs that answers meet, readiness, and authority. Checked by the
 * build, never at run time; at run time only the types are used.
 */

const text = z.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/u));
/** Ids of the recommendations and facts that an entry carries: few, so that each is truly carried. */
const carried = texts.check(z.maxLength(3));
const o = z.optional;

/** Holds when one of the paths has an answer, and one that fits where `er`, `ikke` or `under` says which. */
export const needSchema = z.strictObject({
  stier: texts,
  /** One of these; a choice by its id, yes and no as `ja` and `nei`. */
  er: o(texts),
  ikke: o(texts),
  /** A number below this. */
  under: o(z.number()),
});

/** One recommendation about preparing the hiring, and the answers that show that it is followed. */
export const readinessSchema = z.strictObject({
  id,
  kilder: carried,
  /** How it reads when it is followed. */
  tekst: text,
  /** What to do when it isn't. */
  mangler: text,
  /** All of these must hold. */
  oppfylt: z.array(needSchema).check(z.minLength(1)),
  /** Where one of these doesn't hold, the recommendation has nothing to say. */
  når: o(z.array(needSchema)),
  /** How much is at stake: 3 most, 1 least. */
  vekt: z.number().check(z.minimum(1), z.maximum(3)),
  /** The part of the profile where it is decided. */
  del: text,
});

/** A line about authority in the job description, for all posts or for some kinds of service and levels. */
export const responsibilitySchema = z.strictObject({
  id,
  tekst: text,
  /** The employee's own duty, the employee's own choice, or somebody else's duty. */
  hvem: z.enum(['egen', 'selv', 'andre']),
  kilder: carried,
  tjenester: o(z.array(z.enum(services))),
  nivå: o(z.array(z.enum(levels))),
});

export type Need = z.output<typeof needSchema>;
export type ReadinessEntry = z.output<typeof readinessSchema>;
export type Responsibility = z.output<typeof responsibilitySchema>;
