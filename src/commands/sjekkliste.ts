import { checklistStates } from '../documents/facts/checklist.ts';
import { readiness } from '../documents/facts/readiness.ts';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { saveProfile } from '../files/apply.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { suggest } from '../norwegian/suggest.ts';
import { ascii, fold, joinList } from '../norwegian/text.ts';
import { setAnswer } from '../profile/edit.ts';
import { checklistJson, formatChecklist } from '../reporters/checklist.ts';
import type { Context } from './context.ts';
import { openProfile } from './profile.ts';

export interface SjekklisteOptions {
  readonly profile: string;
  /** Points to tick, and to untick, by key or id. */
  readonly tick: readonly string[];
  readonly untick: readonly string[];
  readonly json: boolean;
}

/** The key of the point that a word means. Throws UserError, with the nearest one, where there is none. */
function pointKey(word: string, knowledge: Knowledge): string {
  const plain = (text: string) => ascii(fold(text));
  const points = knowledge.checklist();
  const found = points.find(({ id, nøkkel }) => [id, nøkkel].some((name) => plain(name) === plain(word)));
  if (found) return found.nøkkel;
  const keys = points.map(({ nøkkel }) => nøkkel);
  const [near] = suggest(word, keys);
  throw new UserError(
    `Sjekklisten har ikke noe punkt som heter «${word}».`,
    near ? `Mente du ${near}?` : `Velg blant ${joinList(keys, 'eller')}.`,
  );
}

/** `erfaring sjekkliste`: ticks what is asked, saves, and shows the ten points. */
export async function run(
  options: SjekklisteOptions,
  { disk, knowledge, terminal }: Context,
): Promise<ExitCode> {
  const { profile: path, tick, untick, json } = options;
  const edits = [
    ...tick.map((word) => [pointKey(word, knowledge), 'ja'] as const),
    ...untick.map((word) => [pointKey(word, knowledge), 'nei'] as const),
  ];
  const { text } = openProfile(path, disk);
  const edited = edits.reduce(
    (so, [key, value]) => setAnswer(so, ['sjekkliste', key, 'gjort'], { state: 'answered', value }),
    text,
  );
  if (edited !== text) saveProfile(path, edited, disk, text);
  const { profile } = openProfile(path, disk);
  const points = checklistStates(profile, knowledge);
  const ready = readiness(profile, knowledge);
  terminal.out(json ? checklistJson(points, ready) : formatChecklist(points, ready, terminal));
  return exitCode.done;
}
