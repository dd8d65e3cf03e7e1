import type { Command } from 'commander';
import type { LonnOptions } from '../commands/lonn.ts';
import { defaultProfile } from '../profile/file-name.ts';
import { withProfile } from './options.ts';

/** The options of `erfaring lønn`: each stands in for an answer of the profile, to see what it would give. */
export function withPayOptions(command: Command): Command {
  return withProfile(command)
    .option('--fra <kroner>', 'prøv et laveste beløp, i året for hel stilling')
    .option('--til <kroner>', 'prøv et høyeste beløp')
    .option('--trinn-fra <tall>', 'prøv et laveste lønnstrinn')
    .option('--trinn-til <tall>', 'prøv et høyeste lønnstrinn')
    .option('--gruppe <navn>', 'prøv en stillingsgruppe i tariffavtalen')
    .option('--ansiennitet <år>', 'prøv med så mange år fra arbeid og utdanning')
    .option('--uttelling <år>', 'prøv med så mange år for egen erfaring')
    .option('--uten-uttelling <kroner>', 'prøv et laveste beløp uten årene for egen erfaring')
    .option('--prosent <tall>', 'prøv en stillingsprosent')
    .option('--tabell <fil>', 'prøv en lønnstabell (se: erfaring forklar lønnstabell)')
    .option('--json', 'skriv resultatet som JSON')
    .addHelpText('after', '\nDet du prøver, blir ikke lagret.');
}

/** Commander's bag of values as the options of `erfaring lønn`. What was typed is read by the command. */
export function payOptions(values: Record<string, unknown>): LonnOptions {
  const typed = (name: string) => values[name] as string | undefined;
  return {
    profile: typed('profil') ?? defaultProfile,
    json: values.json === true,
    table: typed('tabell'),
    flags: {
      fra: typed('fra'),
      til: typed('til'),
      trinnFra: typed('trinnFra'),
      trinnTil: typed('trinnTil'),
      gruppe: typed('gruppe'),
      ansiennitet: typed('ansiennitet'),
      uttelling: typed('uttelling'),
      utenUttelling: typed('utenUttelling'),
      prosent: typed('prosent'),
    },
  };
}
