import type { RuleOf, SentenceCondition } from '../../knowledge/rules.ts';
import type { Check, Remark } from './check.ts';
import { type Judgement, type SentenceTest, sentenceTest } from './conditions.ts';
import { nowhere, type Place, placeOfSpan } from './place.ts';

/** Prepares the check that an ad holds something. */
export function missingCheck(rule: RuleOf<'mangler'>, judgement: Judgement): () => Check {
  const prepare = (conditions: readonly SentenceCondition[] | undefined) => {
    const tests = (conditions ?? []).map((condition) => sentenceTest(condition, judgement));
    return anyOf(tests);
  };
  const found = prepare(rule.finnes);
  const weakly = prepare(rule.finnes_svakt);
  const weakened = prepare(rule.svekkes_av);
  const pointsAt = prepare(rule.peker_på);
  const parts = (rule.også ?? []).map(({ mangler, finnes }) => ({ lacks: mangler, test: prepare(finnes) }));

  return () => {
    const seen = { found: false, weakly: false, weakened: false };
    const partSeen = parts.map(() => false);
    let place: Place | null = null;
    return {
      read(reading) {
        seen.found ||= found(reading) !== null;
        for (const [index, { test }] of parts.entries()) partSeen[index] ||= test(reading) !== null;
        if (seen.found) return;
        seen.weakly ||= weakly(reading) !== null;
        seen.weakened ||= weakened(reading) !== null;
        const span = place ? null : pointsAt(reading);
        if (span) place = placeOfSpan(reading, span);
      },
      finish(circumstances): Remark[] {
        const whole = seen.found || (seen.weakly && !seen.weakened);
        const lacking = parts.filter((_, index) => !partSeen[index]).map(({ lacks }) => lacks);
        if (whole && lacking.length === 0) return [];
        const holds = rule.forutsetter ? circumstances[rule.forutsetter] : true;
        if (holds === false || (holds === null && !rule.ved_tvil)) return [];
        const remark: Remark = { place: place ?? nowhere };
        if (holds === null && rule.ved_tvil)
          return [{ ...remark, message: rule.ved_tvil, level: doubtful(rule.nivå) }];
        return [lacking.length > 0 ? { ...remark, message: `${rule.melding} ${lacking.join(' ')}` } : remark];
      },
    };
  };
}

/** What depends on something unknown is never a fault. */
export function doubtful(level: RuleOf<'mangler'>['nivå']): RuleOf<'mangler'>['nivå'] {
  return level === 'feil' ? 'advarsel' : level;
}

/** The first of several conditions that holds. */
export function anyOf(tests: readonly SentenceTest[]): SentenceTest {
  return (reading) => {
    for (const test of tests) {
      const span = test(reading);
      if (span) return span;
    }
    return null;
  };
}
