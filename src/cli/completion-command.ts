import { Argument, type Command } from 'commander';
import { installAllText, type Shell, shellNames } from '../completion/shells.ts';
import type { CommandShape, OptionShape } from '../completion/tree.ts';
import type { NorwegianCommand } from './norwegian-commander.ts';
import type { Start } from './start.ts';

/** `fullføring`: the script that lets a shell complete what is typed, and what the script asks of the program. */
export function addCompletion(cli: NorwegianCommand, start: Start): void {
  const command = cli
    .command('fullføring')
    .alias('fullforing')
    .description('la Tab-tasten skrive ferdig kommandoer, valg og filnavn')
    // Else the help tells of the command below.
    .usage('[skall]')
    .addArgument(new Argument('[skall]').choices(shellNames))
    .addHelpText('after', () => `\n${installAllText(undefined).trimEnd()}`)
    .action((shell: Shell | undefined, values) =>
      start(
        'fullføring',
        async ({ commands }, context) => (await commands.fullforing()).print({ shell }, context),
        values,
      ),
    );
  // For the scripts. The word that is being typed is an option's value, since Windows loses an argument that is empty.
  command
    .command('svar', { hidden: true })
    .requiredOption('--ord <ord>')
    .argument('[ord...]')
    .action((before: readonly string[], values) =>
      start(
        'fullføring svar',
        async ({ commands }, context) =>
          (await commands.fullforing()).answer({ before, current: values.ord }, readTree(cli), context),
        values,
      ),
    );
}

/** A command and those below it, as plain data. */
export function readTree(command: Command): CommandShape {
  const help = command.createHelp();
  const visible = help.visibleOptions(command);
  const hidden = command.options.filter((option) => option.hidden);
  return {
    name: command.name(),
    aliases: command.aliases(),
    text: command.description(),
    options: [...visible, ...hidden].map(
      (option): OptionShape => ({
        flag: option.long ?? '',
        short: option.short,
        text: option.description,
        takesValue: option.required || option.optional,
        choices: option.argChoices ?? [],
        hidden: option.hidden,
      }),
    ),
    arguments: command.registeredArguments.map((argument) => argument.name()),
    commands: help.visibleCommands(command).map(readTree),
  };
}
