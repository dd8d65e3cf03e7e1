import type { Check } from '../check.ts';
import type { DocumentOptions } from '../commands/options.ts';
import { exitCode } from '../errors.ts';
import { documentCommands } from '../generated/command-line.ts';
import type { Context } from '../program.ts';
import {
  checklistOptions,
  refuseSeveral,
  refuseTicks,
  wantsDocument,
  withChecklistOptions,
} from './checklist.ts';
import { interviewDocuments, interviewOptions, withInterviewOptions } from './interview.ts';
import type { NorwegianCommand } from './norwegian-commander.ts';
import { documentOptions, withDocumentOptions } from './options.ts';
import type { Start, StartPapers, Values } from './start.ts';

/** Every command that makes documents, and `alt`, which makes all of them. */
export function addDocumentCommands(cli: NorwegianCommand, start: Start, startPapers: StartPapers): void {
  for (const { name, alias, help, documents } of documentCommands) {
    const command = cli.command(name).description(help);
    if (alias) command.alias(alias);
    const run = (names: readonly string[], options: DocumentOptions, values: Values) =>
      startPapers(name, making(name, names, options), values);
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
    } else if (name === 'sjekkliste') {
      // Shown in the terminal, unless a format or a folder is asked for.
      withChecklistOptions(command).action((values) => {
        if (wantsDocument(command)) {
          refuseTicks(command);
          return run(documents, documentOptions(values), values);
        }
        refuseSeveral(command);
        return start(
          name,
          async ({ commands }, context) =>
            (await commands.sjekkliste()).run(checklistOptions(values), context),
          values,
        );
      });
    } else command.action((values) => run(documents, documentOptions(values), values));
  }
  const everything = documentCommands.flatMap(({ documents }) => documents);
  withDocumentOptions(cli.command('alt').description('lag alle papirene')).action((values) =>
    startPapers('alt', making('alt', everything, documentOptions(values)), values),
  );
}

/** Makes documents; where somebody sits at the terminal, the ad is then checked, and a script is told how to. */
function making(
  name: string,
  names: readonly string[],
  options: DocumentOptions,
): Parameters<StartPapers>[1] {
  return async ({ commands }, context, { check }) => {
    const { run, tellHowToCheck } = await commands.document();
    const code = await run(name, names, options, context);
    const [profile, ...others] = options.profiles;
    const isOne = profile !== undefined && others.length === 0 && !context.disk.isFolder(profile);
    // An ad that was changed by hand, or could not be written, is another than the one that would be checked. The rules
    // take longer than the ad: scripts, which ask for `sjekk` when they want it, do not wait for them.
    if (code === exitCode.done && isOne && names.includes('annonse') && !isSilent(options)) {
      if (context.terminal.interactive) await tellSummary(profile, check(), context);
      else tellHowToCheck(profile, context);
    }
    return code;
  };
}

/** In a context of its own: what makes documents has not the knowledge that the rules need. */
async function tellSummary(
  profile: string,
  { commands, createContext }: Check,
  context: Context,
): Promise<void> {
  const { tellSummary: tell } = await commands.sjekk();
  await tell(profile, await createContext(context.streams, context.terminal.plain));
}

function isSilent({ quiet, json, dryRun, folder }: DocumentOptions): boolean {
  return quiet || json || dryRun || folder === '-';
}
