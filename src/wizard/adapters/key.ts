/** A key as our own prompts know it. */
export interface Key {
  /** `text` for anything that can be written; else the key's name: `return`, `up`, `tab`, `escape` … */
  readonly name: string;
  /** What is written, for `text`. */
  readonly text: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

/** A keypress as Node's readline tells it. */
export interface Keypress {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

const isPrintable = (text: string) => text !== '' && !/\p{Cc}/u.test(text);

/** A keypress as a key of ours. */
export function keyOf({ name = '', sequence = '', ctrl = false, meta = false }: Keypress): Key {
  if (!ctrl && !meta && isPrintable(sequence)) return { name: 'text', text: sequence, ctrl, meta };
  return { name: name === 'enter' ? 'return' : name, text: '', ctrl, meta };
}

/** A line break within pasted text. */
export const pastedBreak: Key = { name: 'break', text: '\n', ctrl: false, meta: false };

/** Esc or Ctrl+B: the question before. */
export const isBackKey = ({ name, ctrl }: Pick<Key, 'name' | 'ctrl'>) =>
  name === 'escape' || (ctrl && name === 'b');
