import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goal, measure, reaches, readRules } from '../../build/measure-rules.ts';
import { createChecker } from '../../src/rules/engine.ts';
import { openLexicon } from '../../src/rules/lexicon/lexicon.ts';
import { prepareRules } from '../../src/rules/prepare.ts';
import { workplace } from '../support/run.ts';

const { rules, concepts } = readRules(join(import.meta.dirname, '../..'));
const checker = createChecker(rules, openLexicon(prepareRules(rules, concepts)));

describe('measuring the rules', () => {
  it('counts what was right and what was wrong, on whole ads and on sentences', () => {
    const place = workplace();
    for (const folder of ['annonser', 'regler']) mkdirSync(join(place.folder, folder));
    place.write('annonser/a.md', 'Vik kommune søker erfaringskonsulent. Du må ha bachelor.');
    place.write(
      'annonser/etiketter.yaml',
      '- fil: a.md\n  arbeidsgiver: kommune\n  funn: [krav/formalkompetanse, lov/helse]\n',
    );
    place.write(
      'regler/krav__attester.yaml',
      'regel: krav/attester\nfyrer: [Attester må legges ved.]\nfyrer_ikke: [Attester må legges ved!]\n',
    );
    const scores = measure([place.folder], checker, rules);
    expect(scores.get('krav/formalkompetanse')).toMatchObject({ hits: 1, misses: 0, falseAlarms: 0 });
    expect(scores.get('lov/helse')).toMatchObject({ hits: 0, misses: 1, wrong: ['overser: a.md'] });
    expect(scores.get('krav/attester')).toMatchObject({ hits: 1, falseAlarms: 1 });
    expect(scores.has('sprak/lesbarhet')).toBe(false);
  });

  it('tells whether a rule reaches its goal', () => {
    const rule = (level: string) => {
      const found = rules.find(({ nivå }) => nivå === level);
      if (!found) throw new Error(`no rule on ${level}`);
      return found;
    };
    const score = (hits: number, misses: number, falseAlarms: number) => ({
      hits,
      misses,
      falseAlarms,
      wrong: [],
    });
    expect(goal(rule('feil'))).toBe(0.95);
    expect(reaches(rule('feil'), score(19, 1, 1))).toBe(true);
    expect(reaches(rule('feil'), score(18, 2, 0))).toBe(false);
    expect(reaches(rule('advarsel'), score(9, 1, 1))).toBe(true);
    expect(reaches(rule('advarsel'), score(9, 0, 2))).toBe(false);
    expect(reaches(rule('tips'), score(0, 0, 0))).toBe(false);
  });
});
