import { type ExitCode, exitCode, problemWith, UserError } from '../errors.ts';
import { saveProfile } from '../files/apply.ts';
import { suggest } from '../norwegian/suggest.ts';
import { joinList } from '../norwegian/text.ts';
import { commandFor } from '../reporters/command.ts';
import { formatJson } from '../reporters/problems.ts';
import { pathFrom } from '../reporters/written.ts';
import type { Context } from './context.ts';

interface ExampleOptions {
  readonly profile: string;
  readonly name: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `erfaring init --eksempel NAVN`: a whole fictional profile; never over one that is there. */
export function writeExample({ profile, name, json, quiet }: ExampleOptions, context: Context): ExitCode {
  const { knowledge, disk, terminal, cwd } = context;
  const names = knowledge.exampleNames();
  const text = knowledge.example(name);
  if (text === undefined) {
    const [near] = suggest(name, names);
    const hint = near ? `Mente du ${near}?` : `Disse finnes: ${joinList(names)}.`;
    throw new UserError(`Det finnes ikke noe eksempel som heter «${name}».`, hint);
  }
  if (disk.isFile(profile) || disk.isFolder(profile)) {
    const message = 'Filen finnes fra før, og er ikke rørt.';
    const hint = 'Gi eksempelet et annet navn med --profil, for eksempel: --profil eksempel.yaml';
    throw new UserError([problemWith(profile, message, hint)]);
  }
  saveProfile(profile, text, disk, null);
  const fil = pathFrom(cwd, profile);
  if (json) terminal.out(formatJson('init', { filer: [{ fil, tilstand: 'ny' }] }));
  else if (!quiet) {
    terminal.out(
      `Skrev ${profile}. Alt i den er oppdiktet: mennesker, steder, tall og datoer.\nLag annonsen: ${commandFor('erfaring annonse', profile)}\n`,
    );
  }
  return exitCode.done;
}
