import { expect, it } from 'vitest';
import { emptySeats } from '../../src/interview/panel.ts';
import { almostEmpty } from '../support/examples.ts';

const empty = (...roles: string[]) =>
  emptySeats(almostEmpty(`intervju:\n  panel: [${roles.map((role) => `{rolle: ${role}}`).join(', ')}]\n`));

it.each([
  [[], ['leder', 'tillitsvalgt', 'erfaring']],
  [
    ['leder', 'hr'],
    ['tillitsvalgt', 'erfaring'],
  ],
  [['tillitsvalgt', 'erfaringskonsulent'], ['leder']],
  [['leder', 'tillitsvalgt', 'brukerrepresentant'], []],
])('a panel of %j lacks %j', (roles, seats) => expect(empty(...roles)).toEqual(seats));
