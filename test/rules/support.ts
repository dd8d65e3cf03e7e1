import { join } from 'node:path';
import { readRules } from '../../build/measure-rules.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { payDoubts } from '../../src/pay/doubts.ts';
import { payOverview } from '../../src/pay/overview.ts';
import type { Employer } from '../../src/profile/choices.ts';
import { readProfileText } from '../../src/profile/read.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { createChecker } from '../../src/rules/engine.ts';
import { type Annotation, annotate, type Span } from '../../src/rules/lexicon/annotate.ts';
import type { Concepts } from '../../src/rules/lexicon/concepts.ts';
import { type Lexicon, openLexicon } from '../../src/rules/lexicon/lexicon.ts';
import { prepareLexicon } from '../../src/rules/lexicon/prepare.ts';
import { type Reading, readAd } from '../../src/rules/meaning/reader.ts';
import { prepareRules } from '../../src/rules/prepare.ts';
import { adFromText } from '../../src/rules/text/from-text.ts';
import { tokens } from '../../src/rules/text/tokens.ts';

/** The rules and concepts as they stand in data/, so that a test sees what was just written there. */
export const { rules, concepts } = readRules(join(import.meta.dirname, '../..'));

/** All the rules, ready. */
export const checker = createChecker(rules, openLexicon(prepareRules(rules, concepts)));

/** What the pay of a profile calls for a look at, by our own tables. */
export const doubtsOf = (profile: Profile) => payDoubts(payOverview(profile, knowledge), profile);

/** The ids of what is found in a text. */
export function found(text: string, employer?: Employer): string[] {
  return checker.checkAd(adFromText(text, null), { employer }).findings.map(({ rule }) => rule);
}

/** A lexicon of a test's own. */
export const ownLexicon = (own: Concepts): Lexicon => openLexicon(prepareLexicon(own));

/** Every concept of data/regler, to look for one at a time. */
export const lexicon = ownLexicon(concepts);

/** The sentences of a text, read with the concepts of data/regler. */
export const readings = (text: string): Reading[] => [...readAd(adFromText(text, null), lexicon)];

/** What a concept of a small lexicon finds in a text, as it is said there. */
export function said(own: Concepts, concept: string, text: string): string[] {
  const opened = ownLexicon(own);
  const annotation = annotate(tokens(text), opened);
  return annotation.spans(opened.idOf(concept)).map((span) => wordsOf(annotation, span));
}

/** The words of a span. */
export function wordsOf({ tokens: all }: Annotation, { from, to }: Span): string {
  return all
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** The first place where a concept of data/regler is said. Fails where it isn't. */
export function firstSpan(reading: Annotation, concept: string): Span {
  const [span] = reading.spans(lexicon.idOf(concept));
  if (!span) throw new Error(`«${concept}» is not said`);
  return span;
}

/** A profile from places and what is written there: `{ 'vilkår.prosent': '50 %' }`. Numbers in a place are entries of a list. */
export function profileOf(places: Readonly<Record<string, string | readonly string[]>>) {
  const root: Record<string, unknown> = { versjon: '1' };
  for (const [place, value] of Object.entries(places)) {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    let node = root;
    for (const key of keys) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node[last] = value;
  }
  const read = readProfileText(yaml(root, 0), 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function yaml(node: unknown, depth: number): string {
  const pad = '  '.repeat(depth);
  if (typeof node === 'string') return ` ${node}\n`;
  if (Array.isArray(node)) return `\n${node.map((entry) => `${pad}-${yaml(entry, depth + 1)}`).join('')}`;
  const entries = Object.entries(node as object);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/u.test(key));
  const body = entries.map(([key, value]) =>
    isList
      ? `${pad}-${yaml(value, depth + 1).replace(/^\n\s*/u, ' ')}`
      : `${pad}${key}:${yaml(value, depth + 1)}`,
  );
  return depth === 0 ? body.join('') : `\n${body.join('')}`;
}
