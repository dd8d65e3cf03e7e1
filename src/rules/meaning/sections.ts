import type { Annotation } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What a part of an ad is about, as its heading or the words that lead in to a list tell. */
export const sections = [
  'ikke-oppgaver',
  'ikke-krav',
  'ønske',
  'krav',
  'søknad',
  'egenskaper',
  'oppgaver',
  'tilbud',
  'vilkår',
  'rolle',
  'om-oss',
  'mangfold',
  'kontakt',
] as const;

export type Section = (typeof sections)[number];

/** The parts of an ad that are lists as a rule, marked or not. */
const LISTS: readonly Section[] = [
  'krav',
  'ønske',
  'ikke-krav',
  'egenskaper',
  'oppgaver',
  'ikke-oppgaver',
  'tilbud',
  'vilkår',
];

/** Whether a part of an ad is a list as a rule. */
export function isListSection(section: Section | null): boolean {
  return section !== null && LISTS.includes(section);
}

/** Tells whether a short line that nothing marks is a heading by its words («Arbeidsoppgaver»). */
export function createHeadingTest(lexicon: Lexicon): (line: Annotation) => boolean {
  const known = lexicon.idOf('kjent-overskrift');
  const alone = lexicon.idOf('kjent-overskrift-alene');
  return (line) => {
    const words = line.tokens.filter(({ kind }) => kind !== 'tegn').length;
    const fills = (concept: number, least: number) =>
      line.spans(concept).some(({ from, to }) => from === 0 && to - from >= least);
    return fills(known, words - 1) || fills(alone, words);
  };
}

/** Tells what part of the ad a heading opens; null for one that says nothing of it. */
export function createSectionFinder(lexicon: Lexicon): (heading: Annotation) => Section | null {
  const concepts = sections.map((section) => ({ section, id: lexicon.idOf(`seksjon-${section}`) }));
  const hook = lexicon.idOf('lokkespørsmål');
  const isHook = (heading: Annotation) =>
    heading.tokens.at(-1)?.word === '?' && heading.spans(hook).some(({ from }) => from === 0);
  return (heading) =>
    isHook(heading) ? null : (concepts.find(({ id }) => heading.spans(id).length > 0)?.section ?? null);
}
