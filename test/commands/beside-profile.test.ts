import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { besideProfile, templatesFolder } from '../../src/commands/beside-profile.ts';

it('what the profile names is found from its folder, wherever one stands', () => {
  expect(besideProfile('brev.docx', 'bydel/erfaring.yaml')).toBe(join('bydel', 'brev.docx'));
  expect(besideProfile('brev.docx', 'erfaring.yaml')).toBe('brev.docx');
  expect(templatesFolder('bydel/erfaring.yaml')).toBe(join('bydel', 'maler'));
});

it('an absolute path is left as it is', () => {
  expect(besideProfile(resolve('brev.docx'), 'bydel/erfaring.yaml')).toBe(resolve('brev.docx'));
});
