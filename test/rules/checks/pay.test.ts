import { expect, it } from 'vitest';
import { payCheck } from '../../../src/rules/checks/pay.ts';
import { profileOf } from '../support.ts';
import { rule } from './support.ts';

const check = payCheck(rule('profil-lønn', { sted: 'lønn.til', tvil: 'likt-spenn' }));
const loaded = profileOf({ 'lønn.fra': '500 000', 'lønn.til': '500 000' });

it('a doubt on the pay stands at its place in the file', () => {
  const [finding] = check(loaded, 'erfaring.yaml', new Set(['likt-spenn']));
  expect(finding).toMatchObject({ file: 'erfaring.yaml', line: 4, column: 8 });
});

it('is silent without its doubt', () => {
  expect(check(loaded, 'erfaring.yaml', new Set(['gammelt-spenn']))).toEqual([]);
});
