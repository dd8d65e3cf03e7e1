import { type Command, Option } from 'commander';
import { answerFlags } from '../generated/command-line.ts';
import { collect } from './options.ts';

/** An answer given on the command line: where it belongs, and what was typed (several for a list). */
export interface GivenAnswer {
  readonly flag: string;
  readonly path: readonly string[];
  readonly list: boolean;
  readonly values: readonly string[];
}

// Commander makes camel case of a flag's name; so do we, to find its value again.
const attribute = (flag: string) => flag.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/** A flag for every field of the profile, left out of the help, where 150 lines would drown the rest. */
export function addAnswerFlags(command: Command, wanted: boolean): Command {
  // 150 options take as long to make as all the rest; only `init` has a use for them.
  for (const [flag] of wanted ? answerFlags : []) {
    command.addOption(new Option(`--${flag} <svar>`).argParser(collect).hideHelp());
  }
  return command.addHelpText(
    'after',
    '\nHvert spørsmål kan også besvares med et valg, for eksempel:\n  erfaring init --lonn-fra 540000\nAlle valgene står i listen du får med: erfaring forklar valg',
  );
}

/** The answers among commander's values, in the order of the profile. */
export function givenAnswers(values: Record<string, unknown>): GivenAnswer[] {
  return answerFlags.flatMap(([flag, path, list]) => {
    const given = values[attribute(flag)] as readonly string[] | undefined;
    return given ? [{ flag: `--${flag}`, path: path.split('.'), list, values: given }] : [];
  });
}
