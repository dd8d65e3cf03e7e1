import { dirname, isAbsolute, resolve } from 'node:path';
import { type ExitCode, nowhere, UserError } from '../errors.ts';
import { formatDateShort, today } from '../norwegian/dates.ts';
import { skeleton } from '../profile/skeleton.ts';
import { pathFrom } from '../reporters/written.ts';
import { createPrompter } from '../wizard/adapters/index.ts';
import type { Edit } from '../wizard/edit.ts';
import { type Given, readAllGiven } from '../wizard/given.ts';
import { mergeProfiles } from '../wizard/merge.ts';
import type { Prompter } from '../wizard/prompter.ts';
import { runWizard } from '../wizard/run.ts';
import { createSession, type Session } from '../wizard/session.ts';
import type { Context } from './context.ts';
import { showCommand } from './init-command-line.ts';
import { writeExample } from './init-example.ts';
import { offerGitignore } from './init-gitignore.ts';
import { reportAnswers, tellDiffering, tellNext, untilCancelled, welcome } from './init-report.ts';
import { startOver } from './init-restart.ts';
import { openProfile } from './profile.ts';
import { createProfileStore, type ProfileStore } from './profile-store.ts';

export interface InitOptions {
  readonly profile: string;
  /** Name of the example to write instead of asking. */
  readonly example?: unknown;
  /** A profile to fill the gaps from. */
  readonly from?: unknown;
  readonly restart: boolean;
  /** Only show the command that gives the same answers. */
  readonly show: boolean;
  /** `--enkel` itself was given. */
  readonly plain: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly answers: readonly Given[];
}

const noQuestions = '--json stiller ingen spørsmål.';

/** Takes in what the command line gives; what stands already wins over `--fra`, and a flag over both. */
function takeIn(
  { from, profile }: InitOptions,
  edits: ReturnType<typeof readAllGiven>['edits'],
  session: Session,
  { cwd, disk }: Context,
): readonly string[] {
  applyFlags(edits, session);
  if (typeof from !== 'string') return [];
  const moveFile = (file: string) =>
    isAbsolute(file) ? file : pathFrom(resolve(cwd, dirname(profile)), resolve(cwd, dirname(from), file));
  const merge = mergeProfiles(session.known(), openProfile(from, disk), moveFile);
  session.apply(merge.edits);
  return merge.differing;
}

/** Throws UserError where answers contradict each other, without a place: the file has none of them yet. */
function applyFlags(edits: readonly Edit[], session: Session): void {
  try {
    session.apply(edits);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.problems.map((problem) => ({ ...problem, file: null, ...nowhere })));
  }
}

async function ask(
  store: ProfileStore,
  session: Session,
  prompter: Prompter,
  options: InitOptions,
  context: Context,
) {
  const { knowledge, streams } = context;
  welcome(store, prompter);
  const stage = await runWizard({ session, knowledge, prompter, today: today(streams.now()) });
  tellNext(stage, session, options.profile, prompter, context);
  await offerGitignore(options.profile, prompter, context);
}

/** `erfaring init`: makes the profile by asking, or goes on with it at the first gap. Returns 130 when cancelled. */
export async function run(options: InitOptions, context: Context): Promise<ExitCode> {
  const { profile, json, quiet, plain, restart, from } = options;
  if (options.example !== undefined) {
    return writeExample({ profile, name: String(options.example), json, quiet }, context);
  }
  if (options.show) return showCommand({ profile, json, quiet }, context);
  const { disk, knowledge, streams, terminal } = context;
  const given = readAllGiven(options.answers);
  if (given.problems.length > 0) throw new UserError(given.problems);
  const canAsk = !json && (plain || terminal.interactive);
  const hasAnswers = from !== undefined || options.answers.length > 0;
  if (json && !hasAnswers) throw new UserError(noQuestions, 'Gi svarene med --fra FIL eller med valg.');
  const prompter =
    canAsk || !hasAnswers ? await createPrompter(streams, terminal, { enkel: plain }) : undefined;
  const empty = skeleton(knowledge.profileTexts(), formatDateShort(today(streams.now())));
  const store = createProfileStore(profile, disk, empty);
  const work = async () => {
    if (restart && store.exists() && !(await startOver(profile, empty, prompter, context))) return;
    const before = store.exists() ? store.read() : null;
    const session = createSession(store);
    const differing = takeIn(options, given.edits, session, context);
    if (!prompter) {
      store.ensure();
      const state = before === null ? 'ny' : before === store.read() ? 'uendret' : 'oppdatert';
      reportAnswers({ session, differing, profile, state, json, quiet }, context);
      return;
    }
    tellDiffering(differing, (text) => prompter.say(text, 'warning'));
    await ask(store, session, prompter, options, context);
  };
  return untilCancelled(work, 'erfaring init', store, prompter, terminal);
}
