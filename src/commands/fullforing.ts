import { answerText } from '../completion/answer.ts';
import { complete, type Typed } from '../completion/complete.ts';
import { detectShell, installAllText, installText, type Shell } from '../completion/shells.ts';
import type { CommandShape } from '../completion/tree.ts';
import { type ExitCode, exitCode } from '../errors.ts';
import { completionScript } from '../generated/completion-scripts.ts';
import { completionValues } from './completion-values.ts';
import type { Context } from './context.ts';

export interface FullforingOptions {
  /** Undefined: tell which there are. */
  readonly shell: Shell | undefined;
}

/** `erfaring fullføring SKALL`: the script for a shell; without one, how to take completion into use. */
export async function print({ shell }: FullforingOptions, { streams, terminal }: Context): Promise<ExitCode> {
  if (shell === undefined) {
    terminal.out(
      `Fullføring lar Tab-tasten skrive ferdig kommandoer, valg og filnavn for deg.\n\n${installAllText(detectShell(streams.env))}`,
    );
    return exitCode.done;
  }
  terminal.out(completionScript(shell) ?? '');
  // On the screen the script is of little use. Into a file it goes in silence: that may happen at each start of a shell.
  if (streams.stdout.isTTY) terminal.err(`\nDette er skriptet. ${installText(shell)}`);
  return exitCode.done;
}

/** `erfaring fullføring svar`: what the scripts ask for each time Tab is pressed. */
export async function answer(
  typed: Typed,
  tree: CommandShape,
  { knowledge, terminal }: Context,
): Promise<ExitCode> {
  terminal.out(answerText(complete(typed, tree, completionValues(knowledge))));
  return exitCode.done;
}
