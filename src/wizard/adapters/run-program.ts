import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { platform } from 'node:os';
import type { Start } from './editor-command.ts';
import type { EditorHost } from './own-editor.ts';

/** What running another program needs of the process. */
export interface ProgramStreams {
  readonly env: EditorHost['env'];
  /** Calls back on Ctrl-C, once, and gives a function that stops listening. */
  readonly onInterrupt?: ((listener: () => void) => () => void) | undefined;
}

/** Ctrl-C in a terminal reaches every program in it; this one it is not meant for. */
function ignoreInterrupts({ onInterrupt }: ProgramStreams): () => void {
  let forget: (() => void) | undefined;
  const listen = () => {
    forget = onInterrupt?.(listen);
  };
  listen();
  return () => forget?.();
}

function run({ program, args, cwd, verbatim }: Start, streams: ProgramStreams): Promise<number | null> {
  const heed = ignoreInterrupts(streams);
  const ended = new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      shell: false,
      ...(cwd !== undefined && { cwd }),
      ...(verbatim && { windowsVerbatimArguments: true }),
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  return ended.finally(heed);
}

/** How a program is told that its window is closed, or that it shall end. */
const endings = ['SIGHUP', 'SIGTERM'] as const;

/** Calls back when this process ends, in any way but the hardest. */
function onEnd(listener: () => void): () => void {
  const forget = () => {
    process.off('exit', listener);
    for (const signal of endings) process.off(signal, end);
  };
  function end(signal: NodeJS.Signals): void {
    forget();
    listener();
    // With nobody left to listen, the signal does what it always does.
    process.kill(process.pid, signal);
  }
  process.on('exit', listener);
  for (const signal of endings) process.on(signal, end);
  return forget;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The computer itself. */
export function systemHost(streams: ProgramStreams): EditorHost {
  return {
    env: streams.env,
    platform: platform(),
    isFile,
    run: (start) => run(start, streams),
    clock: () => performance.now(),
    onEnd,
  };
}
