import { UserError } from '../../errors.ts';
import type { Terminal } from '../../terminal.ts';
import type { Prompter } from '../prompter.ts';
import type { InquirerStreams } from './inquirer.ts';
import type { LineStreams } from './lines.ts';
import type { ProgramStreams } from './run-program.ts';

export type PromptStreams = InquirerStreams & LineStreams & ProgramStreams;

/**
 * The prompter that suits: plain lines when they are asked for, else one that draws. Throws UserError where there is no
 * terminal to ask in; `--enkel` itself, and not a variable of the environment, says that lines may come from elsewhere.
 */
export async function createPrompter(
  streams: PromptStreams,
  terminal: Terminal,
  { enkel }: { readonly enkel: boolean },
): Promise<Prompter> {
  if (!enkel && !terminal.interactive) {
    throw new UserError(
      'Det er ikke noe terminalvindu å stille spørsmålene i.',
      'Bruk --enkel for å svare linje for linje, --fra FIL for å hente svarene fra en fil, eller et valg for hvert svar (for eksempel --virksomhet-navn).',
    );
  }
  if (terminal.plain) {
    const [{ createLines }, { createPlainPrompter }] = await Promise.all([
      import('./lines.ts'),
      import('./plain.ts'),
    ]);
    return createPlainPrompter(createLines(streams), terminal);
  }
  const { createInquirerPrompter } = await import('./inquirer.ts');
  const passed = new Set<string>();
  return createInquirerPrompter(streams, terminal, async () => {
    const [{ createOwnEditor }, { systemHost }] = await Promise.all([
      import('./own-editor.ts'),
      import('./run-program.ts'),
    ]);
    return createOwnEditor(systemHost(streams), passed);
  });
}
