import { Cancelled, type ExitCode, exitCode, UserError } from '../errors.ts';
import { formatProblems, problemsJson } from '../reporters/problems.ts';
import type { Context } from './context.ts';

/** Tells what stopped a command, and gives its exit code. Anything but the known errors is thrown on: it is ours. */
export function reportFailure(
  error: unknown,
  command: { readonly name: string; readonly json: boolean },
  { terminal }: Context,
): ExitCode {
  if (error instanceof Cancelled) return exitCode.cancelled;
  if (!(error instanceof UserError)) throw error;
  if (command.json) terminal.out(problemsJson(command.name, error.problems));
  else terminal.err(formatProblems(error.problems, terminal.errStyle));
  return exitCode.badInput;
}
