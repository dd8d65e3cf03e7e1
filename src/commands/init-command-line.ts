import { resolve } from 'node:path';
import { type ExitCode, exitCode } from '../errors.ts';
import { answerFlags } from '../generated/command-line.ts';
import { formatJson } from '../reporters/problems.ts';
import { ownShell, type Shell, shellCommand, shellWord } from '../reporters/shell.ts';
import { wrap } from '../terminal.ts';
import { type AnswersAsFlags, answersAsFlags, type FlaggedAnswer } from '../wizard/as-flags.ts';
import type { Context } from './context.ts';
import { openProfile } from './profile.ts';

interface ShowOptions {
  readonly profile: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

const flags = new Map(answerFlags.map(([flag, path]) => [path, `--${flag}`]));

/** The words of one answer; a value that begins with a dash would be taken for a flag if it stood alone. */
const wordsOf = ({ flag, values }: FlaggedAnswer): (readonly [string, ...string[]])[] =>
  values.map((value) => (value.startsWith('-') ? [`${flag}=${value}`] : [flag, value]));

/** The answers that a shell can be given word for word; the others come from the file. */
function forShell({ answers, rest }: AnswersAsFlags, shell: Shell): AnswersAsFlags {
  const isFit = ({ values }: FlaggedAnswer) => values.every((value) => shellWord(value, shell) !== undefined);
  return {
    answers: answers.filter(isFit),
    rest: [...rest, ...answers.filter((answer) => !isFit(answer)).map(({ path }) => path)],
  };
}

/** `erfaring init --vis-kommando`: the command that makes a profile with the same answers, without a question. */
export function showCommand({ profile, json, quiet }: ShowOptions, context: Context): ExitCode {
  const { disk, terminal, cwd } = context;
  const shell = ownShell();
  const all = answersAsFlags(openProfile(profile, disk), flags);
  const { answers, rest } = json ? all : forShell(all, shell);
  // Whole, since the command is for another folder.
  const from = rest.length > 0 ? [['--fra', resolve(cwd, profile)] as const] : [];
  const parts = [['erfaring', 'init'] as const, ...from, ...answers.flatMap(wordsOf)];
  if (json) {
    terminal.out(formatJson('init', { kommandolinje: parts.flat(), fra_fil: rest }));
    return exitCode.done;
  }
  const words = parts.map((part) => part.map((word) => shellWord(word, shell) ?? `"${word}"`).join(' '));
  terminal.out(`${shellCommand(words, shell)}\n`);
  if (quiet) return exitCode.done;
  const tell = (text: string) => terminal.err(`\n${wrap(text, terminal.errStyle.width)}\n`);
  if (rest.length > 0) tell(`Dette kan ikke gis som valg, og hentes fra ${profile}: ${rest.join(', ')}`);
  tell('Kjør kommandoen i en annen mappe, eller legg til --profil ny.yaml, så får du en ny profil.');
  return exitCode.done;
}
