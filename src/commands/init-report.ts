import { Cancelled, type ExitCode, exitCode } from '../errors.ts';
import type { FileState } from '../files/plan.ts';
import type { QuestionFile } from '../knowledge/questions.ts';
import { slug } from '../norwegian/text.ts';
import { commandFor } from '../reporters/command.ts';
import { formatJson } from '../reporters/problems.ts';
import { pathFrom } from '../reporters/written.ts';
import { type Terminal, wrap } from '../terminal.ts';
import { gapsLeft, openUntil } from '../wizard/closing.ts';
import type { Prompter } from '../wizard/prompter.ts';
import { pathsOf } from '../wizard/question.ts';
import type { Session } from '../wizard/session.ts';
import type { Context } from './context.ts';
import type { ProfileStore } from './profile-store.ts';

/** What is good to know before the first question. */
export function welcome(store: ProfileStore, prompter: Prompter): void {
  if (store.exists()) return;
  prompter.say(
    `Hvert svar lagres med en gang i ${store.file}. Du kan avbryte med Ctrl+C og gå videre en annen dag.`,
  );
}

/** Answers that stood already and differ from those of `--fra`. */
export function tellDiffering(differing: readonly string[], say: (text: string) => void): void {
  if (differing.length === 0) return;
  say(`Disse svarene er ulike i de to filene. Dine står som før: ${differing.join(', ')}`);
}

/**
 * Runs the asking to its end. Where it is cut off, tells what is saved and the command to go on with; gives 130.
 * The prompter is closed either way.
 */
export async function untilCancelled(
  work: () => Promise<void>,
  again: string,
  store: ProfileStore,
  prompter: Prompter | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    await work();
    return exitCode.done;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    tellCancelled(store, again, terminal);
    return exitCode.cancelled;
  } finally {
    prompter?.close();
  }
}

function tellCancelled(store: ProfileStore, again: string, terminal: Terminal): void {
  const command = commandFor(again, store.file);
  const lines = store.exists()
    ? [`Avbrutt. Svarene dine er lagret i ${store.file}.`, `Gå videre med: ${command}`]
    : ['Avbrutt. Ingenting er lagret ennå.', `Begynn igjen med: ${command}`];
  terminal.err(`\n${lines.join('\n')}\n`);
}

/** What happens now: the next commands, and what is still open. */
export function tellNext(
  stage: QuestionFile,
  session: Session,
  profile: string,
  prompter: Prompter,
  { knowledge }: Context,
): void {
  prompter.say('Hva skjer nå?', 'heading');
  for (const { kommando, tekst } of stage.neste) prompter.say(`${commandFor(kommando, profile)}: ${tekst}`);
  const open = openUntil(knowledge, stage, session.known());
  if (open.length > 0) {
    prompter.say(`Dette er åpent ennå: ${open.map(({ name }) => name).join(', ')}`, 'warning');
  }
  prompter.say(
    `Svarene ligger i ${profile}. Du eier filen, og kan også endre den i et skriveprogram.`,
    'faint',
  );
  prompter.say(
    `Kommandoen som gir de samme svarene uten spørsmål: ${commandFor('erfaring init --vis-kommando', profile)}`,
    'faint',
  );
}

interface Answers {
  readonly session: Session;
  readonly differing: readonly string[];
  readonly profile: string;
  /** What became of the file. */
  readonly state: FileState;
  readonly json: boolean;
  readonly quiet: boolean;
}

const flagOf = (path: readonly string[]) => `--${path.map(slug).join('-')}`;

/** Without questions: what was saved, what is missing, and the flags that would answer it. */
export function reportAnswers(
  { session, differing, profile, state, json, quiet }: Answers,
  context: Context,
): void {
  const { terminal, cwd, knowledge } = context;
  const gaps = gapsLeft(knowledge, session.known());
  const missing = gaps.flatMap((question) =>
    pathsOf(question)
      .filter((path) => session.known().stateOf(path) === 'unasked')
      .map((path) => ({ path, question })),
  );
  if (json) {
    const fil = pathFrom(cwd, profile);
    const mangler = missing.map(({ path, question }) => ({
      sti: path.join('.'),
      spørsmål: question.spørsmål,
      valg: flagOf(path),
    }));
    terminal.out(formatJson('init', { filer: [{ fil, tilstand: state }], mangler, ulike: differing }));
    return;
  }
  if (quiet) return;
  const { width } = terminal.errStyle;
  tellDiffering(differing, (text) => terminal.err(`${wrap(text, width)}\n`));
  terminal.out(`Svarene er lagret i ${profile}.\n`);
  if (missing.length === 0) return;
  terminal.err(`${missing.length} svar mangler ennå:\n`);
  for (const { path, question } of missing)
    terminal.err(`${wrap(`${question.kort} (${flagOf(path)})`, width, '    ', '  - ')}\n`);
  terminal.err(`Svar på resten i et terminalvindu: ${commandFor('erfaring init', profile)}\n`);
}
