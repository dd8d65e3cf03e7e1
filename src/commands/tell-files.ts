import type { FileOutcome } from '../files/plan.ts';
import { formatProblems } from '../reporters/problems.ts';
import { formatWritten, writeProblems } from '../reporters/written.ts';
import type { Context } from './context.ts';

interface Telling {
  readonly quiet?: boolean;
  /** The files are a plan: nothing is written. */
  readonly planned?: boolean;
  readonly keptAdvice?: string;
}

/** Tells how files went on stdout, or, when quiet, only what explains the exit code; why they failed, on stderr. */
export function tellFiles(outcomes: readonly FileOutcome[], telling: Telling, { terminal }: Context): void {
  const { quiet = false, ...view } = telling;
  const kept = outcomes.filter(({ state }) => state === 'beholdt');
  if (!quiet) terminal.out(formatWritten(outcomes, terminal, view));
  else if (kept.length > 0) terminal.err(formatWritten(kept, terminal.errStyle));
  terminal.err(formatProblems(writeProblems(outcomes), terminal.errStyle));
}
