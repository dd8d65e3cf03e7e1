import type { RuleOf } from '../../knowledge/rules.ts';
import type { Span } from '../lexicon/annotate.ts';
import type { Reading } from '../meaning/reader.ts';
import type { Check, Remark } from './check.ts';
import type { Judgement } from './conditions.ts';
import { placeOfSpan } from './place.ts';

/** So many tokens may stand between a word and what makes a mention of it: a quote, «kalt en». */
const NEAR = 3;
const OPENING = new Set(['«', '“', '"', '„', '”', "'", '‘']);
const CLOSING = new Set(['»', '”', '"', '“', "'", '’']);

/** The name under which the words of a rule stand in the lexicon. */
export const wordConcept = (rule: string, index: number) => `ord ${rule} ${index}`;

/** Prepares the check for words that have better ones: one remark for each time such a word is used. */
export function wordsCheck(rule: RuleOf<'ord'>, { lexicon, isDenied }: Judgement): () => Check {
  const entries = Object.values(rule.ord).map((better, index) => ({
    better,
    concept: lexicon.idOf(wordConcept(rule.id, index)),
  }));
  const except = (rule.ikke_del_av ?? []).map((name) => lexicon.idOf(name));
  const talkedOf = (rule.unntatt_når ?? []).map((name) => lexicon.idOf(name));
  const introduced = (rule.unntatt_etter ?? []).map((name) => lexicon.idOf(name));
  const { sitat_fritt: quotes = [] } = rule;
  const freeQuotes = quotes === 'ja' ? quotes : quotes.map((name) => lexicon.idOf(name));
  const isMentioned = (reading: Reading, span: Span) => {
    const has = (concept: number) => reading.spans(concept).length > 0;
    const denied = isDenied(reading, span);
    if (denied && talkedOf.some(has)) return true;
    const quotesFree = freeQuotes === 'ja' || freeQuotes.some(has) || (denied && freeQuotes.length > 0);
    if (quotesFree && isQuoted(reading, span)) return true;
    const isRightBefore = ({ to }: Span) => to <= span.from && span.from - to <= NEAR;
    return introduced.some((concept) => reading.spans(concept).some(isRightBefore));
  };
  const excused = (reading: Reading, span: Span) =>
    except.some((concept) =>
      reading.spans(concept).some(({ from, to }) => from < span.to && span.from < to),
    ) ||
    (rule.navn_fritt === 'ja' && isName(reading, span));

  return () => {
    const remarks: Remark[] = [];
    return {
      read(reading) {
        const taken: Span[] = [];
        for (const { better, concept } of entries)
          for (const span of reading.spans(concept)) {
            if (taken.some(({ from, to }) => from < span.to && span.from < to) || excused(reading, span))
              continue;
            if (isMentioned(reading, span)) continue;
            taken.push(span);
            remarks.push({
              place: placeOfSpan(reading, span),
              message: `${rule.melding} Skriv heller: ${better}.`,
            });
          }
      },
      finish: () => remarks,
    };
  };
}

/** Between quotes that open before it and close after it. */
function isQuoted({ tokens }: Reading, { from, to }: Span): boolean {
  const open = tokens.slice(Math.max(from - NEAR, 0), from).some(({ word }) => OPENING.has(word));
  return open && tokens.slice(to, to + NEAR).some(({ word }) => CLOSING.has(word));
}

/** A capital inside a sentence makes a name of a word; at its beginning every word has one. */
function isName({ tokens, block }: Reading, { from, to }: Span): boolean {
  const first = tokens.findIndex(({ kind }) => kind !== 'tegn');
  const capitals = tokens.slice(from, to).some(({ capital }, index) => capital && from + index > first);
  return capitals && block.kind !== 'heading';
}
