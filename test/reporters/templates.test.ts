import { expect, it } from 'vitest';
import { letterheadAdvice, templateList } from '../../src/reporters/templates.ts';
import { plainStyle } from './plain-style.ts';

it('sets the descriptions in line, and tells which template is the manager’s own', () => {
  const rows = [
    { name: 'annonse', description: 'Annonsen.', own: true },
    { name: 'stillingsbeskrivelse', description: 'Om jobben.', own: false },
  ];
  const [first, second] = templateList(rows, 'maler', plainStyle(90)).split('\n');
  expect(first).toBe('  annonse               Annonsen. → din egen mal i maler brukes');
  expect(second).toBe('  stillingsbeskrivelse  Om jobben.');
});

it('the advice on a letterhead comes in numbered steps', () => {
  const advice = letterheadAdvice(plainStyle(60));
  expect(advice.match(/^\d\./gmu)).toEqual(['1.', '2.', '3.']);
  expect(advice).toMatch(/^ {3}\S/mu);
});
