import { isDeepStrictEqual } from 'node:util';
import type { Question, QuestionBundle } from '../knowledge/questions.ts';
import { leafAt } from './asking.ts';
import { type Known, toPath, valueAt } from './known.ts';

/** Whether all that a bundle decides stands in the profile as it says. */
export function isChosen({ setter }: QuestionBundle, { profile }: Known): boolean {
  return Object.entries(setter).every(([dotted, text]) => {
    const path = toPath(dotted);
    const wanted = leafAt(path).parse(text);
    return wanted.ok && isDeepStrictEqual(valueAt(profile, path), wanted.value);
  });
}

/** The answer of a question with answers of its own that stands in the profile: the first that says no more than it. */
export function chosenBundle({ valg }: Question, known: Known): QuestionBundle | undefined {
  return valg?.find((bundle) => isChosen(bundle, known));
}

/** Whether the answer that was chosen for a question decides a place that another question asks for. */
export const decides = (question: Question, path: string, known: Known): boolean =>
  path in (chosenBundle(question, known)?.setter ?? {});
