import { addAnswerFlags, givenAnswers } from './cli/answer-flags.ts';
import { interviewDocuments, interviewOptions, withInterviewOptions } from './cli/interview.ts';
import { NorwegianCommand } from './cli/norwegian-commander.ts';
import { documentOptions, withDocumentOptions, withProfile } from './cli/options.ts';
import { payOptions, withPayOptions } from './cli/pay.ts';
import { type DocumentOptions, defaultProfile } from './commands/options.ts';
import type { ExitCode } from './errors.ts';
import { documentCommands } from './generated/command-line.ts';
import type { Context, Program, Streams } from './program.ts';

/** Starts one command of the program; `name` is what `--json` reports. */
export type Start = (
  name: string,
  command: (program: Program, context: Context) => Promise<ExitCode>,
  values: Record<string, unknown>,
) => Promise<void>;

const footer = `
Slik kommer du i gang:
  erfaring init       svar på spørsmål og få en profil du eier selv (erfaring.yaml)
  erfaring annonse    lag annonsen i Word og Markdown ut fra profilen

Vil du se hvordan det blir først? Prøv: erfaring init --eksempel rop-team`;

const profileOf = (values: Record<string, unknown>) =>
  (values.profil as string | undefined) ?? defaultProfile;

function addDocuments(cli: NorwegianCommand, start: Start): void {
  for (const { name, alias, help, documents } of documentCommands) {
    const command = cli.command(name).description(help);
    if (alias) command.alias(alias);
    const run = (names: readonly string[], options: DocumentOptions, values: Record<string, unknown>) =>
      start(
        name,
        async ({ commands }, context) => (await commands.document()).run(name, names, options, context),
        values,
      );
    withDocumentOptions(command);
    if (name === 'intervju') {
      withInterviewOptions(command).action((values) => {
        const interview = interviewOptions(values);
        return run(
          interviewDocuments(documents, interview),
          { ...documentOptions(values), interview },
          values,
        );
      });
    } else command.action((values) => run(documents, documentOptions(values), values));
  }
  const everything = documentCommands.flatMap(({ documents }) => documents);
  withDocumentOptions(cli.command('alt').description('lag alle papirene')).action((values) =>
    start(
      'alt',
      async ({ commands }, context) =>
        (await commands.document()).run('alt', everything, documentOptions(values), context),
      values,
    ),
  );
}

function addProfileCommands(cli: NorwegianCommand, start: Start, forInit: boolean): void {
  const init = cli
    .command('init')
    .description('svar på spørsmålene, eller gå videre der du slapp')
    .option(
      '--eksempel <navn>',
      'skriv en ferdig, oppdiktet profil (rop-team, dps, sykehus, dropout, oppsokende, recovery, nav)',
    )
    .option('--fra <fil>', 'hent svar fra en annen profil; svarene du alt har gitt, blir stående')
    .option('--nytt', 'begynn på nytt (den gamle profilen blir tatt vare på)')
    .option('--enkel', 'enkle spørsmål linje for linje, for skjermleser og skript')
    .option('--json', 'skriv resultatet som JSON')
    .option('--stille', 'skriv bare ut feil');
  addAnswerFlags(withProfile(init), forInit).action((values) =>
    start(
      'init',
      async ({ commands }, context) =>
        (await commands.init()).run(
          {
            profile: profileOf(values),
            example: values.eksempel,
            from: values.fra,
            restart: values.nytt === true,
            plain: values.enkel === true,
            json: values.json === true,
            quiet: values.stille === true,
            answers: givenAnswers(values),
          },
          context,
        ),
      values,
    ),
  );
  withProfile(cli.command('endre').description('gå gjennom én del av profilen på nytt'))
    .argument('[del]', 'for eksempel lønn, oppgaver eller prosess')
    .option('--enkel', 'enkle spørsmål linje for linje, for skjermleser og skript')
    .action((part: string | undefined, values) =>
      start(
        'endre',
        async ({ commands }, context) =>
          (await commands.endre()).run(
            { profile: profileOf(values), part, plain: values.enkel === true },
            context,
          ),
        values,
      ),
    );
}

function addKnowledgeCommands(cli: NorwegianCommand, start: Start): void {
  cli
    .command('forklar')
    .description('hva et råd, en regel eller en kilde går ut på, og hvor den kommer fra')
    .argument('[id]', 'for eksempel V6.8 eller L06')
    .option('--json', 'skriv resultatet som JSON')
    .action((id: string | undefined, values) =>
      start(
        'forklar',
        async ({ commands }, context) =>
          (await commands.forklar()).run({ id, json: values.json === true }, context),
        values,
      ),
    );
  cli
    .command('ressurser')
    .description('hvem som kan hjelpe: organisasjoner, nettverk, utdanning og tilskudd')
    .argument('[tema]', 'for eksempel utdanning')
    .option('--json', 'skriv resultatet som JSON')
    .action((theme: string | undefined, values) =>
      start(
        'ressurser',
        async ({ commands }, context) =>
          (await commands.ressurser()).run({ theme, json: values.json === true }, context),
        values,
      ),
    );
  const maler = withProfile(
    cli.command('maler').description('vis malene, eller kopier en for å tilpasse den'),
  )
    .option('--json', 'skriv resultatet som JSON')
    .action((values) =>
      start(
        'maler',
        async ({ commands }, context) =>
          (await commands.maler()).list({ profile: profileOf(values), json: values.json === true }, context),
        values,
      ),
    );
  withProfile(
    maler
      .command('brevmal')
      .description('lag en brevmal i Word som dere kan sette logoen i, i mappen maler/'),
  )
    .option('--json', 'skriv resultatet som JSON')
    .action((values) =>
      start(
        'maler brevmal',
        async ({ commands }, context) =>
          (await commands.maler()).letterhead(
            { profile: profileOf(values), json: values.json === true },
            context,
          ),
        values,
      ),
    );
  withProfile(maler.command('kopier').description('kopier en mal til mappen maler/ ved siden av profilen'))
    .argument('<navn>', 'for eksempel annonse')
    .option('--json', 'skriv resultatet som JSON')
    .action((name: string, values) =>
      start(
        'maler kopier',
        async ({ commands }, context) =>
          (await commands.maler()).copy(
            { name, profile: profileOf(values), json: values.json === true },
            context,
          ),
        values,
      ),
    );
}

function addPay(cli: NorwegianCommand, start: Start): void {
  const command = cli
    .command('lønn')
    .alias('lonn')
    .description('se hvor lønnsspennet ligger, og hva det bygger på');
  withPayOptions(command).action((values) =>
    start(
      'lønn',
      async ({ commands }, context) => (await commands.lonn()).run(payOptions(values), context),
      values,
    ),
  );
}

function addStatus(cli: NorwegianCommand, start: Start): void {
  withProfile(cli)
    .option('--json', 'skriv resultatet som JSON')
    .argument('[kommando]')
    .action(async (word: string | undefined, values) => {
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
  start: Start,
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
  addProfileCommands(cli, start, forInit);
  addDocuments(cli, start);
  addPay(cli, start);
  addKnowledgeCommands(cli, start);
  addStatus(cli, start);
  return cli;
}
