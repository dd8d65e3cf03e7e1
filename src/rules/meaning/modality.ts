import type { Annotation, Span } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clauses, createClauses } from './clauses.ts';
import type { Reading } from './reader.ts';

/**
 * What an ad says of a thing: that the applicant must have it, is taken to have it («du har …», «vi søker en …»), may
 * have it with advantage, or need not.
 */
export type Mode = 'krav' | 'antydet' | 'ønske' | 'ikke-krav';

/** Tells how a span of a sentence is meant; null when nothing in the text tells. */
export type ModeOf = (reading: Reading, span: Span) => Mode | null;

type Direction = 'foran' | 'etter' | 'begge';

interface CueKind {
  readonly mode: Mode;
  readonly direction: Direction;
  readonly id: number;
}

interface Cue extends Span {
  readonly mode: Mode;
  readonly direction: Direction;
}

const MODES: readonly Mode[] = ['ikke-krav', 'ønske', 'krav', 'antydet'];
const DIRECTIONS: readonly Direction[] = ['foran', 'etter', 'begge'];
/** A comma between a cue and what it is about counts as so many words. */
const COMMA = 3;
/** A cue further off than this is about something else. */
const FARTHEST = 24;

/** Prepares the reading of «må», «gjerne», «ikke et krav» and the like, which the lexicon lists by direction. */
export function createModality(lexicon: Lexicon): ModeOf {
  const kinds: CueKind[] = MODES.flatMap((mode) =>
    DIRECTIONS.flatMap((direction) => {
      const name = `${mode}-${direction}`;
      return lexicon.names.includes(name) ? [{ mode, direction, id: lexicon.idOf(name) }] : [];
    }),
  );
  const clausesOf = createClauses(lexicon);
  const refersBack = lexicon.idOf('viser-tilbake');
  const refersBackLast = lexicon.idOf('viser-tilbake-sist');
  const condition = lexicon.idOf('spør-om-du');
  const answersNo = lexicon.idOf('nei-svar');
  const cuesOf = (sentence: Annotation): Cue[] => {
    const said = kinds.flatMap(({ id, mode, direction }) =>
      sentence.spans(id).map((span): Cue => ({ ...span, mode, direction })),
    );
    // «Har du X, er det fint» makes no demand; «Har du X?» calls for those who have.
    const mode = sentence.tokens.at(-1)?.word === '?' ? 'antydet' : 'ønske';
    const asked = sentence
      .spans(condition)
      .filter(({ from }) => from === 0 || sentence.tokens[from - 1]?.word === ',');
    const all = [...said, ...asked.map((span): Cue => ({ ...span, mode, direction: 'foran' }))];
    // «ikke et krav» holds «et krav»; the longer one is what is meant.
    return all.filter(
      (cue) =>
        !all.some(
          (other) =>
            other.mode !== cue.mode &&
            other.to - other.from > cue.to - cue.from &&
            other.from <= cue.from &&
            other.to >= cue.to,
        ),
    );
  };

  return (reading, span) => {
    const clauses = clausesOf(reading);
    const cues = cuesOf(reading);
    // «Vi ønsker gjerne noen som har …»: what is plainly said goes before what is only taken for granted.
    const said = cues.filter(({ mode }) => mode !== 'antydet');
    // «Må du ha plettfri vandel? Nei.»
    const asks = reading.tokens.at(-1)?.word === '?';
    if (asks && reading.next.some((next) => next.spans(answersNo).some(({ from }) => from === 0)))
      return 'ikke-krav';
    const own = nearest(said, span, clauses);
    if (own) return own;
    for (const sentence of reading.next) {
      // «Det er ikke et krav.» or «Vi spør ikke etter den.» after the sentence, or after the list, tells of what came before.
      const { length } = sentence.tokens;
      const opens = sentence.spans(refersBack).some(({ from }) => from <= 1);
      if (!opens && !sentence.spans(refersBackLast).some(({ to }) => to >= length - 1)) continue;
      const judged = cuesOf(sentence).filter((cue) => cue.mode !== 'antydet');
      const closing = judged.filter((cue) => closes(cue, sentence, clausesOf(sentence)));
      // «Det er fint om du har vikariert, men det er ikke nødvendig»: the thing it judges is its own.
      const ownThing = judged.some(
        (cue) =>
          cue.mode === 'ønske' &&
          cue.direction === 'foran' &&
          !closing.includes(cue) &&
          closing.every(({ from }) => cue.to <= from),
      );
      const mode = ownThing ? null : strongest(closing);
      if (mode) return mode;
    }
    const taken = nearest(cues, span, clauses);
    // What is taken for granted under «Krav» is a demand.
    if (taken) return taken === 'antydet' && reading.section === 'krav' ? 'krav' : taken;
    const lead = reading.lead && strongest(cuesOf(reading.lead));
    // «Du har» above a list may only take for granted what stands under it, where the part it opens is one of demands.
    if (lead && lead !== 'antydet') return lead;
    if (reading.section === 'krav') return 'krav';
    if (reading.section === 'ønske') return 'ønske';
    return reading.section === 'ikke-krav' ? 'ikke-krav' : lead;
  };
}

