import type { RuleOf } from '../../knowledge/rules.ts';
import { toFinding } from './check.ts';
import { type ProfileCheck, placeInProfile } from './profile.ts';

/** Prepares a check on the pay: whether it is doubtful is worked out beforehand, from the figures. */
export function payCheck(rule: RuleOf<'profil-lønn'>): ProfileCheck {
  return (loaded, file, doubts) =>
    doubts.has(rule.tvil)
      ? [toFinding(rule, { place: placeInProfile(loaded, rule.sted.split('.')) }, file)]
      : [];
}
