import type { DocumentOptions } from '../commands/options.ts';
import { documentCommands } from '../generated/command-line.ts';
import { checklistOptions, wantsDocument, withChecklistOptions } from './checklist.ts';
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
      startPapers(
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
    } else if (name === 'sjekkliste') {
      // Shown in the terminal, unless a format or a folder is asked for.
      withChecklistOptions(command).action((values) =>
        wantsDocument(command)
          ? run(documents, documentOptions(values), values)
          : start(
              name,
              async ({ commands }, context) =>
                (await commands.sjekkliste()).run(checklistOptions(values), context),
              values,
            ),
      );
    } else command.action((values) => run(documents, documentOptions(values), values));
  }
  const everything = documentCommands.flatMap(({ documents }) => documents);
  withDocumentOptions(cli.command('alt').description('lag alle papirene')).action((values) =>
    startPapers(
      'alt',
      async ({ commands }, context) =>
        (await commands.document()).run('alt', everything, documentOptions(values), context),
      values,
    ),
  );
}
