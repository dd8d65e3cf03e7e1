import { capitalise } from '../../norwegian/text.ts';
import type { Check, Frame, LineAsk, Suggestion, TextAsk } from '../prompter.ts';
import { cursorMark, type Editor, editorWith, emptyEditor, press, renderEditor } from './editor.ts';
import { type HelpPage, helpLines, turnHelp } from './help-pages.ts';
import { isBackKey, type Key } from './key.ts';
import { backHint, errorLines, frameLines, hanging, hintLines, type Look, pointer } from './layout.ts';
import type { Machine, Step } from './machine.ts';

/*
 * Writing: one line, a paragraph or a list. As long as nothing is typed a suggestion stands there, and Enter uses it.
 */

export interface TextState {
  /** Undefined while a suggestion stands there. */
  readonly editor?: Editor | undefined;
  readonly suggestion: number;
  /** What was typed and then put away; the last of the suggestions. */
  readonly draft?: string | undefined;
  readonly error?: string | undefined;
  /** A line that was refused stands as selected: what is typed next takes its place, and any other key edits it. */
  readonly selected?: boolean | undefined;
  /** A refused line that another is being typed in place of. */
  readonly replaced?: string | undefined;
  /** The text that was refused last. */
  readonly refused?: string | undefined;
  readonly help?: HelpPage;
}

/** What is asked for, and what is offered. */
export interface TextSpec {
  readonly frame: Frame;
  /** Whether the text can be handed over to a program of the manager's own. */
  readonly ownEditor?: boolean | undefined;
  readonly shape: 'line' | TextAsk['shape'];
  readonly suggestions: readonly Suggestion[];
  readonly example?: string | undefined;
  readonly check: (text: string) => Check;
}

/** A question for one line as the machine takes it. */
export const lineSpec = ({ suggestion, ...rest }: LineAsk): TextSpec => ({
  ...rest,
  shape: 'line',
  suggestions: suggestion ? [suggestion] : [],
});

/** A text to be written on in the manager's own program, and how the question stood. */
export interface Handover {
  readonly text: string;
  readonly state: TextState;
}

type TextStep = Step<TextState, string | Handover>;

/** A question as it first comes. */
export const startOfText: TextState = { suggestion: 0 };

/** The question with a text that has come back; in a list on a new line, where Enter ends it. */
export function withText(text: string, { shape }: Pick<TextSpec, 'shape'>): TextState {
  if (text === '') return startOfText;
  return { ...startOfText, editor: editorWith(shape === 'list' ? `${text}\n` : text) };
}

/** What was typed and is no answer yet, kept for when the question comes again. */
export interface Draft {
  readonly text: string;
  /** It was refused as it stands. */
  readonly refused: boolean;
}

/** The draft that a question is left with; undefined where nothing was typed. */
export function draftOf(
  { editor, draft, refused }: TextState,
  { suggestions }: Pick<TextSpec, 'suggestions'>,
): Draft | undefined {
  const typed = editor?.text.trim() ?? '';
  const text = typed === '' || suggestions.some((offer) => offer.text === typed) ? draft : typed;
  return text === undefined ? undefined : { text, refused: text === refused };
}

/** The question with a draft: a line that was refused stands as it did right after the error, to be typed in place of. */
export function withDraft(draft: Draft | undefined, spec: Pick<TextSpec, 'shape' | 'check'>): TextState {
  const state = withText(draft?.text ?? '', spec);
  if (!draft?.refused || spec.shape !== 'line') return state;
  // What is allowed may have changed with the other answers.
  const checked = spec.check(draft.text);
  if (checked.ok) return state;
  return { ...state, selected: true, error: checked.message, refused: draft.text };
}

/** What there is to choose among while nothing is being typed. */
function offered({ draft }: TextState, { suggestions }: TextSpec): readonly Suggestion[] {
  return draft === undefined ? suggestions : [...suggestions, { text: draft, reason: 'det du skrev' }];
}

const handOverKey = 'o';
const ownEditorHelp =
  'Ctrl+O åpner teksten i skriveprogrammet ditt. Lagre og lukk det, så står teksten her. Hvilket program det er, bestemmer du med VISUAL eller EDITOR.';

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

