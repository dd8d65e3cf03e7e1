import {
  type AddHelpTextContext,
  type AddHelpTextPosition,
  type Argument,
  Command,
  Help,
  type Option,
} from 'commander';

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

/** Descriptions stand beside their terms where they get this many columns, and under them where they don't. */
const roomBeside = 32;
const indent = 2;
const underTerm = 6;

class NorwegianHelp extends Help {
  // Commander's own gives up below 40 columns, and leaves it to the terminal to cut the words.
  override minWidthToWrap = 20;
  override formatItem(term: string, termWidth: number, description: string, helper: Help): string {
    const width = this.helpWidth ?? 80;
    if (description === '' || width - termWidth - 2 * indent >= roomBeside)
      return super.formatItem(term, termWidth, description, helper);
    return `${' '.repeat(indent)}${term}\n${indented(description, underTerm, width, this)}`;
  }
  override styleTitle(title: string): string {
    return headings[title] ?? title;
  }
  override commandUsage(command: Command): string {
    return placeholders(super.commandUsage(command));
  }
  override styleUsage(usage: string): string {
    const beside = 'Bruk: '.length;
    return indented(usage, beside, this.helpWidth ?? 80, this).trimStart();
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

/** A text broken into lines between its words, all of them as far in. */
function indented(text: string, by: number, width: number, help: Help): string {
  return help.boxWrap(text, width - by).replaceAll(/^/gmu, ' '.repeat(by));
}

/** A term and its description, with two spaces or more between. */
const itemLine = /^ {2}(\S.*?) {2,}(\S.*)$/u;

/** What stands below the help, line by line: items as the help's own, sentences between their words. */
function wrapFooter(text: string, help: Help): string {
  const lines = text.split('\n');
  const terms = lines.map((line) => itemLine.exec(line)?.[1]?.length ?? 0);
  const wrapped = lines.map((line) => {
    const [, term, description] = itemLine.exec(line) ?? [];
    if (term !== undefined && description !== undefined)
      return help.formatItem(term, Math.max(...terms), description, help);
    // What else is indented is a command to copy, which would not run in pieces.
    return line.startsWith(' ') ? line : help.boxWrap(line, help.helpWidth ?? 80);
  });
  return wrapped.join('\n');
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
  override addHelpText(
    position: AddHelpTextPosition,
    text: string | ((context: AddHelpTextContext) => string),
  ): this {
    return super.addHelpText(position, (context) => {
      const { getOutHelpWidth, getErrHelpWidth } = this.configureOutput();
      const help = this.createHelp();
      help.prepareContext({ helpWidth: (context.error ? getErrHelpWidth : getOutHelpWidth)?.() ?? 80 });
      return wrapFooter(typeof text === 'string' ? text : text(context), help);
    });
  }
  override createHelp(): NorwegianHelp {
    return Object.assign(new NorwegianHelp(), this.configureHelp());
  }
}
