import type { Caution, QuestionFile } from '../knowledge/questions.ts';
import type { Value } from '../profile/answers.ts';
import type { Edit } from './edit.ts';

/** A text that had better be put another way, and why. */
export interface CautionHit {
  readonly text: string;
  readonly caution: Caution;
}

const textsOf = (value: Value): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as readonly Value[]).flatMap(textsOf);

/**
 * The first text among the edits that is sensitive or unlawful to ask for, by the patterns in data/. Texts that
 * stood there before are left alone: the manager has been told.
 */
export function findCaution(
  edits: readonly Edit[],
  before: ReadonlySet<string>,
  stages: readonly QuestionFile[],
): CautionHit | undefined {
  const cautions = stages.flatMap(({ varsomhet = [] }) => varsomhet);
  for (const { path, answer } of edits) {
    if (answer.state !== 'answered') continue;
    const dotted = path.join('.');
    const relevant = cautions.filter(({ gjelder }) => gjelder.includes(dotted));
    for (const text of textsOf(answer.value).filter((candidate) => !before.has(candidate))) {
      const caution = relevant.find(({ mønster }) => new RegExp(mønster, 'iu').test(text));
      if (caution) return { text, caution };
    }
  }
  return undefined;
}
