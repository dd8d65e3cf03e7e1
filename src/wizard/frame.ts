import type { Knowledge } from '../knowledge/index.ts';
import type { Question } from '../knowledge/questions.ts';
import { joinList } from '../norwegian/text.ts';
import type { Frame } from './prompter.ts';

/** Where a piece of advice comes from, in the short names of the sources, each once. */
export function sourceNames(ids: readonly string[], knowledge: Knowledge): string[] {
  const recommendations = knowledge.recommendations();
  const facts = knowledge.facts();
  const sources = ids.flatMap((id) => {
    const recommendation = recommendations.find((entry) => entry.id === id);
    if (recommendation) return [recommendation.kilde as string];
    return facts.find((entry) => entry.id === id)?.kilde.map((source) => source.id) ?? [];
  });
  const names = knowledge.sources();
  return [...new Set(sources.map((id) => names.find((source) => source.id === id)?.kort ?? id))];
}

/** The advice behind an id, in our own words. */
function advice(id: string, knowledge: Knowledge): string | undefined {
  const entry = [...knowledge.recommendations(), ...knowledge.facts()].find(
    (candidate) => candidate.id === id,
  );
  return entry && `${id}: ${entry.tekst} (${joinList(sourceNames([id], knowledge))})`;
}

/** What `?` shows: how to answer, an example, and the advice itself with its source. */
function helpOf({ hjelp, eksempel, kilder }: Question, knowledge: Knowledge): string[] {
  return [
    hjelp,
    eksempel && `For eksempel: ${eksempel}`,
    ...kilder.map((id) => advice(id, knowledge)),
    'Vet du ikke? Svar «vet ikke ennå», så minner vi om det senere. «ingen» er også et svar.',
  ].filter((paragraph) => paragraph !== undefined);
}

/** What stands around a question. */
export function frameOf(
  question: Question,
  knowledge: Knowledge,
  { counter, canGoBack }: { readonly counter?: string; readonly canGoBack: boolean },
): Frame {
  const [source] = sourceNames(question.kilder, knowledge);
  return {
    counter,
    canGoBack,
    question: question.spørsmål,
    why: source ? `${question.hvorfor} (${source})` : question.hvorfor,
    help: helpOf(question, knowledge),
  };
}
