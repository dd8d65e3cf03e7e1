import { expect, it } from 'vitest';
import { commandFor } from '../../src/reporters/command.ts';

it.each([
  ['erfaring.yaml', 'erfaring init'],
  ['bydel.yaml', 'erfaring init --profil bydel.yaml'],
  ['min mappe/erfaring.yaml', "erfaring init --profil 'min mappe/erfaring.yaml'"],
  ['a$HOME`id`.yaml', "erfaring init --profil 'a$HOME`id`.yaml'"],
  ["Kari's.yaml", "erfaring init --profil 'Kari'\\''s.yaml'"],
])('for %s', (profile, command) => expect(commandFor('erfaring init', profile, 'posix')).toBe(command));

it('is quoted as Windows reads it', () => {
  expect(commandFor('erfaring init', 'min mappe\\erfaring.yaml', 'windows')).toBe(
    'erfaring init --profil "min mappe\\erfaring.yaml"',
  );
});
