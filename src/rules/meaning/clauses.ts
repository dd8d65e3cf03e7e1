import type { Annotation } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The joints of a sentence: how far one place is from another, and whether what is said here can be about there. */
export interface Clauses {
  /** Words between two places, commas not counted. */
  words(from: number, to: number): number;
  commas(from: number, to: number): number;
  /**
   * Whether nothing parts the two places. Past «men» or a semicolon only what comes later can be about what came
   * before, and only right after the joint: «X er fint, men ikke et krav».
   */
  reaches(from: number, to: number, forward: boolean): boolean;
  /** As `reaches`, where only a contrast parts: «men», «derimot», a semicolon. */
  reachesPastJoints(from: number, to: number, forward: boolean): boolean;
}

const SEMICOLON = ';';
/** So many words may stand between «men» and what it says of the thing before it («men det er ikke»). */
const NEAR_JOINT = 4;

/** Prepares the finding of joints; the lexicon lists the words (`ledd-skille`, `motsetning`, `viser-tilbake-ord`). */
export function createClauses(lexicon: Lexicon): (sentence: Annotation) => Clauses {
  const joint = lexicon.idOf('ledd-skille');
  const contrast = lexicon.idOf('motsetning');
  const small = lexicon.idOf('viser-tilbake-ord');
  return (sentence) => {
    const { tokens } = sentence;
    const smallAt = new Set(sentence.spans(small).map(({ from }) => from));
    const count = (from: number, to: number, wanted: (at: number) => boolean) => {
      let found = 0;
      for (let at = from; at < to; at += 1) if (wanted(at)) found += 1;
      return found;
    };
    const reach = (parting: number) => {
      const joints = new Set(sentence.spans(parting).map(({ from }) => from));
      return (from: number, to: number, forward: boolean) => {
        let last = -1;
        for (let at = from; at < to; at += 1) if (joints.has(at) || tokens[at]?.word === SEMICOLON) last = at;
        if (last < 0) return true;
        if (forward || to - last - 1 > NEAR_JOINT) return false;
        for (let at = last + 1; at < to; at += 1)
          if (tokens[at]?.kind !== 'tegn' && !smallAt.has(at)) return false;
        return true;
      };
    };
    return {
      words: (from, to) => count(from, to, (at) => tokens[at]?.kind !== 'tegn'),
      commas: (from, to) => count(from, to, (at) => tokens[at]?.word === ',' || tokens[at]?.word === '–'),
      reaches: reach(joint),
      reachesPastJoints: reach(contrast),
    };
  };
}
