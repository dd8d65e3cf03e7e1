import { describe, expect, it } from 'vitest';
import type { BankName } from '../../src/knowledge/names.ts';
import type { Condition, Question } from '../../src/knowledge/questions.ts';
import { profileFields, profileTree, schemaAt } from '../../src/profile/walk.ts';
import { toPath } from '../../src/wizard/known.ts';
import { kindOf, pathsOf } from '../../src/wizard/question.ts';
import { knowledge } from './support.ts';

const stages = knowledge.questions();
const questions = stages.flatMap(({ spørsmål }) => spørsmål);
const citable = new Set([...knowledge.recommendations(), ...knowledge.facts()].map(({ id }) => id));
const conditionsOf = (question: Question): readonly Condition[] => [
  ...(question.når ?? []),
  ...(question.setter ?? []).flatMap(({ når }) => når ?? []),
];

describe('the questions in data/sporsmal', () => {
  it('come in the three stages, in order', () => {
    expect(stages.map(({ stadium }) => stadium)).toEqual(['for-utlysning', 'for-intervju', 'etter-valget']);
  });

  it('have ids of their own', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s asks for places that the profile has',
    (_, question) => {
      expect(() => kindOf(question)).not.toThrow();
      for (const path of pathsOf(question)) expect(schemaAt(path), path.join('.')).toBeDefined();
      expect([...profileTree().keys.keys()]).toContain(question.del);
    },
  );

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s names what there is',
    (_, question) => {
      for (const id of question.kilder) expect(citable.has(id), id).toBe(true);
      const banks = [question.bank, ...(question.grupper ?? []).map(({ bank }) => bank)].filter(
        (name) => name !== undefined,
      );
      for (const bank of banks) expect(knowledge.bank(bank as BankName).length, bank).toBeGreaterThan(0);
      for (const { sti } of conditionsOf(question)) expect(schemaAt(toPath(sti)), sti).toBeDefined();
      const targets = [
        ...(question.setter ?? []).map(({ sti }) => sti),
        ...(question.grupper ?? []).map(({ sti }) => sti),
      ];
      for (const sti of targets) expect(schemaAt(toPath(sti)), sti).toBeDefined();
      if (question.oppfølger) expect(questions.map(({ id }) => id)).toContain(question.oppfølger);
    },
  );

  it('set and wait for values that the schema reads', () => {
    for (const { setter = [], valg = [], når = [] } of questions) {
      const set = [
        ...setter.map(({ sti, verdi }) => [sti, verdi] as const),
        ...valg.flatMap((bundle) => Object.entries(bundle.setter)),
      ];
      const awaited = når.flatMap(({ sti, er = [] }) => er.map((value) => [sti, value] as const));
      for (const [sti, text] of [...set, ...awaited]) {
        const node = schemaAt(toPath(sti));
        const leaf = node?.type === 'list' ? node.item : node;
        expect(leaf?.type === 'leaf' && leaf.parse(text).ok, `${sti}: ${text}`).toBe(true);
      }
    }
  });

  it('tell why in a line, and where the advice comes from', () => {
    for (const { id, hvorfor, kilder } of questions) {
      expect(hvorfor.length, id).toBeLessThanOrEqual(150);
      expect(kilder.length, id).toBeGreaterThan(0);
    }
  });

  it('leave out only what is filled in otherwise', () => {
    const asked = new Set(questions.flatMap((question) => pathsOf(question).map((path) => path.join('.'))));
    const covered = (path: readonly string[]) =>
      path.some((_, index) => asked.has(path.slice(0, index + 1).join('.')));
    const left = profileFields()
      .map(({ path }) => path)
      .filter((path) => !covered(path))
      .map((path) => path.join('.'));
    // The details of pay and cases have commands of their own, and are written by hand.
    const byHand = /^(?:lønn|intervju|sjekkliste|unntak)\b/u;
    expect(left.filter((path) => !byHand.test(path))).toEqual([
      'dokumentdato',
      'virksomhet.brevmal',
      'stilling.nivå',
    ]);
  });

  it('give each of the ten points a stage', () => {
    const points = stages.flatMap(({ sjekkliste }) => sjekkliste.map(({ punkt }) => punkt));
    expect(points.toSorted()).toEqual(
      knowledge
        .checklist()
        .map(({ nøkkel }) => nøkkel)
        .toSorted(),
    );
  });
});
