import { basename, dirname, join, resolve } from 'node:path';
import { readIfThere } from '../files/disk.ts';
import type { Prompter } from '../wizard/prompter.ts';
import type { Context } from './context.ts';

/** Whether the folder lies in a git repository. */
function inGit(folder: string, { disk, cwd }: Context): boolean {
  for (let at = resolve(cwd, folder); ; at = dirname(at)) {
    if (disk.isFolder(join(at, '.git')) || disk.isFile(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/**
 * Where the profile's folder is kept in git, offers to leave the answers and the papers out of it: they belong to the
 * manager, and may name people. Says nothing elsewhere, where the question would only puzzle.
 */
export async function offerGitignore(profile: string, prompter: Prompter, context: Context): Promise<void> {
  const { disk } = context;
  const folder = dirname(profile);
  const file = join(folder, '.gitignore');
  const wanted = [basename(profile), 'dokumenter/'];
  if (!inGit(folder, context)) return;
  const old = readIfThere(disk, file)?.toString('utf8') ?? '';
  const missing = wanted.filter(
    (line) => !old.split(/\r?\n/u).some((there) => there.trim().replace(/^\//u, '') === line),
  );
  if (missing.length === 0) return;
  const reply = await prompter.choose({
    frame: {
      question: 'Mappen ligger i git. Skal svarene og papirene holdes utenfor?',
      why: 'De er deres, og kan ha navn på mennesker.',
      help: [`Ja legger til i ${file}: ${missing.join(', ')}`],
      canGoBack: false,
    },
    choices: [
      { value: 'ja', label: 'Ja, hold dem utenfor' },
      { value: 'nei', label: 'Nei, la det være' },
    ],
    initial: 'ja',
  });
  if (reply !== 'ja') return;
  const text = old === '' || old.endsWith('\n') ? old : `${old}\n`;
  disk.write(file, Buffer.from(`${text}${missing.join('\n')}\n`), { durable: false });
  prompter.say(`Lagt til i ${file}`, 'done');
}
