import * as z from 'zod/mini';

/*
 * What the files in data/sporsmal/ must look like: the wizard's questions as data, one file for each
 * stage of the hiring. Checked by the build; at run time only the types are used.
 */

const text = z.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const o = z.optional;
const ja = z.literal('ja');

/** Holds when the answer at `sti` is as described; several parts in one condition must all hold. */
const conditionSchema = z.strictObject({
  sti: text,
  /** Other paths where it may hold instead. */
  eller: o(texts),
  /** What is missing where it doesn't hold, if that isn't the short name of the question. */
  kalles: o(text),
  /** One of these ids. */
  er: o(texts),
  /** Decided, and none of these ids. */
  ikke: o(texts),
  /** A number below this. */
  under: o(z.number()),
  /** Whether there is an answer at all, «ingen» included. */
  besvart: o(z.enum(['ja', 'nei'])),
  /** Whether there is something there: not empty, not «ingen», not open. */
  finnes: o(z.enum(['ja', 'nei'])),
});

/** Another field that follows from an answer, so that nobody is asked for it. */
const consequence = z.strictObject({
  sti: text,
  verdi: text,
  når: o(z.array(conditionSchema)),
  /** Also over an earlier value: for what is only ever a summary of other answers. */
  alltid: o(ja),
});

/** Suggestions for one path within a question that fills several. */
const group = z.strictObject({
  sti: text,
  tittel: text,
  bank: o(text),
  /** Only the bank's entries of this level. */
  nivå: o(z.enum(['individ', 'gruppe', 'system'])),
  /** How to phrase an own point of this kind. */
  eksempel: o(text),
  /** At most so many of the bank's entries are ticked beforehand. */
  høyst: o(z.number()),
});

/** One way to answer that decides several fields at once. */
const bundle = z.strictObject({
  tekst: text,
  hjelp: o(text),
  /** Said back where what it leaves to another question isn't answered yet. */
  kort: o(text),
  setter: z.record(z.string(), text),
});

/** What Enter gives: fixed text, or something that follows from the calendar or an earlier answer. */
const fallback = z.union([
  text,
  texts,
  /** A date so many days after another answer, or after today. */
  z.strictObject({ dager: z.number(), etter: o(text) }),
  z.strictObject({ måneder: z.array(z.number()), etter: text }),
  /** The same as another answer. */
  z.strictObject({ som: text }),
]);

/** How a question is asked where the field's own kind doesn't say it. */
const questionTypes = ['person', 'kommaliste', 'lønnsspenn', 'møte', 'panel', 'case', 'datoer'] as const;

const questionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/u)),
  /** Path or paths in the profile, with dots; the question is open until all are answered. */
  sti: z.union([text, texts]),
  /** Key of the section it is shown under. */
  del: text,
  type: o(z.enum(questionTypes)),
  spørsmål: text,
  /** A few words for the line that confirms the answer and for the review. */
  kort: text,
  hvorfor: text,
  kilder: texts,
  eksempel: o(text),
  hjelp: o(text),
  standard: o(fallback),
  standard_grunn: o(text),
  /** The default is offered only where these hold. */
  standard_når: o(z.array(conditionSchema)),
  bank: o(text),
  grupper: o(z.array(group)),
  valg: o(z.array(bundle)),
  setter: o(z.array(consequence)),
  når: o(z.array(conditionSchema)),
  /** The answer is taken away when another answer makes `når` no longer hold. */
  faller_bort: o(ja),
  /** Id of the question that mostly answers this one too: asked only when that one left it unanswered. */
  oppfølger: o(text),
  /** A person whom applicants are to reach: asked for phone or e-mail where the answer has neither. */
  kontakt: o(ja),
  /** Offered by the review page and by `endre`, never asked on the way. */
  tillegg: o(ja),
  /** The default is taken with the review page that shows it, so that it isn't asked on the way where there is one. */
  foreslås: o(ja),
});

/** Words that an answer had better not hold: met at once, with a reason and another way. */
const cautionSchema = z.strictObject({
  id: text,
  gjelder: texts,
  mønster: text,
  grunn: text,
  råd: text,
  kilder: texts,
});

/** A checklist point at the stage where it can be ticked: asked, or ticked when all the conditions hold. */
const stagePoint = z.strictObject({
  punkt: text,
  følger_av: o(z.array(conditionSchema)),
  /** The answers make it ready, but only the manager knows that it is done: a paper has to be made and read. */
  bekreftes: o(ja),
});

export const questionFileSchema = z.strictObject({
  stadium: z.enum(['for-utlysning', 'for-intervju', 'etter-valget']),
  tittel: text,
  innledning: text,
  sjekkliste: z.array(stagePoint),
  /** The checklist comes before the review page, with the points of the stages before it; else it is a row of that page. */
  spør_sjekkliste: o(ja),
  /** What to do when the stage is done: the first is the next step. */
  neste: z.array(z.strictObject({ kommando: text, tekst: text })),
  varsomhet: o(z.array(cautionSchema)),
  spørsmål: z.array(questionSchema),
});

export type Condition = z.output<typeof conditionSchema>;
export type QuestionGroup = z.output<typeof group>;
export type QuestionBundle = z.output<typeof bundle>;
export type Question = z.output<typeof questionSchema>;
export type Caution = z.output<typeof cautionSchema>;
export type QuestionFile = z.output<typeof questionFileSchema>;
