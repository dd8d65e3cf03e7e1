import { describe, expect, it } from 'vitest';
import { draftOfPick, withPickDraft } from '../../../src/wizard/adapters/pick-draft.ts';
import { pickMachine } from '../../../src/wizard/adapters/pick-machine.ts';
import { type PickState, pickedOf, startOfPick } from '../../../src/wizard/adapters/pick-state.ts';
import type { PickAsk } from '../../../src/wizard/prompter.ts';
import { frame, play } from './support.ts';

const askFor = (...labels: string[]): PickAsk => ({
  frame,
  groups: [
    {
      id: 'frukt',
      own: true,
      shown: 9,
      items: labels.map((label) => ({ value: label, label, ticked: label === 'Eple' })),
    },
  ],
  exits: [],
  check: () => ({ ok: true }),
});
const ask = askFor('Eple', 'Pære', 'Banan');
const leftWith = (keys: string) =>
  draftOfPick(startOfPick(ask), play(pickMachine(ask), keys).state as PickState);
const foundAgain = (keys: string, now = ask) => {
  const picked = pickedOf(now, withPickDraft(now, startOfPick(now), leftWith(keys)));
  return picked.exit === undefined ? picked.groups.get('frukt') : picked.exit;
};

describe('a list that one went back from', () => {
  it('is as it was where nothing was touched', () => {
    expect(leftWith('')).toBeUndefined();
    expect(leftWith('[down]  ')).toBeUndefined();
    expect(foundAgain('')).toEqual(['Eple']);
  });

  it('has the ticks that were set and taken away', () => {
    expect(foundAgain(' [down] ')).toEqual(['Pære']);
  });

  it('has the points that were written, and the new wording in place of the old one', () => {
    expect(foundAgain('+Plomme[return]')).toEqual(['Eple', 'Plomme']);
    expect(foundAgain('[tab] og sitron[return]')).toEqual(['Eple og sitron']);
  });

  it('leaves suggestions that have come since as they are', () => {
    expect(foundAgain(' [down] ', askFor('Pære', 'Kiwi', 'Eple'))).toEqual(['Pære']);
    expect(foundAgain('[down] ', askFor('Kiwi'))).toEqual([]);
  });

  it('keeps the words of a point that was left unwritten', () => {
    expect(play(pickMachine(ask), '+Plom[escape]+me[return]').screen).toContain('[x] Plomme');
    expect(play(pickMachine(ask), '+Plom[escape][tab]').screen).not.toContain('Plom');
    expect(play(pickMachine(ask), '+Plom[escape][up][up][up][tab][escape]+').screen).toContain('Plom');
    expect(play(pickMachine(ask), '+P[escape]+[backspace][escape]+lomme[return]').screen).toContain(
      '[x] lomme',
    );
  });
});
