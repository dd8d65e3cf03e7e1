import { addCheck } from './cli/check-command.ts';
import { addCompletion } from './cli/completion-command.ts';
import { addDocumentCommands } from './cli/document-commands.ts';
import { addKnowledgeCommands, addPay } from './cli/knowledge-commands.ts';
import { NorwegianCommand } from './cli/norwegian-commander.ts';
import { withProfile } from './cli/options.ts';
import { addProfileCommands } from './cli/profile-commands.ts';
import { profileOf, type Start, type Starts } from './cli/start.ts';
import type { Streams } from './program.ts';

const footer = `
Slik kommer du i gang:
  erfaring init       svar på spørsmål og få en profil du eier selv (erfaring.yaml)
  erfaring annonse    lag annonsen i Word og Markdown ut fra profilen

Vil du se hvordan det blir først? Prøv: erfaring init --eksempel rop-team`;

function addStatus(cli: NorwegianCommand, start: Start): void {
  withProfile(cli)
    .option('--json', 'skriv resultatet som JSON')
    .argument('[kommando]')
    // So that a misspelt command is told of, and not its options.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (word: string | undefined, values) => {
      if (word?.startsWith('-')) cli.error(`Ukjent valg: ${word}.\nSe alle valgene: erfaring --hjelp`);
      if (word !== undefined) {
        const { suggest } = await import('./norwegian/suggest.ts');
        const names = cli.commands.flatMap((command) => [command.name(), ...command.aliases()]);
        const near = suggest(word, [...names, 'hjelp'])[0];
        cli.error(
          `Ukjent kommando: ${word}.${near ? ` Mente du ${near}?` : ''}\nSe alle kommandoene: erfaring --hjelp`,
        );
      }
      return start(
        'status',
        async ({ commands }, context) =>
          (await commands.status()).run({ profile: profileOf(values), json: values.json === true }, context),
        values,
      );
    });
}

/**
 * The command tree, with Norwegian help. Nothing heavy is loaded until a command runs. `argv` only tells whether
 * `init` is on its way, which has a flag for every answer.
 */
export function createCli(
  version: string,
  start: Starts,
  { stdout, stderr }: Streams,
  argv: readonly string[],
): NorwegianCommand {
  const forInit = argv.includes('init');
  const cli = new NorwegianCommand('erfaring');
  const width = (columns: number | undefined) => Math.max(40, Math.min(columns ?? 100, 100));
  // Set before there are subcommands: they inherit it.
  cli.configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    getOutHelpWidth: () => width(stdout.columns),
    getErrHelpWidth: () => width(stderr.columns),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  cli
    .description('Hjelper deg å ansette en erfaringskonsulent: fra første avklaring til ferdige papirer.')
    .usage('[kommando] [valg]')
    .version(version, '-V, --versjon', 'vis versjonen')
    .helpCommand('hjelp [kommando]', 'vis hjelp til en kommando')
    .enablePositionalOptions()
    .addHelpText('after', footer);
  addProfileCommands(cli, start.program, forInit);
  addDocumentCommands(cli, start.program, start.papers);
  addCheck(cli, start.check);
  addPay(cli, start.program);
  addKnowledgeCommands(cli, start.program);
  addCompletion(cli, start.program);
  addStatus(cli, start.program);
  return cli;
}
