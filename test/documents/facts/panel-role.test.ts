import { expect, it } from 'vitest';
import { otherMember, roleInSentence } from '../../../src/documents/facts/panel-role.ts';

it.each([
  ['Fagleder: Kim Berg', 'fagleder', 'Kim Berg'],
  ['HR-rådgiver: Kim Berg', 'HR-rådgiver', 'Kim Berg'],
  ['Nadia Rahimi, veileder i gruppa', 'veileder i gruppa', 'Nadia Rahimi'],
  ['Kim Berg, HR', 'HR', 'Kim Berg'],
  ['Kim Berg', undefined, 'Kim Berg'],
  ['Berg, Kim', undefined, 'Berg, Kim'],
  [undefined, undefined, undefined],
])('reads the role that was stated: %s', (text, role, name) => {
  expect(otherMember(text)).toEqual({ role, name });
});

it.each([
  ['fagleder', 'en fagleder'],
  ['veileder i gruppa', 'en veileder i gruppa'],
  ['verneombud', 'et verneombud'],
  ['HR', 'HR'],
  ['NAV-veileder i gruppen', 'en NAV-veileder i gruppen'],
  ['NAV-ombud', 'et NAV-ombud'],
  ['HR-rådgiveren', 'HR-rådgiveren'],
  ['enhetslederen på huset', 'enhetslederen på huset'],
  ['en nabo', 'en nabo'],
])('puts %s into a sentence', (role, text) => {
  expect(roleInSentence(role)).toBe(text);
});
