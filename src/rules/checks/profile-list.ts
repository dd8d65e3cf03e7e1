import type { RuleOf, SentenceCondition } from '../../knowledge/rules.ts';
import type { Finding } from '../finding.ts';
import { readAd } from '../meaning/reader.ts';
import type { Ad, Block } from '../text/ad.ts';
import { toFinding } from './check.ts';
import { type Judgement, sentenceTest } from './conditions.ts';
import { anyOf } from './missing.ts';
import { type ProfileCheck, placeInProfile, valuesAt } from './profile.ts';

/**
 * Prepares the check that a list in the profile holds no line that would be found in an ad. `conditions` are the rule's
 * own, or those of the rule for ads that it names.
 */
export function profileListCheck(
  rule: RuleOf<'profil-liste'>,
  conditions: readonly SentenceCondition[],
  judgement: Judgement,
): ProfileCheck {
  const test = anyOf(conditions.map((condition) => sentenceTest(condition, judgement)));
  return (loaded, file) =>
    rule.steder.flatMap((place): Finding[] => {
      const lines = valuesAt(loaded.profile, place).filter((value) => typeof value === 'string');
      const path = place.split('.');
      const found = new Set<number>();
      for (const reading of readAd(asAd(rule.overskrift, lines), judgement.lexicon))
        if (reading.block.kind === 'item' && test(reading)) found.add(reading.block.segments[0]?.line ?? 0);
      return [...found].map((index) => {
        // A place that holds one text and no list is itself where the finding stands.
        const inList = placeInProfile(loaded, [...path, index]);
        const at = inList.line === null ? placeInProfile(loaded, path) : inList;
        return toFinding(rule, { place: at }, file);
      });
    });
}

/** The lines as an ad would have them; the line of a block is the number of the entry, from 0. */
function asAd(heading: string, lines: readonly string[]): Ad {
  const block = (kind: Block['kind'], text: string, line: number): Block => ({
    kind,
    text,
    segments: [{ start: 0, line, column: 1 }],
  });
  const blocks = [block('heading', heading, 0), ...lines.map((text, index) => block('item', text, index))];
  return { file: null, blocks: () => blocks };
}
