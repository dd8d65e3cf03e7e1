import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemHost } from '../../../src/wizard/adapters/run-program.ts';

const start = (code: string) => ({ program: process.execPath, args: ['-e', code] });

/** A process in which Ctrl-C can be pressed, and that knows how many listen for it. */
function interrupts() {
  const listeners = new Set<() => void>();
  return {
    listening: () => listeners.size,
    // Each listener is called once, as the process does.
    press: () => {
      for (const listener of [...listeners]) {
        listeners.delete(listener);
        listener();
      }
    },
    onInterrupt: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

describe('another program', () => {
  it('is waited for, and tells how it went', async () => {
    const host = systemHost({ env: {} });
    expect(await host.run(start('process.exit(3)'))).toBe(3);
    expect(await host.run(start(''))).toBe(0);
  });

  it('that is not there is an error, and nobody listens for Ctrl-C afterwards', async () => {
    const { onInterrupt, listening } = interrupts();
    const host = systemHost({ env: {}, onInterrupt });
    const missing = { ...start(''), program: join(import.meta.dirname, 'finnes-ikke') };
    await expect(host.run(missing)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(listening()).toBe(0);
  });

  it('gets Ctrl-C for itself, as often as it is pressed', async () => {
    const { onInterrupt, listening, press } = interrupts();
    const ended = systemHost({ env: {}, onInterrupt }).run(start('setTimeout(() => {}, 50)'));
    press();
    press();
    expect(listening()).toBe(1);
    expect(await ended).toBe(0);
    expect(listening()).toBe(0);
  });
});

it('a folder and what is not there are no files', () => {
  const { isFile } = systemHost({ env: {} });
  expect(isFile(import.meta.filename)).toBe(true);
  expect(isFile(import.meta.dirname)).toBe(false);
  expect(isFile(join(import.meta.dirname, 'finnes-ikke'))).toBe(false);
});

it('what is to be done at the end is forgotten when it has been done', () => {
  const before = process.listenerCount('SIGTERM');
  const forget = systemHost({ env: {} }).onEnd(() => undefined);
  expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  forget();
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
