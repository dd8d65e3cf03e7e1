import { type Editor, editorWith, emptyEditor, press } from './editor.ts';
import { helpLines, turnHelp } from './help-pages.ts';
import { isBackKey, type Key } from './key.ts';
import { errorLines, frameLines, hintLines, type Look } from './layout.ts';
import type { Machine, Step } from './machine.ts';
import {
  draftOf,
  helpOf,
  offered,
  startOfText,
  type TextSpec,
  type TextState,
  withText,
} from './text-state.ts';
import { body, hintsOf } from './text-view.ts';

/*
 * Writing: one line, a paragraph or a list. As long as nothing is typed a suggestion stands there, and Enter uses it.
 */

/** A text to be written on in the manager's own program, and how the question stood. */
export interface Handover {
  readonly text: string;
  readonly state: TextState;
}

type TextStep = Step<TextState, string | Handover>;

const handOverKey = 'o';

/** What stands there: the typed text, else the suggestion. */
function standing(state: TextState, spec: TextSpec): string {
  const { editor, suggestion } = state;
  return (editor ? editor.text : (offered(state, spec)[suggestion]?.text ?? '')).trimEnd();
}

function submit(text: string, state: TextState, { check, shape }: TextSpec): TextStep {
  const checked = check(text);
  if (checked.ok) return { done: text };
  // Of several lines, one may be wrong and the others right.
  const selected = shape === 'line' && text !== '' && state.editor !== undefined;
  return { state: { ...state, selected, error: checked.message, refused: text } };
}

/** «?» alone on the last line. */
const lastLineAsks = /(?:^|\n)[^\S\n]*\?\s*$/u;

/** Whether a «?» asks for help: where nothing is typed, and right after an error, when it is no end of a sentence. */
const asksForHelp = ({ text }: Key, { editor, error }: TextState) =>
  text === '?' && (error !== undefined || (editor?.text ?? '').trim() === '');

/** Whether Enter ends the writing: in a list it begins a new line, until there is an empty one. */
function endsWriting({ text, cursor }: Editor, { shape }: TextSpec): boolean {
  if (shape !== 'list') return true;
  const line = text.slice(text.lastIndexOf('\n', cursor - 1) + 1, cursor);
  return line.trim() === '';
}

/** The line that a letter begins in place of a refused one. */
const inPlaceOf = (refused: Editor, letter: string, state: TextState): TextState => ({
  ...state,
  editor: editorWith(letter.trimStart()),
  replaced: refused.text,
  selected: undefined,
  error: undefined,
});

function pressWriting(editor: Editor, key: Key, before: TextState, spec: TextSpec, look: Look): TextStep {
  if (before.selected && key.name === 'text') return { state: inPlaceOf(editor, key.text, before) };
  const state = { ...before, selected: undefined };
  if (key.name === 'up' && state.replaced !== undefined)
    return { state: { ...state, editor: editorWith(state.replaced), replaced: undefined } };
  if (key.name === 'return' && lastLineAsks.test(editor.text)) {
    const before = withText(editor.text.replace(lastLineAsks, ''), spec);
    return { state: { ...state, editor: before.editor, error: undefined, help: 0 } };
  }
  const lineBreak = key.name === 'break' || key.name === 'return';
  if (key.name === 'return' && !key.meta && endsWriting(editor, spec))
    return submit(editor.text.trim(), state, spec);
  const meant: Key = lineBreak ? { ...key, name: 'text', text: spec.shape === 'line' ? ' ' : '\n' } : key;
  const next = press(editor, meant, look.width);
  // Everything taken away again: the suggestions come back.
  const gone = next.text === '' && spec.suggestions.length > 0;
  return { state: { ...state, editor: gone ? undefined : next, error: undefined } };
}

function pressSuggestion(key: Key, state: TextState, spec: TextSpec, look: Look): TextStep {
  const suggestions = offered(state, spec);
  const current = suggestions[state.suggestion];
  const turn = (by: number) => (state.suggestion + by + suggestions.length) % suggestions.length;
  switch (key.name) {
    case 'return':
      return submit(current?.text ?? '', state, spec);
    case 'tab':
    case 'right':
      return { state: { ...state, editor: editorWith(current?.text ?? ''), error: undefined } };
    case 'down':
      return { state: { ...state, suggestion: turn(1) } };
    case 'up':
      return { state: { ...state, suggestion: turn(-1) } };
    case 'break':
      return { state };
    default:
      return pressWriting(emptyEditor, key, state, spec, look);
  }
}

function pressKey(state: TextState, key: Key, spec: TextSpec, look: Look): TextStep {
  if (state.help !== undefined)
    return { state: { ...state, help: turnHelp(state.help, key, helpOf(spec), look) } };
  if (spec.ownEditor && key.ctrl && key.name === handOverKey) {
    const undisturbed = { ...state, error: undefined };
    return { done: { text: standing(state, spec), state: undisturbed } };
  }
  if (isBackKey(key)) {
    // What was begun on is put away first, and kept, so that a slip of the finger costs no text.
    if (state.editor && spec.suggestions.length > 0)
      return { state: { ...startOfText, draft: draftOf(state, spec)?.text, refused: state.refused } };
    return spec.frame.canGoBack ? { leave: 'back' } : { state };
  }
  if (asksForHelp(key, state)) return { state: { ...state, help: 0 } };
  if (state.editor === undefined && spec.suggestions.length > 0)
    return pressSuggestion(key, state, spec, look);
  return pressWriting(state.editor ?? emptyEditor, key, state, spec, look);
}

/** A prompt for text; `start` is where it was left for another program. */
export function textMachine(spec: TextSpec, start = startOfText): Machine<TextState, string | Handover> {
  return {
    start,
    press: (state, key, look) => pressKey(state, key, spec, look),
    render: (state, look) => {
      if (state.help !== undefined) return helpLines(state.help, helpOf(spec), look);
      const above = frameLines(spec.frame, look);
      const below = [...errorLines(state.error, look), '', ...hintLines(hintsOf(state, spec), look)];
      const rows = Math.max(3, look.rows - above.length - below.length - 1);
      return [...above, ...body(state, spec, rows, look), ...below];
    },
  };
}
