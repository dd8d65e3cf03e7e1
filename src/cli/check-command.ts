import { Option } from 'commander';
import type { SjekkOptions } from '../commands/sjekk.ts';
import { findingLevels } from '../knowledge/levels.ts';
import type { NorwegianCommand } from './norwegian-commander.ts';
import { withProfile } from './options.ts';
import { profileOf, type StartCheck, type Values } from './start.ts';

function checkOptions(file: string | undefined, values: Values): SjekkOptions {
  return {
    file,
    profile: profileOf(values),
    employer: values.arbeidsgiver as string | undefined,
    level: values.niva as SjekkOptions['level'],
    explain: values.forklar === true,
    json: values.json === true,
    quiet: values.stille === true,
  };
}

/** `sjekk`: the profile and the ad it makes, or an ad from anywhere. */
export function addCheck(cli: NorwegianCommand, start: StartCheck): void {
  withProfile(
    cli
      .command('sjekk')
      .description('sjekk profilen, eller en annonse noen har skrevet, mot rådene og loven'),
  )
    .argument('[fil]', 'en annonse (.md, .txt eller .docx), eller - for det som kommer inn')
    .option('--arbeidsgiver <slag>', 'kommune, oslo, helseforetak, stat, ideell eller privat')
    .addOption(new Option('--niva <nivå>', 'vis bare det som er så alvorlig').choices(findingLevels))
    .option('--forklar', 'vis også hvorfor, og kildene')
    .option('--stille', 'vis bare feil')
    .option('--json', 'skriv resultatet som JSON')
    .action((file: string | undefined, values) =>
      start(
        'sjekk',
        async ({ commands }, context) => (await commands.sjekk()).run(checkOptions(file, values), context),
        values,
      ),
    );
}
