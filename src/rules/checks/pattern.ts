import type { RuleOf } from '../../knowledge/rules.ts';
import type { Check, Remark } from './check.ts';
import { type Judgement, sentenceTest } from './conditions.ts';
import { anyOf, doubtful } from './missing.ts';
import { type Place, placeOfSpan } from './place.ts';

/** Prepares the check that an ad does not hold something: one remark for each sentence that does. */
export function patternCheck(rule: RuleOf<'treff'>, judgement: Judgement): () => Check {
  const hits = anyOf(rule.treff.map((condition) => sentenceTest(condition, judgement)));
  const always = anyOf((rule.treff_uansett ?? []).map((condition) => sentenceTest(condition, judgement)));
  return () => {
    const places: { readonly place: Place; readonly always: boolean }[] = [];
    return {
      read(reading) {
        const sure = always(reading);
        const span = sure ?? hits(reading);
        if (span) places.push({ place: placeOfSpan(reading, span), always: sure !== null });
      },
      finish(circumstances): Remark[] {
        const holds = rule.forutsetter ? circumstances[rule.forutsetter] : true;
        return places.flatMap(({ place, always: sure }): Remark[] => {
          if (sure || holds === true) return [{ place }];
          if (holds === false || !rule.ved_tvil) return [];
          return [{ place, message: rule.ved_tvil, level: doubtful(rule.nivå) }];
        });
      },
    };
  };
}
