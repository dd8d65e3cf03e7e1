import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBackKey, type Keypress, keyOf } from '../../../src/wizard/adapters/key.ts';

describe('a keypress', () => {
  it.each<[string, Keypress]>([
    ['a letter', { name: 'a', sequence: 'a' }],
    ['a capital, for which the terminal has no name', { sequence: 'Å' }],
    ['a letter of two code points', { sequence: 'a\u030a' }],
    ['the space bar', { name: 'space', sequence: ' ' }],
    ['a word pasted at once', { sequence: 'Lyngvik' }],
  ])('is text to be written: %s', (_, keypress) => {
    expect(keyOf(keypress)).toMatchObject({ name: 'text', text: keypress.sequence });
  });

  it.each<[string, Keypress, string]>([
    ['Enter', { name: 'return', sequence: '\r' }, 'return'],
    ['Enter, as a line feed', { name: 'enter', sequence: '\n' }, 'return'],
    ['an arrow', { name: 'up', sequence: '\u001b[A' }, 'up'],
    ['Tab', { name: 'tab', sequence: '\t' }, 'tab'],
    ['a key that nobody knows', { sequence: '\u001b[99~' }, ''],
  ])('is a key that writes nothing: %s', (_, keypress, name) => {
    expect(keyOf(keypress)).toMatchObject({ name, text: '' });
  });

  it('with Ctrl or Alt writes nothing, and keeps its name', () => {
    expect(keyOf({ name: 'o', sequence: '\u000f', ctrl: true })).toMatchObject({
      name: 'o',
      text: '',
      ctrl: true,
    });
    expect(keyOf({ name: 'b', sequence: 'b', meta: true })).toMatchObject({
      name: 'b',
      text: '',
      meta: true,
    });
  });

  it('never writes a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4 }), (sequence) => {
        expect(keyOf({ sequence }).text).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

it('Esc and Ctrl+B go back, and a plain b does not', () => {
  expect(isBackKey(keyOf({ name: 'escape', sequence: '\u001b' }))).toBe(true);
  expect(isBackKey(keyOf({ name: 'b', sequence: '\u0002', ctrl: true }))).toBe(true);
  expect(isBackKey(keyOf({ name: 'b', sequence: 'b' }))).toBe(false);
  expect(isBackKey(keyOf({ name: 'b', sequence: '\u001bb', meta: true }))).toBe(false);
});
