import { fold } from './text.ts';

/** An answer that is no value: `open` = asked, not decided yet; `none` = asked, and there is nothing. */
export type SpecialAnswer = 'open' | 'none';

// «enna» is «ennå» from a keyboard without å; «veit» and «enno» are nynorsk.
const OPEN = /^(?:(?:jeg|eg) )?(?:vet|veit) (?:ikke|ikkje)(?: (?:ennå|enno|enda|endå|enna))?\.?$/u;
const NONE = /^(?:ingen|inga|ingenting|ingen ting|\[ ?\])\.?$/u;

/** Tells the two special answers from ordinary text; undefined for everything else, the empty string included. */
export function specialAnswer(input: string): SpecialAnswer | undefined {
  const text = fold(input);
  if (OPEN.test(text)) return 'open';
  return NONE.test(text) ? 'none' : undefined;
}

/** The words that are written to the profile: «vet ikke ennå» or «ingen». */
export function formatSpecialAnswer(answer: SpecialAnswer): string {
  return answer === 'open' ? 'vet ikke ennå' : 'ingen';
}