/** Elsewhere than first, «?» is a letter like any other. */
const helpAlone = ['?', 'alene gir hjelp'] as const;

function hintsOf(state: TextState, spec: TextSpec): (readonly [string, string])[] {
  const { shape, frame, ownEditor } = spec;
  const suggestions = offered(state, spec);
  const elsewhere = ownEditor ? [['Ctrl+O', 'eget skriveprogram'] as const] : [];
  if (state.editor !== undefined || suggestions.length === 0) {
    const enter = shape === 'list' ? 'ny linje, og ferdig på tom linje' : 'lagre';
    const line = shape === 'paragraphs' ? [['Alt+Enter', 'nytt avsnitt'] as const] : [];
    const help = state.editor?.text ? [] : [helpAlone];
    if (state.selected)
      return [['Skriv', 'svaret på nytt'], ['←', 'rett på det du skrev'], ...backHint(frame)];
    const again = state.replaced === undefined ? [] : [['↑', 'det du skrev først'] as const];
    return [['Enter', enter], ...again, ...line, ...elsewhere, ...backHint(frame), ...help];
  }
  const others =
    suggestions.length > 1 ? [['↑↓', state.draft ? 'det du skrev' : 'andre forslag'] as const] : [];
  const use = suggestions[state.suggestion]?.standing ? 'behold svaret' : 'bruk forslaget';
  return [
    ['Enter', use],
    ['Tab', 'endre det'],
    ...others,
    ['Skriv', 'noe eget'],
    ...elsewhere,
    ...backHint(frame),
    helpAlone,
  ];
}

/** The lines around the cursor that there is room for. */
function aroundCursor(lines: readonly string[], rows: number): readonly string[] {
  const cursor = lines.findIndex((line) => line.includes(cursorMark));
  const last = Math.max(rows, Math.min(lines.length, cursor + 2));
  return lines.slice(Math.max(0, last - rows), last);
}

/** What a text on offer is: the answer that stands, or which of the suggestions; nothing above the only one. */
function heading(shown: Suggestion, { suggestion }: TextState, suggestions: readonly Suggestion[]): string[] {
  if (shown.standing) return shown.reason ? [capitalise(shown.reason)] : [];
  const first = suggestions.findIndex(({ standing }) => !standing);
  const count = suggestions.length - first;
  return suggestions.length > 1 ? [`Forslag ${suggestion - first + 1} av ${count}`] : [];
}

/** What there is to say of a suggestion, apart from the text so that nobody takes it for a part of it. */
function advice({ reason, standing }: Suggestion, shape: TextSpec['shape'], look: Look): string[] {
  if (reason === undefined || standing) return [];
  const lines = hanging(reason, `${look.symbols.arrow} `, look);
  return shape === 'line' ? lines : ['', ...lines];
}

/** What is written or suggested, in so many rows. */
function body(state: TextState, spec: TextSpec, rows: number, look: Look): string[] {
  const { colour, width } = look;
  const { example, shape } = spec;
  const suggestions = offered(state, spec);
  const first = `${pointer(look)} `;
  const suggestion = state.editor === undefined ? suggestions[state.suggestion] : undefined;
  if (suggestion) {
    return [
      ...heading(suggestion, state, suggestions).map((line) => colour.dim(line)),
      ...hanging(suggestion.text, first, look).map((line) => colour.cyan(line)),
      ...advice(suggestion, shape, look).map((line) => colour.dim(line)),
    ];
  }
  const editor = state.editor ?? emptyEditor;
  const lines = renderEditor(editor, width - first.length, state.selected).map(
    (line, index) => (index === 0 ? first : '  ') + line,
  );
  const tip = editor.text === '' && example ? hanging(`For eksempel: ${example}`, '  ', look) : [];
  return [...aroundCursor(lines, rows), ...tip.map((line) => colour.dim(line))];
}

/** What `?` shows. */
const helpOf = ({ frame, ownEditor }: TextSpec): Frame =>
  ownEditor ? { ...frame, help: [...frame.help, ownEditorHelp] } : frame;

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
