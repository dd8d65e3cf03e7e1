import { type Argument, Command, Help, type Option } from 'commander';

/*
 * Commander has no translations of its own: help is put into Norwegian by subclassing, and its error
 * texts by these patterns. A test drives every one of them and fails on a word of English.
 */

const headings: Record<string, string> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Global Options:': 'Felles valg:',
  'Commands:': 'Kommandoer:',
};

const placeholders = (text: string) => text.replace('[options]', '[valg]').replace('[command]', '[kommando]');
const notes = (text: string) =>
  text.replace('(default: ', '(standard: ').replace('(choices: ', '(velg blant: ');

class NorwegianHelp extends Help {
  override styleTitle(title: string): string {
    return headings[title] ?? title;
  }
  override commandUsage(command: Command): string {
    return placeholders(super.commandUsage(command));
  }
  override subcommandTerm(command: Command): string {
    return placeholders(super.subcommandTerm(command)).replace(' [valg]', '');
  }
  override optionDescription(option: Option): string {
    return notes(super.optionDescription(option));
  }
  override argumentDescription(argument: Argument): string {
    return notes(super.argumentDescription(argument));
  }
}

const translations: readonly [RegExp, string][] = [
  [/^error: unknown option '(.+?)'/u, 'Ukjent valg: $1.'],
  [/^error: unknown command '(.+?)'/u, 'Ukjent kommando: $1.'],
  [/^error: missing required argument '(.+?)'/u, 'Her mangler noe: $1.'],
  [/^error: required option '(.+?)' not specified/u, 'Her mangler valget $1.'],
  [/^error: option '(.+?)' argument missing/u, 'Valget $1 mangler en verdi.'],
  [
    /^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.*)\./su,
    '«$2» passer ikke for $1. Velg blant: $3.',
  ],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\. ?/su, '«$2» passer ikke for $1. '],
  [
    /^error: command-argument value '(.*?)' is invalid for argument '(.*?)'\. Allowed choices are (.*)\./su,
    '«$1» passer ikke for $2. Velg blant: $3.',
  ],
  [/^error: option '(.+?)' cannot be used with option '(.+?)'/u, '$1 kan ikke brukes sammen med $2.'],
  [
    /^error: too many arguments(?: for '(?:.+?)')?\. Expected (\d+) arguments? but got (\d+)\./u,
    'For mange ord etter kommandoen: ventet $1, fikk $2.',
  ],
  [/\(Did you mean one of (.+?)\?\)/u, 'Mente du en av disse: $1?'],
  [/\(Did you mean (.+?)\?\)/u, 'Mente du $1?'],
];

/** Commander's error text in Norwegian. */
export function translateError(text: string): string {
  return translations.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** A command whose help and errors are Norwegian, and which never ends the process itself. */
export class NorwegianCommand extends Command {
  constructor(name?: string) {
    super(name);
    this.helpOption('-h, --hjelp', 'vis hjelp');
    this.configureOutput({ outputError: (text, write) => write(translateError(text)) });
    this.exitOverride();
    // An option before the command's name would else be read, and left unused.
    this.hook('preSubcommand', (parent) => {
      const [early] = Object.keys(parent.opts());
      if (early !== undefined) parent.error(`Skriv --${early} etter kommandoen.`);
    });
  }
  override createCommand(name?: string): NorwegianCommand {
    return new NorwegianCommand(name);
  }
  override createHelp(): NorwegianHelp {
    return Object.assign(new NorwegianHelp(), this.configureHelp());
  }
}
