import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { editorWith, emptyEditor, press, renderEditor } from '../../../src/wizard/adapters/editor.ts';
import { key } from './support.ts';

const typed = (keys: readonly string[], start = emptyEditor) =>
  keys.reduce((editor, name) => press(editor, key(name), 20), start);

describe('press', () => {
  it.each([
    [['a', 'b', 'c'], 'abc', 3],
    [['a', 'b', 'left', 'x'], 'axb', 2],
    [['a', 'b', 'home', 'x', 'end', 'y'], 'xaby', 4],
    [['a', 'b', 'backspace'], 'a', 1],
    [['a', 'b', 'home', 'delete'], 'b', 0],
    [['a', ' ', 'b', '^w'], 'a ', 2],
    [['a', 'b', '^a', '^k'], '', 0],
    [['a', 'break', 'b', '^u'], 'a\n', 2],
    [['a', 'b', 'up', 'x'], 'xab', 1],
    [['a', 'b', 'home', 'down', 'x'], 'abx', 3],
    [['a', 'escape', 'tab'], 'a', 1],
  ])('%j gives «%s»', (keys, text, cursor) => {
    expect(typed(keys)).toEqual({ text, cursor });
  });

  it('takes a letter of several code points for one', () => {
    for (const letter of ['å'.normalize('NFD'), '👩‍⚕️', '🇳🇴']) {
      expect(press(editorWith(`x${letter}`), key('backspace'), 20)).toEqual(editorWith('x'));
      expect(press(editorWith(`x${letter}`), key('left'), 20).cursor).toBe(1);
    }
  });

  it('never loses its place, whatever is pressed', () => {
    const names = fc.constantFrom(
      'a',
      'å',
      '😀',
      ' ',
      'break',
      'left',
      'right',
      'up',
      'down',
      'home',
      'end',
      'backspace',
      'delete',
      '^w',
      '^u',
      '^k',
    );
    fc.assert(
      fc.property(fc.array(names, { maxLength: 60 }), (keys) => {
        const { text, cursor } = typed(keys);
        expect(cursor).toBeGreaterThanOrEqual(0);
        expect(cursor).toBeLessThanOrEqual(text.length);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('renderEditor', () => {
  const bare = (line: string) => line.replaceAll(/\u001b\[2?7m/gu, '');

  it('shows where the next letter goes', () => {
    expect(renderEditor(emptyEditor, 20)).toEqual(['\u001b[7m \u001b[27m']);
    expect(renderEditor({ text: 'abc', cursor: 1 }, 20)).toEqual(['a\u001b[7mb\u001b[27mc']);
    expect(renderEditor({ text: 'a\nb', cursor: 1 }, 20)).toEqual(['a\u001b[7m \u001b[27m', 'b']);
  });

  it('keeps within the width and shows every word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/u), { maxLength: 12 }),
        fc.integer({ min: 10, max: 60 }),
        (words, width) => {
          const lines = renderEditor(editorWith(words.join(' ')), width).map(bare);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });
});
