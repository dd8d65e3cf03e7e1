import { findingLevels } from '../knowledge/levels.ts';
import type { PayDoubt, Rule } from '../knowledge/rules.ts';
import type { Employer } from '../profile/choices.ts';
import type { LoadedProfile } from '../profile/read.ts';
import type { Check } from './checks/check.ts';
import { toFinding } from './checks/check.ts';
import type { Judgement } from './checks/conditions.ts';
import {
  createReadability,
  type Readability,
  readabilityCheck,
  sentenceLengthCheck,
} from './checks/language.ts';
import { missingCheck } from './checks/missing.ts';
import { patternCheck } from './checks/pattern.ts';
import { payCheck } from './checks/pay.ts';
import { type ProfileCheck, profileCheck } from './checks/profile.ts';
import { profileListCheck } from './checks/profile-list.ts';
import { wordsCheck } from './checks/words.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createEmployerReader, type KnownFacts } from './meaning/employer.ts';
import { createModality } from './meaning/modality.ts';
import { createNegation } from './meaning/negation.ts';
import { readAd } from './meaning/reader.ts';
import type { Ad } from './text/ad.ts';

/** What was found in an ad, and how it reads. */
export interface AdReport {
  readonly findings: readonly Finding[];
  /** As given, or as the ad itself tells; undefined where neither does. */
  readonly employer: Employer | undefined;
  readonly readability: Readability;
  /** LIX part by part, for parts long enough. */
  readonly parts: readonly Readability[];
}

/** The rules, ready for any number of ads. */
export interface Checker {
  checkAd(ad: Ad, known?: KnownFacts): AdReport;
  /** Runs the profile's own rules; `file` is what findings call it, `doubts` what was found doubtful with its pay. */
  checkProfile(loaded: LoadedProfile, file: string, doubts: ReadonlySet<PayDoubt>): readonly Finding[];
}

/** Prepares rules. Throws when one of them can't be understood: the build sees to it that none is. */
export function createChecker(rules: readonly Rule[], lexicon: Lexicon): Checker {
  const judgement: Judgement = {
    lexicon,
    modeOf: createModality(lexicon),
    isDenied: createNegation(lexicon),
  };
  const prepared = rules.flatMap((rule) => {
    const begin = prepare(rule, judgement);
    return begin ? [{ rule, begin }] : [];
  });
  const profileChecks = rules.flatMap((rule) => prepareForProfile(rule, rules, judgement));
  const employerReader = createEmployerReader(lexicon);

  return {
    checkAd(ad, known = {}) {
      const running = prepared.map(({ rule, begin }) => ({ rule, check: begin() }));
      const employer = employerReader();
      const readability = createReadability();
      for (const reading of readAd(ad, lexicon)) {
        employer.read(reading);
        readability.read(reading);
        for (const { check } of running) check.read(reading);
      }
      const circumstances = employer.circumstances(known);
      const findings = running.flatMap(({ rule, check }) =>
        check.finish(circumstances).map((remark) => toFinding(rule, remark, ad.file)),
      );
      return {
        findings: inOrder(findings),
        employer: known.employer ?? employer.employer(),
        readability: readability.whole(),
        parts: readability.parts(),
      };
    },
    checkProfile: (loaded, file, doubts) =>
      inOrder(profileChecks.flatMap((check) => check(loaded, file, doubts))),
  };
}

function prepare(rule: Rule, judgement: Judgement): (() => Check) | undefined {
  switch (rule.type) {
    case 'mangler':
      return missingCheck(rule, judgement);
    case 'treff':
      return patternCheck(rule, judgement);
    case 'ord':
      return wordsCheck(rule, judgement);
    case 'lesbarhet':
      return readabilityCheck(rule);
    case 'lang-setning':
      return sentenceLengthCheck(rule);
    default:
      return undefined;
  }
}

function prepareForProfile(rule: Rule, rules: readonly Rule[], judgement: Judgement): ProfileCheck[] {
  if (rule.type === 'profil') return [profileCheck(rule)];
  if (rule.type === 'profil-lønn') return [payCheck(rule)];
  if (rule.type !== 'profil-liste') return [];
  const other = rules.find(({ id }) => id === rule.regel);
  const conditions =
    rule.treff ?? (other?.type === 'treff' ? [...other.treff, ...(other.treff_uansett ?? [])] : []);
  if (conditions.length === 0) throw new Error(`${rule.id} has nothing to look for`);
  return [profileListCheck(rule, conditions, judgement)];
}

/** What is missing first, then by place; the gravest first where they share one. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level),
  );
}
