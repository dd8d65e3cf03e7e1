import * as z from 'zod/mini';
import { employers } from '../profile/choices.ts';
import { findingLevels } from './levels.ts';

/*
 * What the files in data/regler must look like: the concepts (what words mean) and the rules, one file each. The kinds
 * of check are code, in src/rules/checks; everything else about a rule stands in its file.
 */

const text = z.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const o = z.optional;

/** A file in data/regler/begreper: each concept with the ways to say it (src/rules/lexicon/phrase.ts). */
export const conceptsSchema = z.record(z.string(), texts);

/** When a sentence of an ad counts: all the concepts in it, none of the others, said in one of the ways. */
const sentenceConditionSchema = z.strictObject({
  /** Concepts that must all be there; the first is what is underlined. Left out: any sentence will do. */
  alle: o(texts),
  /** Concepts of which one must be there too, in the sentence or in the words that lead in to its list. */
  en_av: o(texts),
  /** Concepts that must not be in the sentence. */
  uten: o(texts),
  /** Concepts that the first one must not overlap: «erfaring» in «yrkeserfaring». */
  ikke_del_av: o(texts),
  /** Concepts of which one must be in the sentence that follows. */
  neste: o(texts),
  /** At most so many words between the first concept and each of the others. */
  innen: o(z.number()),
  /** How it must be meant; see src/rules/meaning/modality.ts. Left out: any way. */
  modus: o(z.array(z.enum(['krav', 'antydet', 'ønske', 'ikke-krav', 'ingen']))),
  /** Parts of the ad it must, or must not, stand in. */
  del: o(texts),
  ikke_del: o(texts),
  /** The kinds of block it must, or must not, stand in. */
  blokk: o(z.array(z.enum(['heading', 'paragraph', 'item', 'cell']))),
  ikke_blokk: o(z.array(z.enum(['heading', 'paragraph', 'item', 'cell']))),
  /** Whether a denial counts as well («du er ikke …»). Left out: it doesn't. */
  nektet: o(z.enum(['ja', 'bare'])),
});

/** What must be so with the ad or its employer for a rule to hold; unknown is an answer too. */
export const circumstances = [
  'offentlig',
  'arbeidsmiljøloven',
  'politiattest-kreves',
  'politiattest-uten-hjemmel',
] as const;

const example = z.union([text, z.strictObject({ tekst: text, arbeidsgiver: z.enum(employers) })]);

const common = {
  id: z.string().check(z.regex(/^[a-z]+\/[a-z-]+$/u)),
  nivå: z.enum(findingLevels),
  melding: text,
  hvorfor: text,
  råd: text,
  /** A sentence to copy. */
  ferdig_setning: o(text),
  kilder: texts,
  /** The rule is only for ads where this is so. */
  forutsetter: o(z.enum(circumstances)),
  /** Where it can't be known: the message that tells what it depends on. Left out: the rule is silent then. */
  ved_tvil: o(text),
};

const examples = z.strictObject({
  dårlige: z.array(example).check(z.minLength(1)),
  gode: z.array(example).check(z.minLength(1)),
});

/** The ad must hold something. */
const missing = z.strictObject({
  ...common,
  type: z.literal('mangler'),
  /** Any of these is enough. */
  finnes: z.array(sentenceConditionSchema),
  /** Each list must be met by itself, and `mangler` names what lacks. */
  også: o(z.array(z.strictObject({ mangler: text, finnes: z.array(sentenceConditionSchema) }))),
  /** Enough unless one of `svekkes_av` stands somewhere in the ad. */
  finnes_svakt: o(z.array(sentenceConditionSchema)),
  svekkes_av: o(z.array(sentenceConditionSchema)),
  /** What the finding points at, when it is there but isn't enough. */
  peker_på: o(z.array(sentenceConditionSchema)),
  eksempler: examples,
});

/** The ad must not hold something. */
const pattern = z.strictObject({
  ...common,
  type: z.literal('treff'),
  treff: z.array(sentenceConditionSchema).check(z.minLength(1)),
  /** Hits that count whatever `forutsetter` says. */
  treff_uansett: o(z.array(sentenceConditionSchema)),
  eksempler: examples,
});

