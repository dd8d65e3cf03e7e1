import type { Span } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { createClauses } from './clauses.ts';
import type { Reading } from './reader.ts';

/** So many words may stand between «ikke» and what it denies. */
const REACH = 9;

/**
 * Prepares the reading of denials: whether a sentence says that something is *not* so. «Du er ikke behandler»,
 * «behandler er du ikke», and any item under «Dette er ikke oppgavene dine».
 */
export function createNegation(lexicon: Lexicon): (reading: Reading, span: Span) => boolean {
  const clausesOf = createClauses(lexicon);
  const [before, after, unreal, main] = [
    'nektelse',
    'nektelse-etter',
    'ikke-nektelse',
    'ny-hovedsetning',
  ].map((name) => lexicon.idOf(name));
  const [inLead, noTasks] = ['nektende-innledning', 'seksjon-ikke-oppgaver'].map((name) =>
    lexicon.idOf(name),
  );
  return (reading, span) => {
    const { section, lead } = reading;
    if (section === 'ikke-oppgaver' || section === 'ikke-krav') return true;
    const spans = (id: number | undefined) => (id === undefined ? [] : reading.spans(id));
    const inLeads = lead && [inLead, noTasks].some((id) => id !== undefined && lead.spans(id).length > 0);
    if (inLeads) return true;
    const clauses = clausesOf(reading);
    // «… og du kan ikke reservere deg mot det»: what is denied is the way out of it.
    const isReal = (cue: Span) => !spans(unreal).some(({ from, to }) => from < cue.to && to >= cue.to);
    const real = spans(before).filter(isReal);
    const realAfter = spans(after).filter(isReal);
    // After a colon something new is said: «… får du ikke på skolen: Du må ha …».
    const sameSide = (from: number, to: number) =>
      !reading.tokens.slice(from, to).some(({ word }) => word === ':');
    // «Siden vi ikke kjenner deg, må du …»: what the first clause denies, the demand after it doesn't.
    const sameClause = (from: number, to: number) =>
      !spans(main).some((joint) => joint.from >= from && joint.to <= to);
    const denied = real.some(
      ({ from, to }) =>
        // «… for dem som ikke blir hørt» denies of them, not of what is said to be done.
        (from > span.from && to < span.to && reading.tokens[from - 1]?.word !== 'som') ||
        (to <= span.from &&
          clauses.words(to, span.from) <= REACH &&
          clauses.reaches(to, span.from, true) &&
          sameSide(to, span.from) &&
          sameClause(to, span.from)),
    );
    return (
      denied ||
      realAfter.some(
        ({ from }) =>
          from >= span.to && clauses.words(span.to, from) <= 3 && clauses.reaches(span.to, from, false),
      )
    );
  };
}
