import { type ExitCode, exitCode } from '../errors.ts';
import { defaultProfile } from '../profile/file-name.ts';
import { formatJson, formatProblems } from '../reporters/problems.ts';
import { formatStatus, formatWelcome, type Status, statusJson } from '../reporters/status.ts';
import { checklistProgress, stageProgress } from '../wizard/progress.ts';
import type { Context } from './context.ts';
import { isMade } from './made-papers.ts';
import { openProfile } from './profile.ts';

export interface StatusOptions {
  readonly profile: string;
  readonly json: boolean;
}

/** `erfaring`: where the hiring is, or, where there is no profile yet, how to begin. */
export async function run({ profile, json }: StatusOptions, context: Context): Promise<ExitCode> {
  const { disk, knowledge, terminal } = context;
  const nothingYet = profile === defaultProfile && !disk.isFile(profile) && !disk.isFolder(profile);
  if (nothingYet) {
    terminal.out(
      json ? formatJson('status', { profil: null, neste: 'erfaring init' }) : formatWelcome(terminal),
    );
    return exitCode.done;
  }
  const loaded = openProfile(profile, disk);
  const status: Status = {
    file: profile,
    loaded,
    stages: stageProgress(knowledge, loaded),
    checklist: checklistProgress(knowledge, loaded),
    isMade: (command) => isMade(command, profile, context),
  };
  if (json) terminal.out(statusJson(status));
  else {
    terminal.out(formatStatus(status, terminal));
    terminal.err(formatProblems(loaded.warnings, terminal.errStyle));
  }
  return exitCode.done;
}
