import type { SentenceCondition } from '../../knowledge/rules.ts';
import type { Annotation, Span } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { createClauses } from '../meaning/clauses.ts';
import type { ModeOf } from '../meaning/modality.ts';
import type { Reading } from '../meaning/reader.ts';

/** What conditions are judged by. */
export interface Judgement {
  readonly lexicon: Lexicon;
  readonly modeOf: ModeOf;
  readonly isDenied: (reading: Reading, span: Span) => boolean;
}

/** Finds the first place in a sentence where a condition holds. */
export type SentenceTest = (reading: Reading) => Span | null;

/** Prepares a condition of a rule. Throws when it names a concept that isn't there. */
export function sentenceTest(condition: SentenceCondition, judgement: Judgement): SentenceTest {
  const { lexicon, modeOf, isDenied } = judgement;
  const ids = (names: readonly string[] | undefined) => (names ?? []).map((name) => lexicon.idOf(name));
  const [anchor, ...others] = ids(condition.alle);
  const [oneOf, without, notPartOf, following] = [
    condition.en_av,
    condition.uten,
    condition.ikke_del_av,
    condition.neste,
  ].map(ids);
  const { innen: within, modus, nektet } = condition;

  const clausesOf = createClauses(lexicon);
  const unasked = lexicon.idOf('svar-unødig');
  // «Har du barn? Det trenger du ikke si noe om.» asks nothing.
  const answers = (next: Annotation, ids: readonly number[]) =>
    ids.some((id) => next.spans(id).length > 0) && next.spans(unasked).length === 0;

  const placeFits = ({ section, block }: Reading) =>
    (!condition.del || (section !== null && condition.del.includes(section))) &&
    !(section !== null && condition.ikke_del?.includes(section)) &&
    (!condition.blokk || condition.blokk.includes(block.kind)) &&
    !condition.ikke_blokk?.includes(block.kind);
  const near = (reading: Reading, span: Span, concept: number) =>
    reading.spans(concept).some((other) => within === undefined || distance(span, other) <= within);

  // «Vi ser etter en med fagbrev, men fagbrev er ikke et krav»: what is plainly said of the same word holds.
  const isTakenBack = (reading: Reading, span: Span, other: Span) =>
    other !== span &&
    reading.tokens[other.from]?.word === reading.tokens[span.from]?.word &&
    modeOf(reading, other) === 'ikke-krav';

  return (reading) => {
    const candidates = anchor === undefined ? [{ from: 0, to: 1 }] : reading.spans(anchor);
    if (candidates.length === 0 || !placeFits(reading)) return null;
    const has = (concept: number) => reading.spans(concept).length > 0;
    const excuses = (without ?? []).flatMap((concept) => reading.spans(concept));
    const clauses = excuses.length > 0 ? clausesOf(reading) : null;
    // «Enten du har barn eller ikke, … men du må …»: what excuses one half of a sentence excuses nothing in the other.
    const isExcused = (span: Span) =>
      clauses !== null &&
      (anchor === undefined ||
        excuses.some((excuse) =>
          excuse.to <= span.from
            ? clauses.reachesPastJoints(excuse.to, span.from, true)
            : excuse.from < span.to || clauses.reachesPastJoints(span.to, excuse.from, false),
        ));
    if (
      oneOf?.length &&
      !oneOf.some((concept) => has(concept) || (reading.lead?.spans(concept).length ?? 0) > 0)
    )
      return null;
    if (following?.length && !reading.next.some((next) => answers(next, following))) return null;
    for (const span of candidates) {
      if (notPartOf?.some((concept) => reading.spans(concept).some((other) => overlaps(span, other))))
        continue;
      if (isExcused(span)) continue;
      if (!others.every((concept) => near(reading, span, concept))) continue;
      const mode = modus && (modeOf(reading, span) ?? 'ingen');
      if (mode && !modus.includes(mode)) continue;
      if (mode === 'antydet' && candidates.some((other) => isTakenBack(reading, span, other))) continue;
      const denied = nektet === 'ja' ? null : isDenied(reading, span);
      if (denied !== null && denied !== (nektet === 'bare')) continue;
      return span;
    }
    return null;
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Tokens between two spans. */
function distance(a: Span, b: Span): number {
  return Math.max(b.from - a.to, a.from - b.to, 0);
}
