import * as z from 'zod/mini';
import { employers, experiences, services } from '../profile/choices.ts';

/*
 * What the files in data/intervju/ must look like: what the panel asks, the cases, what is rated, and the topics
 * that call for care. Checked by the build; at run time only the types are used.
 */

const text = z.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
const minutes = z.int().check(z.positive());
const o = z.optional;
const ja = z.literal('ja');
/** Where the work is done: with one person, with a group, or with the service itself. */
const reach = z.enum(['individ', 'gruppe', 'system']);
/** A regular expression, used with the flags `iu`; a word's edge is `(?<!\p{L})` and `(?!\p{L})`, for `\b` fails beside æøå. */
const pattern = text.check(
  z.refine((source) => isPattern(source), { error: 'not a regular expression without \\b' }),
);

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp && !source.includes('\\b');
  } catch {
    return false;
  }
}

/** What may be asked, and when. «Forbudt» and «ikke spør» are not here: such a question can't be written down. */
export const questionLabels = [
  'tillatt',
  'informer-forst',
  'kun-begrunnet',
  'omformuler',
  'unodvendig',
] as const;

/** How a topic is treated when it turns up in a question of the manager's own. */
export const topicLabels = [
  'forbudt',
  'ikke-spor',
  'omformuler',
  'unodvendig',
  'kun-begrunnet',
  'informer-forst',
  'informer-ikke-spor',
  'tillatt-som-case',
] as const;

/** What a case puts to the test. */
export const dilemmas = [
  'mote-kjente',
  'ord-om-brukere',
  'rapportering',
  'slitasje',
  'talsperson',
  'dele-for-mye',
  'medisin',
  'media',
  'venn-eller-hjelper',
  'konflikt',
  'parorende',
  'under-18',
  'takker-nei',
  'mote-uten-brukeren',
  'dokumentasjon',
  'varsling',
  'gruppe',
  'naerhet-til-rus',
  'avbrudd',
  'vedtak',
  'hemmelighet',
  'pynt',
  'tvang',
  'mellom-tjenester',
] as const;

/** A theme of the conversation: the heading in the guide, and what the applicant is told in advance. */
const themeSchema = z.strictObject({ id: slug, tittel: text, kilder: texts });

/** What is rated, with anchors that measure reflection and use in the role, never the story behind. */
const criterionSchema = z.strictObject({
  id: slug,
  tittel: text,
  beskrivelse: text,
  anker: z.strictObject({ '1': text, '3': text, '5': text }),
  /** Stems in lower case, anywhere in a word: a requirement that holds one of them is measured here. */
  passer_til: z.strictObject({ krav: z.array(text), ønsker: z.array(text), egenskaper: z.array(text) }),
  /** Stems that tell that a line is about something else after all. */
  passer_ikke_til: o(texts),
  kilder: texts,
});

const interviewQuestionSchema = z.strictObject({
  id: slug,
  runde: z.union([z.literal(1), z.literal(2)]),
  /** Id of a theme. */
  tema: slug,
  /** The heading, where the theme's own could stand over another question too. */
  tittel: o(text),
  /** Id of a criterion. */
  kriterium: slug,
  /** Stems in lower case, anywhere in a word: a line of the ad that holds one has this as a question of its own. */
  krav: o(texts),
  /** Asked to clear something up, and counts for no criterion. */
  uten_vurdering: o(ja),
  /** When the question suits at all, told to the interviewer: something the applicant has brought up. */
  bare_hvis: o(text),
  spørsmål: text,
  oppfølging: z.array(text),
  lytt_etter: texts,
  varsom_med: texts,
  minutter: minutes,
  kilder: texts,
  merke: z.enum(questionLabels),
  /** Id of the sensitive topic that the label comes from; there for every label but «tillatt». */
  emne: o(slug),
  /** What the interviewer tells before asking. */
  informer: o(text),
  /** Only for these; left out: for all. */
  tjenester: o(z.array(z.enum(services))),
  nivå: o(z.array(z.enum(['operativt', 'strategisk']))),
  oppgaver: o(z.array(reach)),
  erfaring: o(z.array(z.enum(experiences))),
  /** Part of the core that every applicant gets. */
  fast: o(ja),
});

const interviewCaseSchema = z.strictObject({
  id: slug,
  tittel: text,
  tekst: text,
  spørsmål: z.array(text).check(z.minLength(2), z.maxLength(4)),
  se_etter: z.array(text).check(z.minLength(3), z.maxLength(5)),
  varsom_med: z.array(text).check(z.minLength(1), z.maxLength(3)),
  dilemma: z.enum(dilemmas),
  /** Ids of the criteria that the answer throws light on. */
  kriterier: z.array(slug).check(z.minLength(1)),
  nivå: z.array(reach).check(z.minLength(1)),
  /** The services it lies closest to; left out: as close to all. */
  tjenester: o(z.array(z.enum(services))),
  /** Stems in lower case, anywhere in a word of the post's user groups or tasks, that tell that it lies close. */
  brukergrupper: o(texts),
  oppgaver: o(texts),
  minutter: minutes,
  kilder: texts,
});

/** A topic that calls for care, and how a question about it is recognised in bokmål and nynorsk. */
export const topicSchema = z.strictObject({
  id: slug,
  tema: text,
  merke: z.enum(topicLabels),
  grunn: text,
  /** The law behind it; `gjelder` names the employers it is for, and is left out where it is for all. */
  lov: o(z.strictObject({ kilde: text, paragraf: text, gjelder: o(z.array(z.enum(employers))) })),
  /** A sentence is about the topic when one of these matches and no `unntak_mønstre` does. Taken one sentence at a time. */
  mønstre: z.array(pattern).check(z.minLength(1)),
  unntak_mønstre: o(z.array(pattern)),
  eksempler: z.strictObject({
    treffer: z.array(text).check(z.minLength(6)),
    treffer_ikke: z.array(text).check(z.minLength(4)),
  }),
  /** A question that may be asked instead. */
  alternativ: o(text),
  /** For the box that tells the panel what not to raise, and why. */
  til_panelet: text,
  kilder: texts,
});

/** File in data/ → what it must look like. */
export const interviewFiles = {
  'intervju/temaer': z.array(themeSchema),
  'intervju/kriterier': z.array(criterionSchema),
  'intervju/sporsmal': z.array(interviewQuestionSchema),
  'intervju/case': z.array(interviewCaseSchema),
  'intervju/merker': z.array(topicSchema),
} as const;

export type InterviewTheme = z.output<typeof themeSchema>;
export type Criterion = z.output<typeof criterionSchema>;
export type InterviewQuestion = z.output<typeof interviewQuestionSchema>;
export type InterviewCase = z.output<typeof interviewCaseSchema>;
export type SensitiveTopic = z.output<typeof topicSchema>;
export type TopicLabel = (typeof topicLabels)[number];
