/** A place in a file: line and column count from 1; null where the thing is missing. */
export interface Position {
  readonly line: number | null;
  readonly column: number | null;
}

/** One thing that is wrong with what the user gave us, in Norwegian. */
export interface Problem extends Position {
  /** The file as the user would name it, or null when it isn't about a file. */
  readonly file: string | null;
  readonly message: string;
  /** The offending line, as it stands. */
  readonly source?: string | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** The place of something that is missing, or that is about no place in particular. */
export const nowhere: Position = { line: null, column: null };

/** What is wrong with a file as a whole, or, where that is null, with what was asked for. */
export function problemWith(file: string | null, message: string, hint?: string): Problem {
  return { file, ...nowhere, message, hint };
}

/** Exit codes of the contract: 0 done, 1 findings at level «feil», 2 bad input, 130 cancelled. */
export const exitCode = { done: 0, findings: 1, badInput: 2, cancelled: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Something the user can mend: shown as message lines, never as a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | string, hint?: string) {
    const all = typeof problems === 'string' ? [problemWith(null, problems, hint)] : problems;
    super(all.map((problem) => problem.message).join('\n'));
    this.problems = all;
  }
}

/** The user pressed Ctrl-C or the input ended: everything answered so far is saved. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
