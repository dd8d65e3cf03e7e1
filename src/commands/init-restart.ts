import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { saveProfile } from '../files/apply.ts';
import { backupName } from '../files/plan.ts';
import type { Prompter } from '../wizard/prompter.ts';
import type { Context } from './context.ts';

/** The first name beside the profile that nothing has yet. */
function freeName(profile: string, { disk }: Context): string {
  for (let number = 1; ; number += 1) {
    const path = join(dirname(profile), backupName(basename(profile), number));
    if (!disk.isFile(path) && !disk.isFolder(path)) return path;
  }
}

/**
 * Keeps a copy of the profile and begins a new one in its place, once the manager has said yes; false when the answer
 * is no. `empty` is the text of a new profile.
 * Throws UserError where there is no way to ask.
 */
export async function startOver(
  profile: string,
  empty: string,
  prompter: Prompter | undefined,
  context: Context,
): Promise<boolean> {
  if (!prompter) {
    throw new UserError(
      '--nytt må spørre deg først.',
      'Kjør kommandoen i et terminalvindu, eller bruk --enkel.',
    );
  }
  const kept = freeName(profile, context);
  const reply = await prompter.choose({
    frame: {
      question: 'Vil du begynne på nytt?',
      why: `Svarene du har, blir tatt vare på i ${kept}.`,
      help: ['Du mister ingenting: Svarene blir liggende i en kopi, og du kan hente fra den med --fra.'],
      canGoBack: false,
    },
    choices: [
      { value: 'nei', label: 'Nei, behold svarene' },
      { value: 'ja', label: 'Ja, begynn på nytt' },
    ],
    initial: 'nei',
  });
  if (reply !== 'ja') {
    prompter.say('Ingenting er endret.');
    return false;
  }
  context.disk.copy(profile, kept);
  saveProfile(profile, empty, context.disk);
  prompter.say(`De gamle svarene ligger i ${kept}.`, 'done');
  return true;
}
