import { fold } from './text.ts';

/** An answer that is no value: `open` = asked, not decided yet; `none` = asked, and there is nothing. */
export type SpecialAnswer = 'open' | 'none';

// People say it in more ways than the wizard does, and a role that is filled by «ikke bestemt» would stand in eight papers.
// «enna» is «ennå» from a keyboard without å; «veit» and «enno» are nynorsk.
const OPEN =
  /^(?:(?:(?:jeg|eg|vi|me) )?(?:vet|veit) (?:ikke|ikkje)|(?:det )?(?:er )?(?:ikke|ikkje) (?:bestemt|avklart|avgjort|klart)|uavklart|usikker|usikkert)(?: (?:ennå|enno|enda|endå|enna))?\.?$/u;
const NONE =
  /^(?:(?:(?:vi |me )?har )?(?:ingen|inga|ingenting|ingen ting)|(?:vi |me )?har (?:ikke|ikkje)(?: noe| noen| noko| nokon)?|\[ ?\])\.?$/u;

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
