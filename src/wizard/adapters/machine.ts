import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { type Key, type Keypress, keyOf, pastedBreak } from './key.ts';
import type { Look } from './layout.ts';

/** Why a prompt ends: with an answer, or to go back. */
export type Step<S, R> = { readonly state: S } | { readonly done: R } | { readonly leave: 'back' };

/**
 * A prompt as a pure state machine: what a key does, and how a state looks. It knows nothing of terminals, so its
 * tests are a table of keys.
 */
export interface Machine<S, R> {
  readonly start: S;
  press(state: S, key: Key, look: Look): Step<S, R>;
  render(state: S, look: Look): string[];
}

interface MachineConfig {
  // The prompt only passes the states on; what they hold is the machine's own business.
  readonly machine: Machine<unknown, unknown>;
  readonly look: () => Look;
  readonly leave: (reason: 'back') => void;
  /** Calls back when the window gets another size, and gives a function that stops listening. */
  readonly onResize: (listener: () => void) => () => void;
}

const hideCursor = '\u001b[?25l';

/**
 * Runs a machine in the terminal. A line break in pasted text reaches it as `break` and not as Enter: terminals that
 * mark pasting tell, and elsewhere an Enter with more keys in the same breath is one that nobody pressed.
 */
export const machinePrompt = createPrompt<unknown, MachineConfig>((config, done) => {
  const { machine, look, leave, onResize } = config;
  const [state, setState] = useState(machine.start);
  const [, redraw] = useState(0);
  const now = useRef({
    state,
    pasting: false,
    enterWaits: false,
    brokeThisTick: false,
    previous: '' as string | undefined,
  });
  const memory = now.current;

  const deliver = (key: Key) => {
    const step = machine.press(memory.state, key, look());
    if ('done' in step) done(step.done);
    else if ('leave' in step) leave(step.leave);
    else {
      memory.state = step.state;
      setState(step.state);
    }
  };

  useEffect(() => onResize(() => redraw((count) => count + 1)), []);

  useKeypress((event, rl) => {
    // Readline keeps a line of its own, which nothing here shows.
    rl.clearLine(0);
    const keypress = event as Keypress;
    // A line break as Windows writes it is one, and not two.
    const secondHalf = keypress.sequence === '\n' && memory.previous === '\r';
    memory.previous = keypress.sequence;
    if (secondHalf && (memory.pasting || memory.enterWaits)) return;
    if (keypress.name === 'paste-start' || keypress.name === 'paste-end') {
      memory.pasting = keypress.name === 'paste-start';
      return;
    }
    if (memory.enterWaits) {
      memory.enterWaits = false;
      memory.brokeThisTick = true;
      deliver(pastedBreak);
    }
    const key = keyOf(keypress);
    if (key.name !== 'return' || key.meta) return deliver(key);
    if (memory.pasting) return deliver(pastedBreak);
    memory.enterWaits = true;
    setImmediate(() => {
      if (memory.enterWaits) deliver(memory.brokeThisTick ? pastedBreak : key);
      memory.enterWaits = false;
      memory.brokeThisTick = false;
    });
  });

  return `${machine.render(state, look()).join('\n')}${hideCursor}`;
});
