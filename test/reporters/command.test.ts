import { expect, it } from 'vitest';
import { commandFor } from '../../src/reporters/command.ts';

it.each([
  ['erfaring.yaml', 'erfaring init'],
  ['bydel.yaml', 'erfaring init --profil bydel.yaml'],
  ['min mappe/erfaring.yaml', 'erfaring init --profil "min mappe/erfaring.yaml"'],
])('for %s', (profile, command) => expect(commandFor('erfaring init', profile)).toBe(command));
