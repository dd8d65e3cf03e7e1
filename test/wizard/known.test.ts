import { expect, it } from 'vitest';
import type { Condition } from '../../src/knowledge/questions.ts';
import { answered, withState } from '../../src/wizard/edit.ts';
import { holdAll, holds, toPath, valueAt } from '../../src/wizard/known.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known } from './support.ts';

const text = applyEdits(emptyProfile, [
  answered(['vilkår', 'prosent'], '80 %'),
  answered(['vilkår', 'ansettelsesform'], 'vikariat'),
  answered(['egenerfaring', 'typer'], ['rus', 'parorende']),
  withState(['stilling', 'nivå'], 'open'),
  withState(['oppgaver', 'gruppe'], 'none'),
]);

it.each<[Condition, boolean]>([
  [{ sti: 'vilkår.ansettelsesform', er: ['midlertidig', 'vikariat'] }, true],
  [{ sti: 'vilkår.ansettelsesform', er: ['fast'] }, false],
  [{ sti: 'vilkår.ansettelsesform', ikke: ['fast'] }, true],
  [{ sti: 'egenerfaring.typer', er: ['parorende'] }, true],
  [{ sti: 'vilkår.prosent', under: 100 }, true],
  [{ sti: 'vilkår.prosent', under: 80 }, false],
  [{ sti: 'lønn.fra', under: 80 }, false],
  [{ sti: 'lønn.gruppe', ikke: ['a'] }, false],
  [{ sti: 'stilling.nivå', besvart: 'ja' }, true],
  [{ sti: 'stilling.nivå', finnes: 'ja' }, false],
  [{ sti: 'oppgaver.gruppe', besvart: 'ja', finnes: 'nei' }, true],
  [{ sti: 'oppgaver.individ', besvart: 'nei' }, true],
])('%j holds: %s', (condition, expected) => {
  expect(holds(condition, known(text))).toBe(expected);
});

it('needs all the conditions, and nothing needs none', () => {
  const yes: Condition = { sti: 'vilkår.prosent', under: 100 };
  const no: Condition = { sti: 'vilkår.prosent', under: 10 };
  expect(holdAll([yes, no], known(text))).toBe(false);
  expect(holdAll(undefined, known(text))).toBe(true);
});

it('finds a value, and undefined where the path ends early', () => {
  expect(valueAt(known(text).profile, toPath('vilkår.prosent'))).toBe(80);
  expect(valueAt(known(text).profile, toPath('vilkår.deltid.begrunnelse'))).toBeUndefined();
});