/** Words that show that a cue is about what comes after it: «Det stilles ikke krav *om* utdanning». */
const GOES_ON = new Set(['om', 'hvis', 'dersom', 'viss', 'at', 'å', 'til', 'for']);
/** So many words may come after «må» in «Det må du ha». */
const LAST_WORDS = 3;

/** Whether a cue in «Det er …» ends the thought, and so is about what «det» points back at. */
function closes(cue: Cue, { tokens }: Annotation, clauses: Clauses): boolean {
  // «Det spør vi ikke om.» ends there; «det spør vi ikke om når …» goes on.
  const goesOn = (at: number) =>
    GOES_ON.has(tokens[at]?.word ?? '') && clauses.words(at + 1, tokens.length) > 0;
  if ([cue.to - 1, cue.to].some(goesOn)) return false;
  return cue.direction !== 'foran' || clauses.words(cue.to, tokens.length) <= LAST_WORDS;
}

function nearest(cues: readonly Cue[], span: Span, clauses: Clauses): Mode | null {
  let best: { readonly mode: Mode; readonly distance: number } | null = null;
  for (const cue of cues) {
    const distance = distanceBetween(cue, span, clauses);
    if (distance === null || distance > FARTHEST) continue;
    const wins =
      best === null ||
      distance < best.distance ||
      (distance === best.distance && weight(cue.mode) > weight(best.mode));
    if (wins) best = { mode: cue.mode, distance };
  }
  return best?.mode ?? null;
}

/** How far a cue is from what it may be about; null when it can't be about it. A cue that stands around it is nearest. */
function distanceBetween(cue: Cue, span: Span, clauses: Clauses): number | null {
  if (cue.from < span.from && cue.to > span.to) return 0;
  // «erfaring, helst fra eget liv»: a wish inside the thing itself makes a wish of it.
  if (cue.mode === 'ønske' && cue.from > span.from && cue.to < span.to) return 0;
  // «Du er etterlatt»: a cue that runs into the thing is about it.
  if (cue.from < span.from && cue.to > span.from) return cue.direction === 'etter' ? null : 0;
  const before = cue.to <= span.from;
  if (!before && cue.from < span.to) return null;
  if (cue.direction === (before ? 'etter' : 'foran')) return null;
  const [from, to] = before ? [cue.to, span.from] : [span.to, cue.from];
  if (!clauses.reaches(from, to, before)) return null;
  return clauses.words(from, to) + COMMA * clauses.commas(from, to);
}

/** Of the cues of a whole sentence, the one that says least: a wish is no less a wish for being called one at length. */
function strongest(cues: readonly Cue[]): Mode | null {
  return MODES.find((mode) => cues.some((cue) => cue.mode === mode)) ?? null;
}

function weight(mode: Mode): number {
  return MODES.length - MODES.indexOf(mode);
}
