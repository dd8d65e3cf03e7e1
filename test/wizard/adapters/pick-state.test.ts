import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeGroup,
  entriesOf,
  groupForSought,
  isActive,
  isReachable,
  keyOfEntry,
  type PickState,
  pickedOf,
  startOfPick,
  startWriting,
  withActive,
  withOwn,
} from '../../../src/wizard/adapters/pick-state.ts';
import type { PickAsk, PickItem } from '../../../src/wizard/prompter.ts';
import { frame } from './support.ts';

const item = (label: string, rest: Partial<PickItem> = {}): PickItem => ({
  value: label,
  label,
  ticked: false,
  ...rest,
});
const ask: PickAsk = {
  frame,
  groups: [
    {
      id: 'individ',
      title: 'Sammen med den enkelte',
      shown: 2,
      own: true,
      items: [
        item('Følge med til legen'),
        item('Gå tur'),
        item('Møte folk hjemme'),
        item('Være med på ansvarsgruppemøte', { ticked: true }),
      ],
    },
    {
      id: 'fast',
      shown: 9,
      own: false,
      items: [item('Rollen er avklart', { ticked: true, fixed: true }), item('Lønnen er drøftet')],
    },
  ],
  exits: [{ value: 'ingen', label: 'Ingen av disse' }],
  check: () => ({ ok: true }),
};
const start = startOfPick(ask);
const labels = (state: PickState) =>
  entriesOf(ask, state).flatMap((entry) => (entry.kind === 'item' ? [entry.row.label] : []));
const anyState = fc
  .record({
    filter: fc.constantFrom('', 'm', 'møte', 'LEGEN', 'finnes ikke', '  '),
    expanded: fc.subarray(['individ', 'fast']),
    active: fc.constantFrom('', 'item 0', 'item 3', 'item 4', 'own individ', 'exit ingen'),
    own: fc.subarray(['Lage kaffe', 'Gå tur']),
  })
  .map(({ filter, expanded, active, own }) => {
    const written = own.reduce((state, text) => withOwn(state, 'individ', text), start);
    return { ...written, filter, expanded: new Set(expanded), active };
  });

describe('the list', () => {
  it('shows the first of a group, what is ticked far down, and how many there are more', () => {
    expect(labels(start)).toEqual([
      'Følge med til legen',
      'Gå tur',
      'Være med på ansvarsgruppemøte',
      'Rollen er avklart',
      'Lønnen er drøftet',
    ]);
    expect(entriesOf(ask, start)).toContainEqual({ kind: 'more', group: 'individ', count: 1 });
  });

  it('shows a group whole where it is opened', () => {
    const open = { ...start, expanded: new Set(['individ']) };
    expect(labels(open)).toContain('Møte folk hjemme');
    expect(entriesOf(ask, open).some(({ kind }) => kind === 'more')).toBe(false);
  });

  it('is what holds the words that are sought, and nothing else', () => {
    expect(labels({ ...start, filter: 'MØTE' })).toEqual([
      'Møte folk hjemme',
      'Være med på ansvarsgruppemøte',
    ]);
    expect(entriesOf(ask, { ...start, filter: 'møte' }).map(({ kind }) => kind)).toEqual([
      'heading',
      'item',
      'item',
    ]);
    expect(entriesOf(ask, { ...start, filter: 'buss' })).toEqual([]);
  });

  it('always shows what is ticked while nothing is sought', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const ticked = state.rows.filter((row) => row.ticked).map(({ label }) => label);
        if (state.filter.trim() === '') for (const label of ticked) expect(labels(state)).toContain(label);
      }),
    );
  });
});

describe('the pointer', () => {
  it('is in one place, which can be reached, whatever is shown', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const entries = entriesOf(ask, state);
        expect(new Set(entries.map(keyOfEntry)).size).toBe(entries.length);
        const pointed = entries.filter((entry) => isActive(entry, withActive(ask, state)));
        expect(pointed).toHaveLength(entries.some(isReachable) ? 1 : 0);
        expect(pointed.every(isReachable)).toBe(true);
      }),
    );
  });

  it('stays where it is as long as that is there', () => {
    expect(withActive(ask, { ...start, active: 'item 1' }).active).toBe('item 1');
    expect(withActive(ask, { ...start, active: 'item 2' }).active).toBe('item 0');
  });

  it('stands in a group, or in none on a way out', () => {
    expect(activeGroup(ask, { ...start, active: 'own individ' })?.id).toBe('individ');
    expect(activeGroup(ask, { ...start, active: 'item 5' })?.id).toBe('fast');
    expect(activeGroup(ask, { ...start, active: 'exit ingen' })).toBeUndefined();
  });
});

describe('a search that finds nothing', () => {
  it('goes to the group one came from, or to the first that takes points of one’s own', () => {
    expect(groupForSought(ask, { ...start, filter: 'buss', home: 'item 1' })?.id).toBe('individ');
    expect(groupForSought(ask, { ...start, filter: 'buss', home: 'item 5' })?.id).toBe('individ');
  });

  it('is no point where it is blank or finds something', () => {
    expect(groupForSought(ask, { ...start, filter: ' ' })).toBeUndefined();
    expect(groupForSought(ask, { ...start, filter: 'tur' })).toBeUndefined();
  });
});

describe('a point of one’s own', () => {
  it('is ticked and pointed at', () => {
    const state = withOwn(start, 'individ', 'Lage kaffe');
    expect(state.rows.at(-1)).toMatchObject({ label: 'Lage kaffe', ticked: true, group: 'individ' });
    expect(entriesOf(ask, state).find((entry) => isActive(entry, state))).toMatchObject({
      row: { label: 'Lage kaffe' },
    });
  });

  it('is gone on with where it was left, and only there', () => {
    const begun = startWriting(start, 'individ', 1);
    expect(begun.writing?.editor.text).toBe('Gå tur');
    const left = { ...start, putAway: { group: 'individ', editor: { text: 'Lage', cursor: 4 } } };
    expect(startWriting(left, 'individ').writing?.editor.text).toBe('Lage');
    expect(startWriting(left, 'individ', 1).writing?.editor.text).toBe('Gå tur');
    expect(startWriting(left, 'fast').writing?.editor.text).toBe('');
  });
});

it('what is picked is each ticked point once, in its group, without what is fixed', () => {
  const twice = withOwn(withOwn(start, 'individ', 'Gå tur'), 'individ', 'Gå tur');
  expect(pickedOf(ask, twice)).toEqual({
    groups: new Map([
      ['individ', ['Være med på ansvarsgruppemøte', 'Gå tur']],
      ['fast', []],
    ]),
  });
});
