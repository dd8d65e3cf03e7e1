import { platform } from 'node:os';

/** How the shell that a command is meant for reads it: sh and its kin, or the two of Windows. */
export type Shell = 'posix' | 'windows';

/** The shell of the system that the program runs on. */
export const ownShell = (): Shell => (platform() === 'win32' ? 'windows' : 'posix');

const plainWord = /^[\p{L}\p{N}_./:+-]+$/u;
// Either of the two shells of Windows would make something else of these, whatever stands around them.
const untamed = /["%$`!“”„\n\r]|\\$/u;

/** A text as one word of a command; undefined where no quotation marks make the shell take it as it is. */
export function shellWord(text: string, shell: Shell): string | undefined {
  if (plainWord.test(text)) return text;
  if (shell === 'windows') return untamed.test(text) ? undefined : `"${text}"`;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command over several lines; on one where the shells of the system don't agree on how a line goes on. */
export function shellCommand(words: readonly string[], shell: Shell): string {
  return words.join(shell === 'windows' ? ' ' : ' \\\n  ');
}
