import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorWith } from '../../../src/wizard/adapters/editor.ts';
import {
  draftOf,
  helpOf,
  lineSpec,
  offered,
  startOfText,
  type TextSpec,
  withDraft,
  withText,
} from '../../../src/wizard/adapters/text-state.ts';
import { frame } from './support.ts';

const spec = (shape: TextSpec['shape'], ...texts: readonly string[]): TextSpec => ({
  frame,
  shape,
  suggestions: texts.map((text) => ({ text })),
  check: (text) => (/\d/u.test(text) ? { ok: true } : { ok: false, message: 'Skriv et tall.' }),
});
const shapes = fc.constantFrom('line', 'paragraphs', 'list' as const);

describe('a draft', () => {
  it('comes back with the question as it was left, in every shape', () => {
    const typed = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå ]{0,20}[0-9]?$/u).map((text) => text.trim());
    fc.assert(
      fc.property(typed, fc.boolean(), shapes, (text, refused, shape) => {
        const draft = { text, refused };
        const again = draftOf(withDraft(draft, spec(shape)), spec(shape));
        expect(again?.text).toBe(text);
        // Only a line that is wrong still comes back as refused.
        expect(again?.refused).toBe(refused && shape === 'line' && !/\d/u.test(text));
      }),
    );
  });

  it('is nothing where nothing was typed, or a suggestion was opened and left as it was', () => {
    expect(draftOf(startOfText, spec('line'))).toBeUndefined();
    expect(draftOf(withText('  ', spec('line')), spec('line'))).toBeUndefined();
    const offer = spec('paragraphs', 'Vi trenger en som har stått i det selv.');
    const opened = { suggestion: 0, editor: editorWith('Vi trenger en som har stått i det selv.\n') };
    expect(draftOf(opened, offer)).toBeUndefined();
  });

  it('is what was put away first, where the text after it is only a suggestion', () => {
    const state = { suggestion: 0, editor: editorWith('Vikar'), draft: 'Vikar for en i permisjon' };
    expect(draftOf(state, spec('line', 'Vikar'))?.text).toBe('Vikar for en i permisjon');
  });
});

it('a text that has come back is a list that Enter ends', () => {
  expect(withText('Fagdag\nMorgenmøte', { shape: 'list' }).editor).toEqual(
    editorWith('Fagdag\nMorgenmøte\n'),
  );
  expect(withText('', { shape: 'list' })).toBe(startOfText);
});

it('what was put away is offered last, and said to be one’s own', () => {
  const offers = offered({ suggestion: 0, draft: 'Eget forslag' }, spec('paragraphs', 'Vårt forslag'));
  expect(offers).toEqual([{ text: 'Vårt forslag' }, { text: 'Eget forslag', reason: 'det du skrev' }]);
});

it('a line has its one suggestion, or none', () => {
  const { check } = spec('line');
  expect(lineSpec({ frame, check }).suggestions).toEqual([]);
  expect(lineSpec({ frame, check, suggestion: { text: '100 %' } }).suggestions).toEqual([{ text: '100 %' }]);
});

it('the help tells of one’s own program only where there is one', () => {
  expect(helpOf(spec('paragraphs')).help).toEqual(frame.help);
  expect(helpOf({ ...spec('paragraphs'), ownEditor: true }).help.at(-1)).toContain('Ctrl+O');
});
