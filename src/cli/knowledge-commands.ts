import type { NorwegianCommand } from './norwegian-commander.ts';
import { withProfile } from './options.ts';
import { payOptions, withPayOptions } from './pay.ts';
import { profileOf, type Start } from './start.ts';

/** The commands that tell and help: `forklar`, `ressurser`, `maler`, `lønn`. */
export function addKnowledgeCommands(cli: NorwegianCommand, start: Start): void {
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

/** `lønn`, with its flags for a trial placing. */
export function addPay(cli: NorwegianCommand, start: Start): void {
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
