import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DocumentFormat, type DocumentOptions, documentFormats } from '../commands/options.ts';
import { defaultProfile } from '../profile/file-name.ts';

/** Collects a repeatable option. */
export const collect = (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value];

/** A name that must be there: an empty one, as from a script's unset variable, would mean the folder one stands in. */
function named(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Skriv et navn.');
  return value;
}

function parseFormats(value: string): string[] {
  const wanted = value.split(',').map((format) => format.trim().toLowerCase().replace(/^\./u, ''));
  const unknown = wanted.find((format) => !(documentFormats as readonly string[]).includes(format));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`Velg blant: ${documentFormats.join(', ')} (flere skilles med komma).`);
  }
  return [...new Set(wanted)];
}

/** `--profil`, for every command that reads the profile. */
export function withProfile(command: Command): Command {
  return command.option('--profil <fil>', `profilen som skal brukes (standard: ${defaultProfile})`, named);
}

/** The options of a command that writes documents. */
export function withDocumentOptions(command: Command): Command {
  return command
    .option(
      '--profil <fil>',
      `profilen som skal brukes, eller en mappe med profiler; kan gjentas (standard: ${defaultProfile})`,
      (value: string, earlier: readonly string[] | undefined) => collect(named(value), earlier),
    )
    .option(
      '--ut <mappe>',
      'mappen som dokumentene legges i; - skriver ut teksten i vinduet',
      named,
      'dokumenter',
    )
    .addOption(
      new Option('--format <liste>', 'docx, md eller html; flere skilles med komma')
        .argParser(parseFormats)
        .default(['docx', 'md'], 'docx,md'),
    )
    .option('--brevmal <fil>', 'deres egen Word-fil, med {{innhold}} der teksten skal stå')
    .option('--overskriv', 'erstatt også dokumenter du har endret selv (den gamle utgaven blir tatt vare på)')
    .option('--bare-vis', 'vis hva som ville blitt skrevet, uten å skrive')
    .option('--uten-kilder', 'uten kildemerker og kildeliste')
    .option('--stille', 'skriv bare ut feil')
    .option('--json', 'skriv resultatet som JSON');
}

/** Commander's bag of values as the options of a document command. */
export function documentOptions(values: Record<string, unknown>): DocumentOptions {
  return {
    profiles: (values.profil as readonly string[] | undefined) ?? [defaultProfile],
    folder: values.ut as string,
    formats: values.format as readonly DocumentFormat[],
    letterhead: values.brevmal as string | undefined,
    sources: values.utenKilder !== true,
    overwrite: values.overskriv === true,
    dryRun: values.bareVis === true,
    quiet: values.stille === true,
    json: values.json === true,
  };
}
