import type { Check, Frame, LineAsk, Suggestion, TextAsk } from '../prompter.ts';
import { type Editor, editorWith } from './editor.ts';
import type { HelpPage } from './help-pages.ts';

/** How a question for text stands. */
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
export function offered({ draft }: TextState, { suggestions }: TextSpec): readonly Suggestion[] {
  return draft === undefined ? suggestions : [...suggestions, { text: draft, reason: 'det du skrev' }];
}

const ownEditorHelp =
  'Ctrl+O åpner teksten i skriveprogrammet ditt. Lagre og lukk det, så står teksten her. Hvilket program det er, bestemmer du med VISUAL eller EDITOR.';

/** What `?` shows. */
export const helpOf = ({ frame, ownEditor }: TextSpec): Frame =>
  ownEditor ? { ...frame, help: [...frame.help, ownEditorHelp] } : frame;
