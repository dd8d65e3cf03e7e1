import type { RuleOf } from '../../knowledge/rules.ts';
import type { Span } from '../lexicon/annotate.ts';
import type { Reading } from '../meaning/reader.ts';
import type { Check, Remark } from './check.ts';
import type { Judgement } from './conditions.ts';
import { placeOfSpan } from './place.ts';

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
            if (talkedOf.some((concept) => reading.spans(concept).length > 0) && isDenied(reading, span))
              continue;
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

/** A capital inside a sentence makes a name of a word; at its beginning every word has one. */
function isName({ tokens, block }: Reading, { from, to }: Span): boolean {
  const first = tokens.findIndex(({ kind }) => kind !== 'tegn');
  const capitals = tokens.slice(from, to).some(({ capital }, index) => capital && from + index > first);
  return capitals && block.kind !== 'heading';
}