/** Words that have better ones. */
const words = z.strictObject({
  ...common,
  type: z.literal('ord'),
  /** Phrase (src/rules/lexicon/phrase.ts) → what to write instead. */
  ord: z.record(z.string(), text),
  /** Concepts that the word must not be part of. */
  ikke_del_av: o(texts),
  /** Whether a word in a name («Anonyme Alkoholikere») is left alone. */
  navn_fritt: o(z.literal('ja')),
  /** Concepts that excuse every word in their sentence, if it also denies («vi sier ikke …»). */
  unntatt_når: o(texts),
  /** Concepts that excuse the word they stand right before («mange er blitt kalt …»). */
  unntatt_etter: o(texts),
  /** Whether a word in quotes is only mentioned, and so left alone: always, or where the sentence holds such a concept. */
  sitat_fritt: o(z.union([z.literal('ja'), texts])),
  eksempler: examples,
});

/** The LIX of the whole ad and of its parts. */
const readability = z.strictObject({
  ...common,
  type: z.literal('lesbarhet'),
  grense: z.number(),
  eksempler: examples,
});

/** Sentences with more words than the limit. */
const sentenceLength = z.strictObject({
  ...common,
  type: z.literal('lang-setning'),
  grense: z.number(),
  eksempler: examples,
});

/** A place in the profile and what must be so with it. A place inside a list stands for all of its entries. */
const profileConditionSchema = z.strictObject({
  sti: text,
  /** Answered with one of these; yes and no are «ja» and «nei». */
  er: o(texts),
  /** Answered, and with none of these. */
  ikke: o(texts),
  /** A number below, or above, this. */
  under: o(z.number()),
  over: o(z.number()),
  /** A number below the lowest of those at this place. */
  under_laveste: o(text),
  /** A date later than the one at this place. */
  etter: o(text),
  /** Whether there is something there: neither empty, «ingen» nor open. */
  finnes: o(z.enum(['ja', 'nei'])),
  /** None of the entries is this. */
  har_ikke: o(text),
});

const profileExamples = z.strictObject({
  /** Place → what is written there. */
  dårlige: z.array(z.record(z.string(), z.union([text, texts]))).check(z.minLength(1)),
  gode: z.array(z.record(z.string(), z.union([text, texts]))).check(z.minLength(1)),
});

/** The profile says something that should be otherwise. */
const profile = z.strictObject({
  ...common,
  type: z.literal('profil'),
  /** The kinds of employer it is for; left out: all. */
  gjelder: o(z.array(z.enum(employers))),
  /** Where in the profile the finding stands. */
  sted: text,
  /** All of these must hold. */
  når: z.array(profileConditionSchema).check(z.minLength(1)),
  eksempler: profileExamples,
});

/** What can be doubtful with a pay band; src/pay/doubts.ts tells when. */
export const payDoubts = ['likt-spenn', 'bredere-enn-grunnene', 'gammelt-spenn', 'gammel-tabell'] as const;

/** The pay of the profile calls for a second look. */
const profilePay = z.strictObject({
  ...common,
  type: z.literal('profil-lønn'),
  /** Where in the profile the finding stands. */
  sted: text,
  tvil: z.enum(payDoubts),
  eksempler: profileExamples,
});

/** A list in the profile holds a line that would be found in an ad that had the list under this heading. */
const profileList = z.strictObject({
  ...common,
  type: z.literal('profil-liste'),
  /** The rule for ads that finds it, or conditions of its own. */
  regel: o(text),
  treff: o(z.array(sentenceConditionSchema)),
  overskrift: text,
  steder: texts,
  eksempler: profileExamples,
});

export const ruleSchema = z.discriminatedUnion('type', [
  missing,
  pattern,
  words,
  readability,
  sentenceLength,
  profile,
  profilePay,
  profileList,
]);

export type Rule = z.output<typeof ruleSchema>;
export type RuleOf<T extends Rule['type']> = Extract<Rule, { type: T }>;
export type SentenceCondition = z.output<typeof sentenceConditionSchema>;
export type ProfileCondition = z.output<typeof profileConditionSchema>;
export type Circumstance = (typeof circumstances)[number];
export type PayDoubt = (typeof payDoubts)[number];
