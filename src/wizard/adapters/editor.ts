import { wrapAnsi } from 'fast-wrap-ansi';
import type { Key } from './key.ts';

/** Text that is being written, and where the next letter goes (a UTF-16 offset, never inside a character). */
export interface Editor {
  readonly text: string;
  readonly cursor: number;
}

/** An editor before anything is typed. */
export const emptyEditor: Editor = { text: '', cursor: 0 };

/** An editor on a text, with the cursor at its end. */
export const editorWith = (text: string): Editor => ({ text, cursor: text.length });

// By what the eye takes for one character: «å» may be two code points, and an emoji several.
const segmenter = new Intl.Segmenter('nb', { granularity: 'grapheme' });

function before({ text, cursor }: Editor): number {
  const last = [...segmenter.segment(text.slice(0, cursor))].at(-1);
  return last?.index ?? 0;
}

function after({ text, cursor }: Editor): number {
  const [first] = segmenter.segment(text.slice(cursor));
  return cursor + (first?.segment.length ?? 0);
}

const lineStart = ({ text, cursor }: Editor) => text.lastIndexOf('\n', cursor - 1) + 1;

function lineEnd({ text, cursor }: Editor): number {
  const end = text.indexOf('\n', cursor);
  return end < 0 ? text.length : end;
}

function insert({ text, cursor }: Editor, addition: string): Editor {
  return { text: text.slice(0, cursor) + addition + text.slice(cursor), cursor: cursor + addition.length };
}

function remove({ text }: Editor, from: number, to: number): Editor {
  return { text: text.slice(0, from) + text.slice(to), cursor: from };
}

function previousWord({ text, cursor }: Editor): number {
  return /\S*\s*$/u.exec(text.slice(0, cursor))?.index ?? 0;
}

const controls: Readonly<Record<string, string>> = { a: 'home', e: 'end', u: 'clear', w: 'word', k: 'rest' };

/** The editor after a key; the same one for keys that mean nothing here. `width` is how far up and down go. */
export function press(editor: Editor, key: Key, width: number): Editor {
  const { text, cursor } = editor;
  switch (key.ctrl ? controls[key.name] : key.name) {
    case 'text':
    case 'break':
      return insert(editor, key.text);
    case 'backspace':
      return remove(editor, before(editor), cursor);
    case 'delete':
      return remove(editor, cursor, after(editor));
    case 'word':
      return remove(editor, previousWord(editor), cursor);
    case 'clear':
      return remove(editor, lineStart(editor), cursor);
    case 'rest':
      return remove(editor, cursor, lineEnd(editor));
    case 'left':
      return { text, cursor: before(editor) };
    case 'right':
      return { text, cursor: after(editor) };
    case 'home':
      return { text, cursor: lineStart(editor) };
    case 'end':
      return { text, cursor: lineEnd(editor) };
    case 'up':
      return settled({ text, cursor: Math.max(0, cursor - width) });
    case 'down':
      return settled({ text, cursor: Math.min(text.length, cursor + width) });
    default:
      return editor;
  }
}

/** The cursor at the beginning of the character it has come into. */
function settled(editor: Editor): Editor {
  const inside = segmenter.segment(editor.text).containing(editor.cursor);
  return { text: editor.text, cursor: inside?.index ?? editor.cursor };
}

/** What the block of the cursor begins with; no text can hold it. */
export const cursorMark = '\u001b[7m';
const inverse = (text: string) => `${cursorMark}${text}\u001b[27m`;

/** The text in lines of at most `width` columns, with the cursor shown as a block; all of it where it is selected. */
export function renderEditor(editor: Editor, width: number, selected = false): string[] {
  const { text, cursor } = editor;
  if (selected) return wrapAnsi(inverse(text), Math.max(1, width), { trim: false, hard: true }).split('\n');
  const under = text.slice(cursor, after(editor));
  // At a line's end there is no character to show the cursor on.
  const block = under === '' || under === '\n' ? inverse(' ') + under : inverse(under);
  const marked = text.slice(0, cursor) + block + text.slice(cursor + under.length);
  const rows = marked
    .split('\n')
    .map((line) => wrapAnsi(line, Math.max(1, width), { trim: false, hard: true }).split('\n'));
  // The space at which a line was broken belongs to neither of the two.
  return rows.flatMap((lines) => lines.map((line, index) => (index === 0 ? line : line.replace(/^ /u, ''))));
}
