import type { Key } from '../../../src/wizard/adapters/key.ts';
import type { Look } from '../../../src/wizard/adapters/layout.ts';
import type { Machine } from '../../../src/wizard/adapters/machine.ts';
import type { Frame } from '../../../src/wizard/prompter.ts';
import { plainStyle } from '../../reporters/plain-style.ts';

export const look = (size: { width?: number; rows?: number; unicode?: boolean } = {}): Look => ({
  ...plainStyle(size.width ?? 80),
  unicode: size.unicode ?? true,
  width: size.width ?? 80,
  rows: size.rows ?? 24,
});

export const frame: Frame = { question: 'Hva?', why: 'Derfor.', help: ['Slik svarer du.'], canGoBack: true };

/** A key by name, or a letter as text. */
export function key(name: string): Key {
  const names = [
    'return',
    'tab',
    'up',
    'down',
    'left',
    'right',
    'home',
    'end',
    'backspace',
    'delete',
    'escape',
    'break',
  ];
  if (name.startsWith('^')) return { name: name.slice(1), text: '', ctrl: true, meta: false };
  if (name === 'alt-return') return { name: 'return', text: '', ctrl: false, meta: true };
  if (names.includes(name)) return { name, text: name === 'break' ? '\n' : '', ctrl: false, meta: false };
  return { name: 'text', text: name, ctrl: false, meta: false };
}

/** Runs a machine through some keys: a string in brackets is a key's name, anything else is typed letter by letter. */
export function play<S, R>(machine: Machine<S, R>, script: string, size = look()) {
  const keys = [...script.matchAll(/\[([^\]]+)\]|([\s\S])/gu)].map(([, name, letter]) =>
    key(name ?? letter ?? ''),
  );
  let state = machine.start;
  for (const one of keys) {
    const step = machine.press(state, one, size);
    if ('done' in step) return { done: step.done, screen: '' };
    if ('leave' in step) return { leave: step.leave, screen: '' };
    state = step.state;
  }
  return { state, screen: machine.render(state, size).join('\n') };
}
