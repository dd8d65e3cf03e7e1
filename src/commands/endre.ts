import { type ExitCode, UserError } from '../errors.ts';
import { today } from '../norwegian/dates.ts';
import { suggest } from '../norwegian/suggest.ts';
import { ascii, fold, joinList } from '../norwegian/text.ts';
import { createPrompter } from '../wizard/adapters/index.ts';
import { askSection } from '../wizard/ask-review.ts';
import { back } from '../wizard/prompter.ts';
import { sectionTitle } from '../wizard/review.ts';
import { createSession } from '../wizard/session.ts';
import type { Wizard } from '../wizard/step.ts';
import type { Context } from './context.ts';
import { untilCancelled } from './init-report.ts';
import { openProfile } from './profile.ts';
import { createProfileStore } from './profile-store.ts';

export interface EndreOptions {
  readonly profile: string;
  /** The section as it was typed. */
  readonly part: string | undefined;
  readonly plain: boolean;
}

/** The sections that have questions, in the order of the profile. */
function sections({ knowledge, session }: Pick<Wizard, 'knowledge' | 'session'>): string[] {
  const asked = new Set(knowledge.questions().flatMap(({ spørsmål }) => spørsmål.map(({ del }) => del)));
  return Object.keys(session.known().profile).filter((key) => asked.has(key));
}

const plainWord = (word: string) => ascii(fold(word));

/** What a section may be called: its key, its title, and the answers in it by their short names. */
function namesOf(key: string, { knowledge }: Wizard): { readonly own: string[]; readonly answers: string[] } {
  const questions = knowledge.questions().flatMap(({ spørsmål }) => spørsmål);
  const answers = questions.filter(({ del }) => del === key).map(({ kort }) => plainWord(kort));
  return { own: [key, sectionTitle(key, knowledge)].map(plainWord), answers };
}

/** The section that a word means, by its key, its title or an answer in it. Throws UserError, with the nearest one, where there is none. */
function findSection(word: string, keys: readonly string[], wizard: Wizard): string {
  const wanted = plainWord(word);
  // «utlysning» is «Utlysningen», but a letter or two is nothing yet.
  const begins = (name: string) => wanted.length > 3 && name.startsWith(wanted);
  const found =
    keys.find((key) => namesOf(key, wizard).own.includes(wanted)) ??
    keys.find((key) => namesOf(key, wizard).answers.includes(wanted)) ??
    keys.find((key) => namesOf(key, wizard).own.some(begins)) ??
    keys.find((key) => namesOf(key, wizard).answers.some(begins));
  if (found) return found;
  const [near] = suggest(word, keys);
  const hint = near ? `Mente du ${near}?` : `Velg blant: ${joinList(keys, 'eller')}.`;
  throw new UserError(`Profilen har ingen del som heter «${word}».`, hint);
}

async function askForSection(
  keys: readonly string[],
  { prompter, knowledge }: Wizard,
): Promise<string | undefined> {
  const reply = await prompter.choose({
    frame: {
      question: 'Hva vil du endre?',
      help: ['Velg en del av profilen. Svarene lagres med en gang.'],
      canGoBack: false,
    },
    choices: [
      ...keys.map((key) => ({ value: key, label: sectionTitle(key, knowledge) })),
      { heading: '' },
      { value: '', label: 'Ferdig' },
    ],
  });
  return reply === back || reply === '' ? undefined : reply;
}

/** `erfaring endre [DEL]`: one section to look through and change, or a list of them. Returns 130 when cancelled. */
export async function run({ profile, part, plain }: EndreOptions, context: Context): Promise<ExitCode> {
  const { disk, knowledge, streams, terminal } = context;
  // Told before any question, with everything that is wrong with the file.
  openProfile(profile, disk);
  const store = createProfileStore(profile, disk, '');
  const prompter = await createPrompter(streams, terminal, { enkel: plain });
  const wizard: Wizard = { session: createSession(store), knowledge, prompter, today: today(streams.now()) };
  const work = async () => {
    const keys = sections(wizard);
    for (let first = true; first || part === undefined; first = false) {
      const section =
        part === undefined ? await askForSection(keys, wizard) : findSection(part, keys, wizard);
      if (section === undefined) break;
      await askSection(section, sectionTitle(section, knowledge), wizard);
    }
  };
  const again = part === undefined ? 'erfaring endre' : `erfaring endre ${part}`;
  return untilCancelled(work, again, store, prompter, terminal);
}
